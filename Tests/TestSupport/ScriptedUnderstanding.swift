public import Language
public import Scheduling

/// An understanding that reads offline, and fails or hangs when a test tells it to.
public actor ScriptedUnderstanding: MeetingUnderstanding {
    /// What the engine throws when it is told to fail.
    public struct Failure: Error {}

    /// What becomes of the next calls.
    public enum Behaviour: Sendable {
        /// They are answered.
        case answer
        /// They fail.
        case fail
        /// They wait until they are cancelled.
        case hang
        /// Their words are blank.
        case mumble
    }

    /// "scripted".
    public nonisolated let engine = "scripted"
    /// Whether it claims to need no time limit.
    public nonisolated let isLocal: Bool
    private let offline = OfflineUnderstanding()
    private var behaviour = Behaviour.answer
    /// The texts that were classified, in order.
    public private(set) var classified: [String] = []

    /// An engine that answers.
    public init(isLocal: Bool = false) {
        self.isLocal = isLocal
    }

    /// Changes what becomes of the next calls.
    public func become(_ behaviour: Behaviour) {
        self.behaviour = behaviour
    }

    /// See ``MeetingUnderstanding``.
    public func intent(of text: String) async throws -> IntentReading {
        classified.append(text)
        try await behave()
        return await offline.intent(of: text)
    }

    /// See ``MeetingUnderstanding``.
    public func details(in text: String, _ context: ReadingContext) async throws -> DetailsReading {
        try await behave()
        return await offline.details(in: text, context)
    }

    /// See ``MeetingUnderstanding``.
    public func wording(for occasion: ReplyOccasion) async throws -> String {
        try await behave()
        if case .mumble = behaviour { return "  " }
        return await offline.wording(for: occasion)
    }

    private func behave() async throws {
        switch behaviour {
        case .answer, .mumble: return
        case .fail: throw Failure()
        case .hang:
            let (stream, continuation) = AsyncStream<Never>.makeStream()
            for await _ in stream {}
            continuation.finish()
            throw CancellationError()
        }
    }
}
