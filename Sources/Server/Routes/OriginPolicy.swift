import HTTPTypes
import Web

/// Which browser pages may talk to the server.
///
/// A program that is no browser sends no `Origin` and passes. A page passes when it comes from this machine,
/// from the host that it talks to, or from a listed origin. Otherwise any page that a user opens could talk
/// to a server on the user's own machine (OWASP, cross-site WebSocket hijacking), also by turning its own name to
/// this machine (DNS rebinding): a page that comes over the loopback address must have come by a name of this machine.
struct OriginPolicy: Sendable {
    /// The origins that may talk to the server besides this machine's own, exactly as a browser sends them;
    /// `*` allows every origin, as the first generation of the server did.
    let allowedOrigins: [String]

    /// Whether a request may go on.
    func allows(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin] else { return true }
        if allowedOrigins.contains("*") || allowedOrigins.contains(origin) { return true }
        guard let authority = Self.authority(of: origin) else { return false }
        if authority.isLoopback { return request.peer.isLoopback }
        return authority == request.authority && !(request.isLocal && request.isMisnamed)
    }

    /// What stands between `://` and the end of an origin.
    private static func authority(of origin: String) -> Authority? {
        guard let scheme = origin.firstRange(of: "://") else { return nil }
        let authority = origin[scheme.upperBound...]
        return authority.isEmpty || authority.contains("/") ? nil : Authority(authority)
    }
}
