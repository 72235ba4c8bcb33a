/// A question that a node asked, for which the run waits.
public struct Interrupt<State: GraphState>: Sendable, Codable, Identifiable {
    /// Tells this question from every other; the same when the node reaches it again without an answer.
    public let id: InterruptID
    /// The node that asked.
    public let node: NodeName
    /// What it asked.
    public let question: State.Question
}

/// The id of an ``Interrupt``, made of its thread, checkpoint, step, node and number: the same in a replay.
public struct InterruptID: Hashable, Sendable, CustomStringConvertible {
    /// The id as text.
    public let text: String

    /// An id that was kept as text.
    public init(_ text: String) {
        self.text = text
    }

    /// The id as text.
    public var description: String { text }
}

extension InterruptID: Codable {
    /// An id is stored as plain text.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// An id is stored as plain text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
