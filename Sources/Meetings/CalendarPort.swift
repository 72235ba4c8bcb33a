/// A calendar as the conversations need it.
///
/// Every owner has a calendar of their own.
/// The methods may be called from any task. What they throw is the implementation's own error; the conversation tells
/// the user that the calendar could not be reached, and offers to try again.
public protocol CalendarPort: Sendable {
    /// How an entry that a conversation has agreed on comes into the calendar.
    var booking: BookingStyle { get }

    /// The owner's entries that stand in the way of a time (``Meeting/isInTheWay(of:)``), earliest first.
    ///
    /// - Parameters:
    ///   - interval: The time that is wanted.
    ///   - owner: Whose calendar it is.
    ///   - excluding: An entry that does not count: the one that is about to be saved again.
    /// - Returns: What is in the way.
    /// - Throws: what the calendar throws.
    func conflicts(
        with interval: MeetingInterval,
        owner: String,
        excluding: MeetingID?
    ) async throws -> [Meeting]

    /// Saves an entry under its id, replacing what is there under the same id; it is durable on return.
    func save(_ meeting: Meeting) async throws

    /// The owner's entries, meetings and reminders, that overlap an interval (nil: all of them), earliest first.
    func meetings(owner: String, in interval: MeetingInterval?) async throws -> [Meeting]
}
