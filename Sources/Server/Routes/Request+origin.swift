import HTTPTypes
import Web

extension Request {
    /// The headers by which proxies show themselves.
    static let forwardingHeaders = [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via",
        "CF-Connecting-IP", "True-Client-IP",
    ]

    /// What the client takes the server's name to be, from the `Host` field; nil when it does not say.
    var authority: Authority? {
        HTTPField.Name("Host").flatMap { headers[$0] }.map { Authority($0) }
    }

    /// Whether a program on this machine sent the request, and not a proxy that forwards it.
    var isLocal: Bool { peer.isLoopback && !isForwarded }

    /// Whether the client calls the server by a name that a name server of others may have led here.
    var isMisnamed: Bool {
        guard let authority else { return false }
        return !authority.isLoopback && !authority.isNumeric
    }

    private var isForwarded: Bool {
        Self.forwardingHeaders.contains { name in
            HTTPField.Name(name).map { headers.contains($0) } ?? false
        }
    }
}
