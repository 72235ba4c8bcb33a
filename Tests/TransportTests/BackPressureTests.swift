import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct BackPressure {
        @Test func `send suspends while the peer reads nothing, and all arrives in order`() async throws {
            let journal = Journal()
            var router = Router()
            router.onSocket("/flood") { socket, _ in
                let payload = String(repeating: "x", count: 100_000)
                for index in 0..<200 {
                    guard (try? await socket.send(.text("\(index):\(payload)"))) != nil else { return }
                    await journal.add("\(index)")
                }
                for await _ in socket.messages {}
            }
            try await withServer(router, configure: { $0.limits.sendQueueBytes = 300_000 }) { port, _ in
                let client = try RawClient(port: port, receiveBufferBytes: 4096)
                try client.becomeSocket("/flood")
                // The handler stops by itself once the kernel and the queue are full.
                var before = -1
                var rounds = 0
                while await journal.lines.count != before || rounds < 50 {
                    before = await journal.lines.count
                    rounds += 1
                    try client.send(RawClient.frame(9, [1]))
                    await Task.yield()
                }
                #expect(await journal.lines.count < 200, "20 MB must not be taken at once")
                for index in 0..<200 {
                    var frame = try client.message()
                    while frame.opcode == 10 { frame = try client.message() }
                    #expect(frame.text.hasPrefix("\(index):"))
                }
            }
        }

        @Test func `a handler that does not read stops the peer, and loses nothing`() async throws {
            let gate = Gate()
            var router = Router()
            router.onSocket("/lazy") { socket, _ in
                await gate.pass()
                var sum = 0
                for await message in socket.messages {
                    sum += message.bytes.count
                    if message.bytes.isEmpty { try? await socket.send(.text("\(sum)")) }
                }
            }
            try await withServer(router, configure: { $0.limits.receiveQueueBytes = 100_000 }) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/lazy")
                let frame = RawClient.frame(2, [UInt8](repeating: 1, count: 50_000))
                var sent = 0
                var unfinished: ArraySlice<UInt8> = []
                // Until the kernel takes nothing for a while.
                var refusals = 0
                while refusals < 200_000, sent < 2000 {
                    if unfinished.isEmpty {
                        unfinished = frame[...]
                        sent += 1
                    }
                    let count = client.sendWhatFits(Array(unfinished))
                    if count > 0 {
                        unfinished = unfinished.dropFirst(count)
                        refusals = 0
                    } else {
                        refusals += 1
                    }
                }
                #expect(sent < 2000, "100 MB must not be taken")
                await gate.open()
                try client.send(Array(unfinished))
                try client.send(RawClient.frame(2, []))
                #expect(try client.message().text == "\(sent * 50_000)")
            }
        }

        @Test func `a consumer that takes nothing is cut, and its sender is told`() async throws {
            let journal = Journal()
            var router = Router()
            router.onSocket("/flood") { socket, _ in
                do {
                    while true { try await socket.send(.binary([UInt8](repeating: 0, count: 1_000_000))) }
                } catch {
                    await journal.add("\(error)")
                }
            }
            try await withServer(
                router,
                configure: { configuration in
                    configuration.timeouts.slowConsumerTimeout = .milliseconds(200)
                    configuration.timeouts.pingInterval = .seconds(20)
                }
            ) { port, server in
                let client = try RawClient(port: port, receiveBufferBytes: 4096)
                try client.becomeSocket("/flood")
                await until { await !journal.lines.isEmpty }
                #expect(await journal.lines == ["the connection is closed"])
                await until { server.statistics.connections == 0 }
                #expect(server.statistics.connections == 0)
            }
        }
    }
}
