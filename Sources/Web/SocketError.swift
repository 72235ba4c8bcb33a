/// Why a message could not be sent.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: Sendable, Equatable {
        /// The connection is closed or closing.
        case closed
        /// The sending task was cancelled while the queue was full.
        case cancelled
    }

    /// The kind of failure.
    public let code: Code

    /// The connection is closed or closing.
    public static let closed = SocketError(code: .closed)
    /// The sending task was cancelled.
    public static let cancelled = SocketError(code: .cancelled)

    /// A sentence for the log.
    public var description: String {
        switch code {
        case .closed: "the connection is closed"
        case .cancelled: "sending was cancelled"
        }
    }
}
