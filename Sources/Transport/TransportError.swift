/// Why the transport could not start.
public struct TransportError: Error, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public enum Code: Sendable, Equatable {
        /// The host is no numeric address.
        case invalidAddress
        /// The address can not be bound: it is in use, not ours, or not allowed.
        case cannotBind
        /// The process may not open as many files as connections are allowed.
        case tooFewDescriptors
        /// libwebsockets did not start, as when its libev plugin is missing.
        case libraryFailed
        /// The certificate and key are unreadable, broken, expired, or do not belong together.
        case invalidIdentity
        /// The server was started twice, or after it was stopped.
        case alreadyStarted
    }

    /// The kind of failure.
    public let code: Code
    /// A sentence for the operator.
    public let description: String

    static func invalidAddress(_ host: String) -> TransportError {
        TransportError(code: .invalidAddress, description: "\(host) is not a numeric address")
    }

    static func cannotBind(_ host: String, _ port: UInt16, reason: String) -> TransportError {
        TransportError(code: .cannotBind, description: "can not listen on \(host) port \(port): \(reason)")
    }

    static func tooFewDescriptors(needed: Int, allowed: Int) -> TransportError {
        TransportError(
            code: .tooFewDescriptors,
            description: "\(needed) open files are needed, the process may have \(allowed) (RLIMIT_NOFILE)"
        )
    }

    static func libraryFailed(_ what: String) -> TransportError {
        TransportError(code: .libraryFailed, description: what)
    }

    static func invalidIdentity(_ what: String) -> TransportError {
        TransportError(code: .invalidIdentity, description: what)
    }

    static let alreadyStarted = TransportError(
        code: .alreadyStarted,
        description: "a server starts once"
    )
}
