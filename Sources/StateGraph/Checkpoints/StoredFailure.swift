/// An error as a checkpoint keeps it: what is known of it after a restart.
public struct StoredFailure: Error, Codable, Hashable, Sendable {
    /// The error's kind: its own ``DescribedFailure/failureKind``, the engine's code, or the name of its type.
    public let kind: String
    /// The error's own ``DescribedFailure/failureMessage``, or the engine's sentence; empty for errors that do not
    /// describe themselves, as their text may hold anything.
    public let message: String

    /// The parts of an error.
    public init(kind: String, message: String) {
        self.kind = kind
        self.message = message
    }

    init(_ error: any Error) {
        switch error {
        case let stored as StoredFailure: self = stored
        case let error as GraphError:
            // A node or a reducer of a subgraph threw: what it threw tells more than that it did.
            if [.nodeFailed, .reducerFailed].contains(error.code), let cause = error.underlying {
                self.init(cause)
            } else {
                self.init(kind: error.code.description, message: error.message)
            }
        case let described as any DescribedFailure:
            self.init(kind: described.failureKind, message: described.failureMessage)
        default: self.init(kind: String(describing: type(of: error)), message: "")
        }
    }
}

/// An error that says what checkpoints may keep of it.
public protocol DescribedFailure: Error {
    /// A short name that programs compare.
    var failureKind: String { get }
    /// A sentence without secrets.
    var failureMessage: String { get }
}
