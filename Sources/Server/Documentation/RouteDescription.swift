import HTTPTypes

/// What the interface description says of one HTTP route.
struct RouteDescription: Sendable {
    /// The HTTP method.
    let method: HTTPRequest.Method
    /// The path with its parameters in braces, as the router takes it.
    let path: String
    /// One sentence for a reader of the interface description.
    let summary: String
    /// Whether the route takes a JSON object as its body.
    let takesBody: Bool
    /// The media type of a successful answer.
    let mediaType: String
    /// The query parameters that the route reads.
    let query: [String]

    /// The parameters that stand in the path.
    var pathParameters: [String] {
        path.split(separator: "/").compactMap { part in
            guard let open = part.firstIndex(of: "{"), let close = part.firstIndex(of: "}") else {
                return nil
            }
            return String(part[part.index(after: open)..<close])
        }
    }
}
