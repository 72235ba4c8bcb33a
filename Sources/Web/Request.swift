public import HTTPTypes

/// One HTTP request, whole: its body has been read.
public struct Request: Sendable {
    /// The method.
    public var method: HTTPRequest.Method
    /// The percent-decoded path without the query, as libwebsockets shows it (`//` and `/../` are resolved).
    public var path: String
    /// The parsed query.
    public var query: QueryParameters
    /// The header fields the transport can read.
    public var headers: HTTPFields
    /// The body; empty when there is none.
    public var body: [UInt8]
    /// Where the request came from.
    public var peer: PeerAddress

    /// A request, as the transport or a test makes it.
    public init(
        method: HTTPRequest.Method,
        path: String,
        query: QueryParameters = QueryParameters(),
        headers: HTTPFields = HTTPFields(),
        body: [UInt8] = [],
        peer: PeerAddress = PeerAddress(host: "127.0.0.1", port: 0)
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.peer = peer
    }

    /// The names in `Sec-WebSocket-Protocol`, in the order of the client's preference.
    public var offeredSubprotocols: [String] {
        guard let offer = headers[.secWebSocketProtocol] else { return [] }
        return offer.split(separator: ",").map { part in
            let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
            return String(part.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        }
    }
}
