/// What the assistant said before a message of the user.
public struct AssistantTurn: Sendable, Hashable {
    /// Its words.
    public var text: String
    /// What it asked for; nil to have it read from the words.
    public var asked: AskedDetails?
    /// What it proposed, as it was written; nil to have it read from the words.
    public var offered: [SlotLabel: String]?

    /// A turn of its parts.
    public init(_ text: String, asked: AskedDetails? = nil, offered: [SlotLabel: String]? = nil) {
        self.text = text
        self.asked = asked
        self.offered = offered
    }
}
