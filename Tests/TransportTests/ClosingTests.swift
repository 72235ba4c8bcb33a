import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct Closing {
        private func router() -> Router {
            var router = echoRouter()
            router.onSocket("/closes/{code}") { socket, parameters in
                try? await socket.send(.text("before"))
                let code = CloseCode(rawValue: UInt16(parameters["code"] ?? "") ?? 1000)
                await socket.close(code: code, reason: "because")
            }
            router.onSocket("/returns") { socket, _ in try? await socket.send(.text("bye")) }
            return router
        }

        @Test(arguments: [1000, 1001, 1008, 1011, 3000, 4001, 4999])
        func `the peer's code is echoed`(code: Int) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                try client.sendClose(code, "done")
                let close = try client.message()
                #expect(close.opcode == 8)
                #expect(close.closeCode == code)
                #expect(try client.hasEnded())
            }
        }

        @Test(arguments: [1000, 1001, 1008, 1011, 1012, 1013, 3000, 4009])
        func `our code and reason follow what was sent before`(code: Int) async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/closes/\(code)")
                #expect(try client.message().text == "before")
                let close = try client.message()
                #expect(close.closeCode == code)
                #expect(close.closeReason == "because")
                try client.sendClose(code)
                #expect(try client.hasEnded())
            }
        }

        @Test func `a handler that returns closes with 1000`() async throws {
            try await withServer(router()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/returns")
                #expect(try client.message().text == "bye")
                #expect(try client.message().closeCode == 1000)
            }
        }

        @Test func `a drain tells every socket 1012 and returns when they have left`() async throws {
            try await withServer(router()) { port, server in
                let clients = try (0..<5).map { _ in try RawClient(port: port) }
                for client in clients { try client.becomeSocket("/echo") }
                async let drained: Void = server.drain(timeout: .seconds(10))
                for client in clients {
                    let close = try client.message()
                    #expect(close.closeCode == 1012)
                    #expect(close.closeReason == "service restart")
                    try client.sendClose(1012)
                }
                await drained
                #expect(server.statistics.sockets == 0)
                #expect(throws: RawClientError.self) { try RawClient(port: port).request("GET", "/") }
            }
        }

        @Test func `what arrived whole before the peer's close is handed to the handler`() async throws {
            var router = Router()
            let (texts, handed) = AsyncStream<String>.makeStream()
            router.onSocket("/collect") { socket, _ in
                for await message in socket.messages {
                    // Fails once the peer has closed; what waits is handed out all the same.
                    try? await socket.send(message)
                    handed.yield(message.text ?? "")
                }
                handed.finish()
            }
            try await withServer(router) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/collect")
                let messages = (0..<20).map { "message \($0)" }
                // One write, so that the close is there before any of them is handled.
                let frames = messages.flatMap { RawClient.frame(1, Array($0.utf8)) }
                try client.send(frames + RawClient.frame(8, [3, 232]))
                var received: [String] = []
                for await text in texts { received.append(text) }
                #expect(received == messages)
                client.close()
            }
        }

        @Test func `a drain waits no longer than its time for a peer that does not answer`() async throws {
            try await withServer(router()) { port, server in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                let start = ContinuousClock.now
                await server.drain(timeout: .milliseconds(300))
                #expect(ContinuousClock.now - start < .seconds(4))
                #expect(try client.message().closeCode == 1012)
            }
        }

        @Test func `a quiet peer that does not answer a ping is closed with 1011`() async throws {
            try await withServer(
                router(),
                configure: { configuration in
                    configuration.timeouts.pingInterval = .milliseconds(100)
                    configuration.timeouts.pongTimeout = .milliseconds(100)
                }
            ) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                let ping = try client.frame()
                #expect(ping.opcode == 9)
                #expect(!ping.payload.isEmpty)
                let close = try client.message()
                #expect(close.closeCode == 1011)
                #expect(close.closeReason == "keepalive ping timeout")
            }
        }

        @Test func `a peer that answers pings stays`() async throws {
            try await withServer(
                router(),
                configure: { configuration in
                    configuration.timeouts.pingInterval = .milliseconds(40)
                    configuration.timeouts.pongTimeout = .milliseconds(200)
                }
            ) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                for _ in 0..<8 {
                    let ping = try client.frame()
                    #expect(ping.opcode == 9)
                    try client.send(RawClient.frame(10, ping.payload))
                }
                try client.sendText("still here")
                #expect(try client.message().text == "still here")
            }
        }
    }
}
