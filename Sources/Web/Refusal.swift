import HTTPTypes

/// A request that is refused before its body is read; the connection is closed after the answer.
public enum Refusal: Sendable, Equatable, CaseIterable {
    /// 400: the head is broken or ambiguous.
    case badRequest
    /// 411: a body without `Content-Length`.
    case lengthRequired
    /// 413: a body over the limit.
    case contentTooLarge
    /// 417: an expectation other than `100-continue`.
    case expectationFailed
    /// 501: a transfer coding, or a method that is not known.
    case notImplemented
    /// 503: more connections than allowed, or the server drains.
    case serviceUnavailable

    /// The answer.
    public var response: Response {
        switch self {
        case .badRequest: .detail("Bad Request", status: .badRequest)
        case .lengthRequired: .detail("Length Required", status: .lengthRequired)
        case .contentTooLarge: .detail("Content Too Large", status: .contentTooLarge)
        case .expectationFailed: .detail("Expectation Failed", status: .expectationFailed)
        case .notImplemented: .detail("Not Implemented", status: .notImplemented)
        case .serviceUnavailable: .detail("Service Unavailable", status: .serviceUnavailable)
        }
    }
}
