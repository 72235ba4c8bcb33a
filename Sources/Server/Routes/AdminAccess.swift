import HTTPTypes
import JSON
import Web

/// Who may use the routes below `/admin` (spec 5 and 7, decision 6): programs on this machine as long as there is no
/// administrator's token; as soon as there is one, its bearers from anywhere and nobody else.
///
/// Two kinds of requests come from the loopback address but are not of this machine: those that a proxy forwarded, and those
/// that call this machine by another name. The latter are how a page from elsewhere gets past the check of origins,
/// by turning its own name to this machine (DNS rebinding).
struct AdminAccess: Sendable {
    /// The administrator's token; without one only programs on this machine get in.
    let token: Secret?
    /// Which pages may call from a browser.
    let origins: OriginPolicy

    /// The answer that refuses the request, or nil when it may go on.
    func refusal(of request: Request) -> Response? {
        guard origins.allows(request) else { return ErrorResponses.detail("Origin not allowed", .forbidden) }
        guard let token else {
            let isOurs = request.isLocal && !request.isMisnamed
            return isOurs ? nil : ErrorResponses.detail("Forbidden", .forbidden)
        }
        guard let offered = bearer(of: request), token.matches(offered) else { return unauthorized }
        return nil
    }

    private var unauthorized: Response {
        var response = ErrorResponses.detail("Not authenticated", .unauthorized)
        response.headers[.wwwAuthenticate] = "Bearer"
        return response
    }

    private func bearer(of request: Request) -> String? {
        guard let field = request.headers[.authorization] else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
