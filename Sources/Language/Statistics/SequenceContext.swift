/// What is known about a text beside its words.
package struct SequenceContext: Sendable, Hashable {
    /// Where a text is from.
    package enum Source: UInt8, Sendable {
        /// One message on its own.
        case message
        /// A user's turn of a dialogue.
        case turn
        /// The assistant's turn of a dialogue.
        case assistant
    }

    /// Where the text is from.
    package var source: Source
    /// What the assistant asked for just before, one bit a detail; 0 for nothing.
    package var asked: UInt8
    /// Whose customs the text is likely to follow, one bit each, see ``SlotCustoms``; 0 for nobody's.
    package var customs: UInt8

    /// A context of its parts.
    package init(_ source: Source = .message, asked: UInt8 = 0, customs: UInt8 = 0) {
        self.source = source
        self.asked = asked
        self.customs = customs
    }
}
