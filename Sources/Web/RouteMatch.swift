public import HTTPTypes

/// What the router found for a request.
public enum RouteMatch: Sendable {
    /// A handler, with the values of the pattern's names.
    case handler(Router.Handler, PathParameters)
    /// The path is known, the method is not: 405 with these methods in `Allow`.
    case methodNotAllowed(allow: [HTTPRequest.Method])
    /// The path without its trailing slash is known: 307 to it.
    case redirect(path: String)
    /// Nothing: 404.
    case notFound
}

/// What the router found for an upgrade.
public struct SocketRouteMatch: Sendable {
    /// Decides whether the connection is made.
    public let accept: Router.SocketAcceptor
    /// Serves the connection.
    public let handler: Router.SocketHandler
    /// The values of the pattern's names.
    public let parameters: PathParameters
}
