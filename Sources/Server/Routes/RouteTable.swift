import HTTPTypes
import Web

/// The server's routes while they are collected: the router that serves them, and what the interface
/// description says of them.
struct RouteTable {
    /// Answers one request.
    typealias Handler = @Sendable (Request, PathParameters) async throws -> Response

    /// The routes as the transport serves them.
    private(set) var router = Router()
    /// The routes as the interface description lists them.
    private(set) var descriptions: [RouteDescription] = []

    /// Adds an HTTP route.
    mutating func add(
        _ method: HTTPRequest.Method,
        _ path: String,
        summary: String,
        takesBody: Bool = false,
        mediaType: String = "application/json",
        query: [String] = [],
        handler: @escaping Handler
    ) {
        router.on(method, path, handler)
        descriptions.append(
            RouteDescription(
                method: method,
                path: path,
                summary: summary,
                takesBody: takesBody,
                mediaType: mediaType,
                query: query
            )
        )
    }

    /// Adds an HTTP route that only administrators may use.
    mutating func addAdministrative(
        _ method: HTTPRequest.Method,
        _ path: String,
        summary: String,
        takesBody: Bool = false,
        mediaType: String = "application/json",
        query: [String] = [],
        access: AdminAccess,
        handler: @escaping Handler
    ) {
        add(method, path, summary: summary, takesBody: takesBody, mediaType: mediaType, query: query) {
            request,
            parameters in
            if let refusal = access.refusal(of: request) { return refusal }
            return try await handler(request, parameters)
        }
    }

    /// Adds an HTTP route that the interface description leaves out.
    mutating func addUndescribed(
        _ method: HTTPRequest.Method,
        _ path: String,
        handler: @escaping Handler
    ) {
        router.on(method, path, handler)
    }

    /// Adds a WebSocket route, which no interface description of HTTP lists.
    mutating func addSocket(
        _ path: String,
        accept: @escaping @Sendable (Request, PathParameters) -> SocketDecision,
        handler: @escaping @Sendable (any Socket, PathParameters) async -> Void
    ) {
        router.onSocket(path, accept: accept, handler: handler)
    }
}
