import HTTPTypes
import JSON
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `The routes of the server` {
    /// Every described route, with its names filled in.
    static let described: [(method: HTTPRequest.Method, path: String)] = [
        (.get, "/health"), (.get, "/health/clients"), (.get, "/health/metrics"),
        (.get, "/admin/connections"), (.post, "/admin/broadcast"),
        (.post, "/admin/connections/{client_id}/message"), (.delete, "/admin/connections/{client_id}"),
        (.post, "/admin/cleanup"), (.get, "/admin/conversations"), (.get, "/admin/conversations/{client_id}"),
        (.get, "/admin/statistics"), (.get, "/admin/meetings"), (.get, "/admin/meetings/{file}"),
    ]

    private func filled(_ path: String) -> String {
        path.replacing("{client_id}", with: "abc").replacing("{file}", with: "abc.ics")
    }

    @Test func `are all in the interface description, and nothing else is`() async throws {
        try await RouteHarness.run { harness in
            let document = try await harness.answer(.get, "/openapi.json").json
            #expect(document["openapi"] == "3.1.0")
            #expect(document["info"]?["title"] == "MeetingMuse WebSocket Server")
            #expect(document["info"]?["version"] == "1.0.0")
            let paths = try #require(document["paths"]?.objectValue)
            let listed = paths.flatMap { path, operations in
                (operations.objectValue?.names ?? []).map { "\($0) \(path)" }
            }
            #expect(
                Set(listed) == Set(Self.described.map { "\($0.method.rawValue.lowercased()) \($0.path)" })
            )
            #expect(listed.count == Self.described.count)
        }
    }

    @Test func `are described with their parameters, bodies and answers`() async throws {
        try await RouteHarness.run { harness in
            let paths = try await harness.answer(.get, "/openapi.json").json["paths"]
            let message = paths?["/admin/connections/{client_id}/message"]?["post"]
            #expect(
                message?["parameters"] == [
                    ["name": "client_id", "in": "path", "required": true, "schema": ["type": "string"]]
                ]
            )
            #expect(message?["requestBody"]?["required"] == true)
            #expect(message?["responses"]?.objectValue?.names == ["200", "422"])
            let history = paths?["/admin/conversations/{client_id}"]?["get"]
            #expect(history?["parameters"]?[1]?["name"] == "since")
            #expect(history?["parameters"]?[1]?["in"] == "query")
            #expect(history?["parameters"]?[1]?["required"] == false)
            let calendar = paths?["/admin/meetings/{file}"]?["get"]
            #expect(calendar?["responses"]?["200"]?["content"]?.objectValue?.names == ["text/calendar"])
        }
    }

    @Test(arguments: described.filter { $0.path.hasPrefix("/admin") })
    func `below admin are closed to strangers`(method: HTTPRequest.Method, path: String) async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(method, filled(path), peer: "203.0.113.9")
            #expect(answer.status == .forbidden)
        }
    }

    @Test(arguments: described)
    func `answer another method with 405 and what they allow`(
        method: HTTPRequest.Method,
        path: String
    ) async throws {
        try await RouteHarness.run { harness in
            for other in [HTTPRequest.Method.head, .options, .put] {
                let answer = try await harness.answer(other, filled(path))
                #expect(answer.status == .methodNotAllowed)
                #expect(answer.text == #"{"detail":"Method Not Allowed"}"#)
                #expect(answer.headers[.allow]?.contains(method.rawValue) == true)
            }
        }
    }

    @Test(arguments: described)
    func `are found without their trailing slash`(method: HTTPRequest.Method, path: String) async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(method, filled(path) + "/")
            #expect(answer.status == .temporaryRedirect)
            #expect(answer.headers[.location] == filled(path))
        }
    }

    @Test(arguments: ["/nope", "/", "/ws/abc", "/healthy", "/admin", "/admin/nope"])
    func `are no others`(path: String) async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(.get, path)
            #expect(answer.status == .notFound)
            #expect(answer.text == #"{"detail":"Not Found"}"#)
        }
    }

    @Test(arguments: ["/docs", "/redoc", "/docs/oauth2-redirect", "/chat"])
    func `include pages that load nothing from elsewhere`(path: String) async throws {
        try await RouteHarness.run { harness in
            let page = try await harness.answer(.get, path)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.text.hasPrefix("<!doctype html>"))
            #expect(!page.text.contains("src=\"http"))
            #expect(!page.text.contains("href=\"http"))
        }
    }

    @Test func `answer a value that cannot be written with 500`() {
        let deep = (0..<600).reduce(JSONValue.null) { value, _ in .array([value]) }
        #expect(Response.json(deep).status == .internalServerError)
    }
}
