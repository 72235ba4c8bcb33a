import Testing
import Transport
import Web

extension TransportTests {
    @Suite struct Messages {
        @Test(arguments: [0, 1, 125, 126, 127, 65_535, 65_536, 200_000], [UInt8(1), 2])
        func `a message of any length comes back as it was`(length: Int, opcode: UInt8) async throws {
            try await withServer(echoRouter()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                let payload = (0..<length).map { UInt8(97 + $0 % 26) }
                for _ in 0..<3 {
                    try client.send(RawClient.frame(opcode, payload))
                    let frame = try client.message()
                    #expect(frame == RawFrame(isFinal: true, opcode: opcode, payload: payload))
                }
            }
        }

        @Test func `a message in fragments, empty ones and pings in between, is one`() async throws {
            try await withServer(echoRouter()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                try client.send(RawClient.frame(1, [], isFinal: false))
                for letter in "fragments" {
                    try client.send(RawClient.frame(0, Array(String(letter).utf8), isFinal: false))
                }
                try client.send(RawClient.frame(9, Array("ping".utf8)))
                try client.send(RawClient.frame(0, [], isFinal: false))
                #expect(
                    try client.message() == RawFrame(isFinal: true, opcode: 10, payload: Array("ping".utf8))
                )
                try client.send(RawClient.frame(0, []))
                #expect(try client.message().text == "fragments")
            }
        }

        @Test func `bytes that come one by one are put together`() async throws {
            try await withServer(echoRouter()) { port, _ in
                let client = try RawClient(port: port)
                for byte in RawClient.upgrade("/echo").utf8 { try client.send([byte]) }
                _ = try client.receive(through: "\r\n\r\n")
                for byte in RawClient.frame(1, Array("slowly".utf8)) { try client.send([byte]) }
                #expect(try client.message().text == "slowly")
            }
        }

        @Test func `hundreds of messages at once come back in order`() async throws {
            try await withServer(echoRouter()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                try client.send((0..<500).flatMap { RawClient.frame(1, Array("m\($0)".utf8)) })
                for index in 0..<500 { #expect(try client.message().text == "m\(index)") }
            }
        }

        @Test(arguments: [1, 3])
        func `a message over the limit, in one frame or several, closes with 1009`(frames: Int) async throws {
            try await withServer(echoRouter(), configure: { $0.limits.maximumMessageBytes = 100_000 }) {
                port,
                _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                let payload = [UInt8](repeating: 97, count: 100_002 / frames)
                for index in 0..<frames {
                    try? client.send(
                        RawClient.frame(index == 0 ? 2 : 0, payload, isFinal: index == frames - 1)
                    )
                }
                let close = try client.message()
                #expect(close.opcode == 8)
                #expect(close.closeCode == 1009)
            }
        }

        @Test(
            arguments: [
                [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
            ] as [[UInt8]]
        )
        func `text that is not UTF-8 closes with 1007`(bytes: [UInt8]) async throws {
            try await withServer(echoRouter()) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                try client.send(RawClient.frame(1, bytes))
                let close = try client.message()
                #expect(close.opcode == 8)
                #expect(close.closeCode == 1007)
            }
        }

        @Test func `a message larger than the send queue is sent when the queue is empty`() async throws {
            try await withServer(echoRouter(), configure: { $0.limits.sendQueueBytes = 10 }) { port, _ in
                let client = try RawClient(port: port)
                try client.becomeSocket("/echo")
                let payload = [UInt8](repeating: 98, count: 3_000_000)
                try client.send(RawClient.frame(2, payload))
                #expect(try client.message().payload == payload)
            }
        }
    }
}
