import HTTPTypes
import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct HTTP {
        private func router() -> Router {
            var router = Router()
            router.on(.get, "/health") { _, _ in .json(bytes: Array(#"{"status":"ok"}"#.utf8)) }
            for method in [HTTPRequest.Method.post, .put, .patch, .delete, .options] {
                router.on(method, "/body") { request, _ in
                    .text("\(request.method) \(String(decoding: request.body, as: UTF8.self))")
                }
            }
            router.on(.head, "/body") { _, _ in .text("not for HEAD") }
            router.on(.get, "/show/{name}") { request, parameters in
                let query = request.query.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
                return .text("\(parameters["name"] ?? "-") \(query)")
            }
            router.on(.get, "/big") { _, _ in .text(String(repeating: "0123456789", count: 1_000_000)) }
            router.on(.get, "/throws") { _, _ in throw RawClientError.lost }
            return router
        }

        @Test func `a request is answered with a date and a length`() async throws {
            try await withServer(router()) { port, _ in
                let response = try RawClient(port: port).request("GET", "/health")
                #expect(response.status == 200)
                #expect(response.text == #"{"status":"ok"}"#)
                #expect(response.field("content-type") == "application/json")
                #expect(response.field("date")?.hasSuffix(" GMT") == true)
            }
        }

        @Test(
            arguments: ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
            [0, 1, 200_000]
        )
        func `a body arrives whole`(method: String, length: Int) async throws {
            let body = String(repeating: "y", count: length)
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                for _ in 0..<2 {
                    let response = try client.request(method, "/body", body: body)
                    #expect(response.status == 200)
                    #expect(response.text == "\(method) \(body)")
                }
            }
        }

        @Test func `HEAD is answered with the length and no body`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let response = try client.request("HEAD", "/body")
                #expect(response.status == 200)
                #expect(response.field("content-length") == "12")
                #expect(try client.request("GET", "/health").status == 200)
            }
        }

        @Test func `paths and queries are decoded once`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                #expect(
                    try client.request("GET", "/show/%61bc?a=1&b=x%20y+z&c&d=%2541&a=2").text
                        == "abc a=1|b=x y z|c=|d=%41|a=2"
                )
                #expect(try client.request("GET", "/show/a%20b").text == "a b ")
                let odd = try client.request("GET", "/show/x?&&a=%C3%A9&").text
                #expect(odd == "x a=é")
            }
        }

        @Test func `unknown paths, methods and slashes get 404, 405 and 307`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let unknown = try client.request("GET", "/nowhere")
                #expect(unknown.status == 404)
                #expect(unknown.text == #"{"detail":"Not Found"}"#)
                for method in ["HEAD", "OPTIONS", "DELETE"] {
                    let refused = try client.request(method, "/health")
                    #expect(refused.status == 405)
                    #expect(refused.field("allow") == "GET")
                }
                let moved = try client.request("GET", "/health/")
                #expect(moved.status == 307)
                #expect(moved.field("location") == "/health")
            }
        }

        @Test func `a handler that throws gives a bare 500`() async throws {
            try await withServer(router()) { port, _ in
                let response = try RawClient(port: port).request("GET", "/throws")
                #expect(response.status == 500)
                #expect(response.text == #"{"detail":"Internal Server Error"}"#)
            }
        }

        @Test func `a response of ten megabytes arrives whole, and the connection goes on`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                #expect(try client.request("GET", "/big").body.count == 10_000_000)
                #expect(try client.request("GET", "/health").status == 200)
            }
        }

        @Test func `pipelined requests are answered in order`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let names = (0..<20).map { "n\($0)" }
                try client.send(names.map { "GET /show/\($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined())
                for name in names { #expect(try client.response().text == "\(name) ") }
            }
        }

        @Test(arguments: [
            ("GET /health HTTP/1.1\r\nHost: h\r\n\r\n", ""),
            ("POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab", ""),
            ("GET /health HTTP/1.1\r\nHost: h\r\n\r\n", "GET /health HTTP/1.1\r\nHost: h\r\n\r\n"),
        ])
        func `a body behind another request never holds the loop`(
            before: String,
            after: String
        ) async throws {
            try await withServer(router()) { port, _ in
                let post = "POST /nope HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n"
                for isLate in [false, true] {
                    let client = try RawClient(port: port)
                    try client.send(before + post + (isLate ? "" : "abcd" + after))
                    #expect(try client.response().status == 200)
                    if isLate { try? client.send("abcd" + after) }
                    // The second is served, or cut: what counts is that others are served on.
                    #expect(try RawClient(port: port).request("GET", "/health").status == 200)
                }
            }
        }

        @Test func `Connection close and HTTP 1.0 end the connection`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let response = try client.request("GET", "/health", headers: ["Connection: close"])
                #expect(response.field("connection") == "close")
                #expect(try client.hasEnded())
                let old = try RawClient(port: port)
                try old.send("GET /health HTTP/1.0\r\n\r\n")
                #expect(try old.response().status == 200)
                #expect(try old.hasEnded())
            }
        }

        @Test func `a client that expects 100 is told to go on`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.send(
                    "POST /body HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
                )
                #expect(try client.receive(through: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
                try client.send("ab")
                #expect(try client.response().text == "POST ab")
            }
        }
    }
}
