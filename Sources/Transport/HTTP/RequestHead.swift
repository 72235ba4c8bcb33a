import HTTPTypes
import Web

/// The head of a request as the library shows it, copied out.
struct RequestHead: Sendable {
    /// The method; empty when the library does not know it.
    var method = ""
    /// The decoded path.
    var path = ""
    /// `HTTP/1.1`.
    var version = ""
    /// The parts of the query; the library has decoded them.
    var queryFragments: [[UInt8]] = []
    /// Each `Host`.
    var hosts: [String] = []
    /// Each `Content-Length`.
    var contentLengths: [String] = []
    /// Each `Sec-WebSocket-Version`.
    var socketVersions: [String] = []
    /// Each `Sec-WebSocket-Key`.
    var keys: [String] = []
    /// Whether there is a `Transfer-Encoding`.
    var hasTransferEncoding = false
    /// Whether a field's name ends in white space.
    var hasMalformedFieldName = false
    /// All fields that can be read.
    var fields = HTTPFields()

    /// What decides about the body.
    func framing(maximumBodyBytes: Int) -> RequestFraming {
        RequestFraming(
            version: version,
            method: method,
            hosts: hosts,
            contentLengths: contentLengths,
            hasTransferEncoding: hasTransferEncoding,
            hasMalformedFieldName: hasMalformedFieldName,
            maximumBodyBytes: maximumBodyBytes
        )
    }

    /// What decides about an upgrade.
    var upgradeFraming: UpgradeFraming {
        UpgradeFraming(
            version: version,
            method: method,
            hosts: hosts,
            socketVersions: socketVersions,
            keys: keys,
            hasBody: hasTransferEncoding || hasMalformedFieldName || contentLengths.contains { $0 != "0" }
        )
    }

    /// The request without its body.
    func request(peer: PeerAddress) -> Request {
        Request(
            method: HTTPRequest.Method(method) ?? .get,
            path: path,
            query: QueryParameters(decodedFragments: queryFragments),
            headers: fields,
            peer: peer
        )
    }

    /// The names in `Sec-WebSocket-Protocol`.
    var offeredSubprotocols: [String] { request(peer: PeerAddress(host: "", port: 0)).offeredSubprotocols }

    /// The words of a comma-separated field, lower case.
    func words(of name: HTTPField.Name) -> [String] {
        fields[values: name].flatMap { $0.split(separator: ",") }.map { word in
            word.split(separator: " ").joined(separator: " ").lowercased()
        }
    }

    /// Whether the peer wants to send another request on this connection, RFC 9112 §9.3.
    var isPersistent: Bool {
        let words = words(of: .connection)
        if words.contains("close") { return false }
        return version == "HTTP/1.1" || words.contains("keep-alive")
    }
}
