// Web: the vocabulary of requests, responses, routes and sockets, and the pure decisions of a connection
// (framing checks, joining of message pieces, the bounded send queue). No I/O, no clock, no C: Transport drives it.
public import HTTPTypes

/// The table of routes: HTTP handlers by method and pattern, socket handlers by pattern.
///
/// A pattern is a path whose segments may be names in braces, `/admin/connections/{id}/message`. A name takes one
/// segment that is not empty. Fixed segments win over names. The router is a value: build it, then hand it on.
public struct Router: Sendable {
    /// Answers one request.
    public typealias Handler = @Sendable (Request, PathParameters) async throws -> Response
    /// Decides about an upgrade, before anything is answered.
    public typealias SocketAcceptor = @Sendable (Request, PathParameters) -> SocketDecision
    /// Lives as long as the connection: when it returns, the socket is closed with 1000.
    public typealias SocketHandler = @Sendable (any Socket, PathParameters) async -> Void

    struct HTTPRoute: Sendable {
        let pattern: RoutePattern
        var handlers: [(method: HTTPRequest.Method, handler: Handler)]
    }

    struct SocketRoute: Sendable {
        let pattern: RoutePattern
        let accept: SocketAcceptor
        let handler: SocketHandler
    }

    private(set) var routes: [HTTPRoute] = []
    private(set) var socketRoutes: [SocketRoute] = []

    /// An empty table: every request is answered 404, every upgrade 403.
    public init() {}

    /// Adds an HTTP route.
    ///
    /// - Parameters:
    ///   - method: The method; HEAD and OPTIONS are answered 405 unless a route names them.
    ///   - pattern: The path, as in `/admin/connections/{id}`.
    ///   - handler: Answers the request. What it throws becomes a bare 500.
    public mutating func on(_ method: HTTPRequest.Method, _ pattern: String, _ handler: @escaping Handler) {
        let pattern = RoutePattern(pattern)
        if let index = routes.firstIndex(where: { $0.pattern == pattern }) {
            routes[index].handlers.append((method, handler))
        } else {
            let index = routes.firstIndex { pattern.isMoreSpecific(than: $0.pattern) } ?? routes.endIndex
            routes.insert(HTTPRoute(pattern: pattern, handlers: [(method, handler)]), at: index)
        }
    }

    /// Adds a WebSocket route.
    ///
    /// - Parameters:
    ///   - pattern: The path, as in `/ws/{client}`.
    ///   - accept: Called on the loop while the upgrade waits; it must not block.
    ///   - handler: Runs once per connection, on the loop.
    public mutating func onSocket(
        _ pattern: String,
        accept: @escaping SocketAcceptor = { _, _ in .accept(subprotocol: nil) },
        handler: @escaping SocketHandler
    ) {
        let route = SocketRoute(pattern: RoutePattern(pattern), accept: accept, handler: handler)
        let index = socketRoutes.firstIndex { route.pattern.isMoreSpecific(than: $0.pattern) }
        socketRoutes.insert(route, at: index ?? socketRoutes.endIndex)
    }

    /// Finds what answers a request.
    ///
    /// - Parameters:
    ///   - method: The request's method.
    ///   - path: The decoded path, without the query.
    /// - Returns: A handler, or what to answer instead.
    public func match(method: HTTPRequest.Method, path: String) -> RouteMatch {
        let segments = RoutePattern.segments(of: path)
        for route in routes {
            guard let parameters = route.pattern.match(segments) else { continue }
            for candidate in route.handlers where candidate.method == method {
                return .handler(candidate.handler, parameters)
            }
            return .methodNotAllowed(allow: route.handlers.map(\.method))
        }
        if path.count > 1, path.hasSuffix("/") {
            let shorter = String(path.dropLast())
            let shorterSegments = RoutePattern.segments(of: shorter)
            if routes.contains(where: { $0.pattern.match(shorterSegments) != nil }) {
                return .redirect(path: shorter)
            }
        }
        return .notFound
    }

    /// Finds the socket route of a path; nil is answered 403.
    public func matchSocket(path: String) -> SocketRouteMatch? {
        let segments = RoutePattern.segments(of: path)
        for route in socketRoutes {
            if let parameters = route.pattern.match(segments) {
                return SocketRouteMatch(accept: route.accept, handler: route.handler, parameters: parameters)
            }
        }
        return nil
    }

    /// Answers a request in full: the handler's response, 404, 405 with `Allow`, or 307.
    ///
    /// - Throws: What the handler throws.
    public func respond(to request: Request) async throws -> Response {
        switch match(method: request.method, path: request.path) {
        case .handler(let handler, let parameters): try await handler(request, parameters)
        case .methodNotAllowed(let allow): .methodNotAllowed(allow: allow)
        case .redirect(let path): .temporaryRedirect(path: path, request: request)
        case .notFound: .notFound
        }
    }
}
