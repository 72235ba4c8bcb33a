import HTTPTypes
import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct Handshake {
        private func router() -> Router {
            var router = echoRouter()
            router.onSocket("/ws/{name}") { _, parameters in
                parameters["name"] == "bad" ? .reject(.forbidden) : .accept(subprotocol: nil)
            } handler: { socket, parameters in
                try? await socket.send(.text(parameters["name"] ?? "-"))
                for await _ in socket.messages {}
            }
            router.onSocket("/chosen") { request, _ in
                .accept(subprotocol: request.offeredSubprotocols.last)
            } handler: { socket, _ in
                for await _ in socket.messages {}
            }
            return router
        }

        @Test func `an accepted upgrade has the key's answer and no extension`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let head = try client.becomeSocket(
                    "/echo",
                    headers: ["Sec-WebSocket-Extensions: permessage-deflate"]
                )
                #expect(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
                #expect(!head.lowercased().contains("extensions"))
            }
        }

        @Test(arguments: ["/", "/ws", "/ws/", "/ws/a/b", "/ws/bad", "/nowhere"])
        func `an unknown or refused path gets 403 and an end`(path: String) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.send(RawClient.upgrade(path))
                let response = try client.response()
                #expect(response.head.hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
                #expect(response.field("content-length") == "0")
                #expect(response.field("connection") == "close")
                #expect(try client.hasEnded())
            }
        }

        @Test func `the path is decoded`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/ws/%61bc?x=1")
                #expect(try client.message().text == "abc")
            }
        }

        @Test(arguments: [
            "foo", "foo, bar", "meetingmuse.legacy", "a-b_c.d", "meetingmuse", "http",
            String(repeating: "x", count: 62),
        ])
        func `an offered subprotocol that nobody chose is ignored`(offer: String) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let head = try client.becomeSocket("/ws/abc", headers: ["Sec-WebSocket-Protocol: \(offer)"])
                #expect(!head.lowercased().contains("sec-websocket-protocol"))
                #expect(try client.message().text == "abc")
            }
        }

        @Test(arguments: [("one", "one"), ("one, two", "two"), ("a, b, c.d", "c.d")])
        func `a chosen subprotocol is echoed`(offer: String, chosen: String) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let head = try client.becomeSocket("/chosen", headers: ["Sec-WebSocket-Protocol: \(offer)"])
                #expect(head.contains("Sec-WebSocket-Protocol: \(chosen)\r\n"))
            }
        }

        @Test(arguments: [
            ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 8"),
            ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 99"),
            ("Sec-WebSocket-Version: 13\r\n", ""),
            ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", ""),
            ("dGhlIHNhbXBsZSBub25jZQ==", "short"),
            ("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ==AAAA"),
            ("GET /echo HTTP/1.1", "GET /echo HTTP/1.0"),
            ("GET /echo HTTP/1.1", "POST /echo HTTP/1.1"),
            ("Host: localhost\r\n", ""),
            ("Host: localhost", "Host: a\r\nHost: b"),
            ("Connection: Upgrade", "Connection: keep-alive"),
            ("Upgrade: websocket", "Upgrade: websocket\r\nContent-Length: 5"),
            (
                "Upgrade: websocket",
                "Upgrade: websocket\r\nSec-WebSocket-Protocol: \(String(repeating: "y", count: 200))"
            ),
            ("Upgrade: websocket", "Upgrade: websocket\r\nSec-WebSocket-Protocol: a b"),
        ])
        func `a broken handshake gets 400 and an end`(part: String, replacement: String) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.send(RawClient.upgrade("/echo").replacing(part, with: replacement))
                let response = try client.response()
                #expect(response.status == 400)
                #expect(response.field("connection") == "close")
                #expect(try client.hasEnded())
            }
        }

        @Test func `a keep-alive connection may become a socket`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                #expect(try client.request("GET", "/nowhere").status == 404)
                try client.becomeSocket("/echo")
                try client.sendText("after")
                #expect(try client.message().text == "after")
            }
        }

        @Test func `frames sent together with the handshake are not lost`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                let frames = (0..<3).flatMap { RawClient.frame(1, Array("m\($0)".utf8)) }
                try client.send(Array(RawClient.upgrade("/echo").utf8) + frames)
                _ = try client.receive(through: "\r\n\r\n")
                for index in 0..<3 { #expect(try client.message().text == "m\(index)") }
            }
        }
    }
}
