/// A detail of a meeting as a message names it.
public struct SlotMention: Sendable, Hashable {
    /// Which detail it is.
    public var label: SlotLabel
    /// Its words as they were typed.
    public var text: String
    /// Where it stands, in Unicode scalars from the start of the message.
    public var span: Range<Int>

    /// A mention of its parts.
    public init(_ label: SlotLabel, text: String, span: Range<Int>) {
        self.label = label
        self.text = text
        self.span = span
    }
}
