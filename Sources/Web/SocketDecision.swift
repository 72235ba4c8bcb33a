import HTTPTypes

/// What a route answers to an upgrade.
public enum SocketDecision: Sendable {
    /// 101, with `Sec-WebSocket-Protocol` when a subprotocol is named; it must be one that the client offered.
    case accept(subprotocol: String?)
    /// This response, after which the connection is closed; ``Response/forbidden`` is the usual one.
    case reject(Response)
}

extension Response {
    /// 403 with an empty body: what a refused upgrade is answered.
    public static let forbidden = Response(status: .forbidden, headers: [.contentType: "text/plain"])
}
