import HTTPTypes
import Testing
import Web

struct RouterTests {
    private func router() -> Router {
        var router = Router()
        router.on(.get, "/health") { _, _ in .text("health") }
        router.on(.get, "/admin/{id}") { _, parameters in .text("name \(parameters["id"] ?? "-")") }
        router.on(.get, "/admin/connections") { _, _ in .text("fixed") }
        router.on(.post, "/admin/connections") { _, _ in .text("posted") }
        router.on(.post, "/a/{x}/b/{y}") { _, parameters in
            .text("\(parameters["x"] ?? "-")+\(parameters["y"] ?? "-")")
        }
        router.onSocket("/ws/{client}") { _, _ in }
        return router
    }

    private func answer(
        _ method: HTTPRequest.Method,
        _ path: String,
        query: String = ""
    ) async throws -> Response {
        try await router().respond(
            to: Request(method: method, path: path, query: QueryParameters(query: query))
        )
    }

    private func text(_ response: Response) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test func `a fixed segment wins over a name, whatever came first`() async throws {
        #expect(text(try await answer(.get, "/admin/connections")) == "fixed")
        #expect(text(try await answer(.get, "/admin/other")) == "name other")
    }

    @Test func `names take one segment each that is not empty`() async throws {
        #expect(text(try await answer(.post, "/a/1/b/2")) == "1+2")
        #expect(try await answer(.post, "/a//b/2").status == .notFound)
        #expect(try await answer(.post, "/a/1/b/2/3").status == .notFound)
    }

    @Test(arguments: ["/", "/nowhere", "/health/x", "/ws/abc", "/HEALTH", "//health"])
    func `an unknown path is 404`(path: String) async throws {
        let response = try await answer(.get, path)
        #expect(response.status == .notFound)
        #expect(text(response) == #"{"detail":"Not Found"}"#)
    }

    @Test(arguments: [HTTPRequest.Method.head, .options, .put, .delete])
    func `a known path with another method is 405 and says which`(method: HTTPRequest.Method) async throws {
        let response = try await answer(method, "/admin/connections")
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, POST")
        #expect(text(response) == #"{"detail":"Method Not Allowed"}"#)
    }

    @Test func `a trailing slash is redirected with the query, encoded`() async throws {
        let response = try await answer(.get, "/admin/a b\r\nc/", query: "x=1&y=%26")
        #expect(response.status == .temporaryRedirect)
        #expect(response.headers[.location] == "/admin/a%20b%0D%0Ac?x=1&y=%26")
        #expect(response.body.isEmpty)
    }

    @Test func `only one slash is taken away, and only where a route is`() async throws {
        #expect(try await answer(.get, "/health//").status == .notFound)
        #expect(try await answer(.get, "/nowhere/").status == .notFound)
    }

    @Test(arguments: [
        ("/ws/abc", true), ("/ws/", false), ("/ws", false), ("/ws/a/b", false), ("/health", false),
    ])
    func `sockets are found by their own routes`(path: String, isFound: Bool) {
        #expect((router().matchSocket(path: path) != nil) == isFound)
    }

    @Test func `what a handler throws comes through`() async {
        var router = Router()
        router.on(.get, "/") { _, _ in throw SocketError.closed }
        await #expect(throws: SocketError.closed) {
            try await router.respond(to: Request(method: .get, path: "/"))
        }
    }
}
