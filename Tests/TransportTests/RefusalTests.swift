import HTTPTypes
import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct Refusals {
        private func router() -> Router {
            var router = Router()
            router.on(.post, "/") { request, _ in .text(String(decoding: request.body, as: UTF8.self)) }
            router.on(.get, "/") { _, _ in .text("ok") }
            return router
        }

        @Test(arguments: [
            ("POST / HTTP/1.1\r\nHost: h\r\n\r\n", 411),
            ("PUT / HTTP/1.1\r\nHost: h\r\n\r\n", 411),
            ("PATCH / HTTP/1.1\r\nHost: h\r\n\r\n", 411),
            ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx", 501),
            ("GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: identity\r\n\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1, 1\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x1\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1x\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\nx", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2000000\r\n\r\nx", 413),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length : 1\r\n\r\nx", 400),
            ("GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding\t: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
            ("GET / HTTP/9.9\r\nHost: h\r\n\r\n", 400),
            ("GET / HTTP/2.0\r\nHost: h\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: something\r\n\r\nx", 417),
            ("CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n", 501),
        ])
        func `a broken head is answered, and the connection ends`(head: String, status: Int) async throws {
            try await withServer(router(), configure: { $0.timeouts.lingerTimeout = .milliseconds(200) }) {
                port,
                _ in
                let client = try RawClient(port: port)
                try client.send(head)
                let response = try client.response()
                #expect(response.status == status)
                #expect(response.field("connection") == "close")
                #expect(response.field("date") != nil)
                #expect(try client.hasEnded())
            }
        }

        @Test func `a body over the limit is refused while it is sent`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let size = 8_000_000
                try client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(size)\r\n\r\n")
                try client.send([UInt8](repeating: 0x61, count: size))
                #expect(try client.response().status == 413)
                #expect(try client.hasEnded())
            }
        }

        @Test func `smuggled bytes after a refusal are never answered`() async throws {
            try await withServer(router(), configure: { $0.timeouts.lingerTimeout = .milliseconds(100) }) {
                port,
                _ in
                let client = try RawClient(port: port)
                try client.send(
                    "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"
                )
                let answer = String(decoding: try client.receiveToEnd(), as: UTF8.self)
                #expect(answer.components(separatedBy: "HTTP/1.1").count == 2)
            }
        }

        @Test(arguments: ["foo", "h2c", "WebSocket, foo"])
        func `an upgrade to something else is refused, the second time too`(name: String) async throws {
            try await withServer(router()) { port, _ in
                for _ in 0..<20 {
                    let client = try RawClient(port: port)
                    #expect(try client.request("GET", "/").status == 200)
                    try client.send(
                        "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: \(name)\r\nConnection: Upgrade\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"
                    )
                    let answer = String(decoding: try client.receiveToEnd(), as: UTF8.self)
                    #expect(answer.contains(" 403 "))
                }
            }
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
