public import HTTPTypes

/// One HTTP response.
///
/// The transport adds `Date`, `Content-Length` and, where due, `Connection`.
public struct Response: Sendable, Equatable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The header fields, without those the transport adds.
    public var headers: HTTPFields
    /// The body, of any size; not sent in answer to HEAD.
    public var body: [UInt8]

    /// A response of any kind.
    public init(status: HTTPResponse.Status, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// JSON that is already encoded.
    public static func json(bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [.contentType: "application/json"], body: bytes)
    }

    /// Plain text in UTF-8.
    public static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: Array(text.utf8))
    }

    /// An HTML page in UTF-8.
    public static func html(_ page: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [.contentType: "text/html; charset=utf-8"], body: Array(page.utf8))
    }

    /// No body and no content type.
    public static func empty(status: HTTPResponse.Status = .noContent) -> Response {
        Response(status: status)
    }

    /// An error in the form `{"detail":"Not Found"}`; the detail is a constant of ours, never user text.
    public static func detail(_ detail: StaticString, status: HTTPResponse.Status) -> Response {
        .json(bytes: Array("{\"detail\":\"\(detail)\"}".utf8), status: status)
    }

    /// 404 `{"detail":"Not Found"}`.
    public static let notFound = detail("Not Found", status: .notFound)

    /// 500 `{"detail":"Internal Server Error"}`.
    public static let internalServerError = detail("Internal Server Error", status: .internalServerError)

    /// 405 `{"detail":"Method Not Allowed"}` with `Allow`.
    public static func methodNotAllowed(allow: [HTTPRequest.Method]) -> Response {
        var response = detail("Method Not Allowed", status: .methodNotAllowed)
        response.headers[.allow] = allow.map(\.rawValue).joined(separator: ", ")
        return response
    }
}
