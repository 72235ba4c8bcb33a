import StateGraph

/// Everything that scheduling reports.
public struct SchedulingError: Error, Sendable {
    /// What kind of thing went wrong; compare with the constants.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The code's name, for logs and metrics.
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// The understanding took too long; nothing of the turn was kept.
        public static let understandingTimedOut = Code("understandingTimedOut")
        /// The understanding threw; nothing of the turn was kept.
        public static let understandingFailed = Code("understandingFailed")
        /// The conversation could not be read or stored; whether the turn was kept is known after the next read.
        public static let storeFailed = Code("storeFailed")
        /// Too many messages of this conversation are waiting already; the message was not looked at.
        public static let tooManyWaiting = Code("tooManyWaiting")
        /// The caller was cancelled; nothing of the turn was kept.
        public static let cancelled = Code("cancelled")
        /// The text of a message is not what it must be.
        public static let invalidMessage = Code("invalidMessage")
        /// The graph did what it must not: a mistake of ours.
        public static let internalFailure = Code("internalFailure")
    }

    /// What kind of thing went wrong.
    public let code: Code
    /// A sentence for the log, without anything that the user wrote.
    public let message: String
    /// The error that caused this one.
    public let underlying: (any Error)?

    private init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    /// Whether the client is to be told that the understanding has trouble (LLM_PROCESSING_ERROR).
    public var isUnderstandingTrouble: Bool {
        code == .understandingTimedOut || code == .understandingFailed
    }
}

extension SchedulingError {
    static func understandingTimedOut(after limit: Duration) -> SchedulingError {
        SchedulingError(.understandingTimedOut, "the understanding did not answer within \(limit)")
    }

    static func understandingFailed(_ error: any Error) -> SchedulingError {
        SchedulingError(.understandingFailed, "the understanding failed", underlying: error)
    }

    static func tooManyWaiting(_ limit: Int) -> SchedulingError {
        SchedulingError(.tooManyWaiting, "\(limit) messages of the conversation are waiting already")
    }

    static var cancelled: SchedulingError {
        SchedulingError(.cancelled, "the turn was cancelled")
    }

    static func invalidMessage(_ reason: String) -> SchedulingError {
        SchedulingError(.invalidMessage, reason)
    }

    static var silentTurn: SchedulingError {
        SchedulingError(.internalFailure, "the graph ended a turn without a reply")
    }

    /// What a failed run means for the conversation.
    init(_ error: GraphError) {
        switch error.code {
        case .cancelled, .nodeCancelled: self = .cancelled
        case .checkpointerFailed:
            self.init(
                .storeFailed,
                "the conversation could not be read or stored",
                underlying: error.underlying
            )
        case .nodeFailed:
            switch error.underlying {
            case let cause as SchedulingError: self = cause
            case is CancellationError: self = .cancelled
            case let cause: self.init(.internalFailure, "a node failed: \(error)", underlying: cause)
            }
        default: self.init(.internalFailure, "the graph failed: \(error)", underlying: error)
        }
    }
}

extension SchedulingError: CustomStringConvertible {
    /// For logs: code and message; of an underlying error its type only, since it may carry user text.
    public var description: String {
        let cause = underlying.map { ", caused by \(type(of: $0))" } ?? ""
        return "\(code): \(message)\(cause)"
    }
}
