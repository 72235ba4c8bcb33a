/// The layers of the tagger of slots: what a meeting is about, its times, and two ways to hold times together.
///
/// They lie beside each other since sets that were annotated for different purposes overlap: "every Friday at 5" is a
/// date and a time to one, a recurrence and a date and time to another.
package enum SlotLayers {
    /// The slots of each layer, in the order of the kinds.
    package static let slots: [[SlotLabel]] = [
        [.title, .attendees, .location],
        [.date, .time, .toDate, .toTime, .duration],
        [.recurrence],
        [.dateTime],
    ]

    /// The layers.
    package static var layers: [SequenceLayer] { slots.map { SequenceLayer(kinds: $0.count) } }
}
