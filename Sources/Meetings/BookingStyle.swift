/// How an entry that a conversation has agreed on comes into a calendar.
public enum BookingStyle: Sendable {
    /// The conversation saves it, before the turn is committed. A process that dies between the two has booked a
    /// meeting that nobody was told of; the turn, run again, saves it under the same id.
    case bySaving
    /// The conversation leaves it in its state, and the store saves it in the transaction of that checkpoint: the
    /// meeting and the answer that announces it are durable together or not at all.
    case withCheckpoint
}

extension CalendarPort {
    /// A calendar that shares no store with the conversations is saved to.
    public var booking: BookingStyle { .bySaving }
}
