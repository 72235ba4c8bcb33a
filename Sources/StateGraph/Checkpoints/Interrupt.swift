/// A question that a node asked, for which the run waits.
public struct Interrupt<State: GraphState>: Sendable, Codable, Identifiable {
    /// Tells this question from every other; the same when the node reaches it again without an answer.
    public let id: InterruptID
    /// The node that asked.
    public let node: NodeName
    /// What it asked.
    public let question: State.Question
    /// What kind of answer it expects, what may be suggested, and what happens when none comes.
    public let contract: InterruptContract<State.Answer>?

    init(
        id: InterruptID,
        node: NodeName,
        question: State.Question,
        contract: InterruptContract<State.Answer>? = nil
    ) {
        self.id = id
        self.node = node
        self.question = question
        self.contract = contract
    }
}

/// What a question says of its answer; JSON-encodable, for clients that draw a form.
public struct InterruptContract<Answer: Codable & Sendable>: Codable, Sendable {
    /// What is done when nobody answers in time.
    public enum Expiry: String, Codable, Sendable {
        /// ``InterruptContract/defaultAnswer`` is the answer.
        case answerWithDefault
        /// The question and the tasks beside it are dropped; the thread waits for new input.
        case abandon
    }

    /// The kind of answer: `text`, `number`, `choice`, `confirmation`, `object`, or a word of your own.
    public var expects: String
    /// Answers that a client may offer.
    public var suggestions: [Answer]
    /// The answer if none is given.
    public var defaultAnswer: Answer?
    /// When nobody needs to wait any longer, in milliseconds since 1970 UTC; nil for never.
    public var expiresAt: Int64?
    /// What is done then; see ``CompiledGraph/expireInterrupts(thread:now:context:configuration:observer:)``.
    public var onExpiry: Expiry

    /// A contract.
    public init(
        expects: String,
        suggestions: [Answer] = [],
        defaultAnswer: Answer? = nil,
        expiresAt: Int64? = nil,
        onExpiry: Expiry = .abandon
    ) {
        self.expects = expects
        self.suggestions = suggestions
        self.defaultAnswer = defaultAnswer
        self.expiresAt = expiresAt
        self.onExpiry = onExpiry
    }
}

/// The id of an ``Interrupt``, made of its checkpoint, namespace, task and number.
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
