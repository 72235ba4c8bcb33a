import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `A chat without the engine` {
    private static let time = #""timestamp": "2026-11-21T09:00:00""#
    private static let established = #"{"type": "system", "content": "connection_established", \#(time)}"#
    private static let processing = #"{"type": "system", "content": "processing", \#(time)}"#
    private static let invalid =
        #"{"type": "error", "error_code": "INVALID_MESSAGE_FORMAT", "message": "#
        + #""Message format is invalid. Please check the message structure.", \#(time), "#
        + #""retry_suggested": true}"#

    private static func echo(_ text: String, _ id: String = "e1x") -> String {
        #"{"content": "Echo: \#(text)", \#(time), "session_id": "\#(id)"}"#
    }

    private func run(_ test: (RouteHarness) async throws -> Void) async throws {
        try await RouteHarness.run({ $0.conversation.isEngineEnabled = false }, test)
    }

    @Test func `a message is answered by processing and its echo, nothing more`() async throws {
        try await run { harness in
            let peer = try harness.connect("e1x")
            peer.send(#"{"type":"user_message","content":"Hello","session_id":"someone-else"}"#)
            #expect(try await peer.text() == Self.established)
            #expect(try await peer.text() == Self.processing)
            #expect(try await peer.text() == Self.echo("Hello"))
            #expect(await peer.leave() == [])
        }
    }

    @Test func `messages sent at once are answered one after the other`() async throws {
        try await run { harness in
            let peer = try await harness.join("e1x")
            for index in 0..<3 { try peer.say("m\(index)") }
            for index in 0..<3 {
                #expect(try await peer.text() == Self.processing)
                #expect(try await peer.text() == Self.echo("m\(index)"))
            }
            await peer.leave()
        }
    }

    @Test(arguments: [
        "This is not valid JSON", "", "   ", "[1,2]", #""abc""#, "42", "null", "true", "{}",
        #"{"content":"a","session_id":"s"} x"#, "\u{FEFF}" + #"{"content":"a","session_id":"s"}"#,
        #"{"session_id":"s"}"#, #"{"content":"a"}"#, #"{"content":5,"session_id":"s"}"#,
        #"{"content":"a","session_id":"s","type":null}"#, #"{"content":"a","session_id":"s","timestamp":5}"#,
    ])
    func `what is no message gets one error, and the next message its answer`(text: String) async throws {
        try await run { harness in
            let peer = try await harness.join("e1x")
            peer.send(text)
            #expect(try await peer.text() == Self.invalid)
            try peer.say("again")
            #expect(try await peer.text() == Self.processing)
            #expect(try await peer.text() == Self.echo("again"))
            await peer.leave()
        }
    }

    @Test func `a binary frame gets an error, the connection its end, and the client is forgotten`()
        async throws
    {
        try await run { harness in
            let peer = try await harness.join("e1x")
            peer.socket.receive(.binary([1, 2]))
            let error = try await peer.frame()
            #expect(error["error_code"] == "INTERNAL_SERVER_ERROR")
            #expect(error["message"] == "An internal error occurred. Please try reconnecting.")
            #expect(
                await peer.socket.nextEvent()
                    == .closed(.internalError, reason: "binary frames are not supported")
            )
            await peer.serving.value
            #expect(try await harness.answer(.get, "/health").json["active_connections"] == 0)
        }
    }

    @Test func `a newer connection replaces the older one, which is closed with 4009`() async throws {
        try await run { harness in
            let old = try await harness.join("e1x")
            try old.say("before")
            _ = try await old.contents(2)
            let new = try await harness.join("e1x")
            #expect(
                await old.socket.nextEvent() == .closed(.replaced, reason: "replaced by a newer connection")
            )
            await old.serving.value
            let connections = try await harness.answer(.get, "/admin/connections").json
            #expect(connections["active_connections"] == 1)
            #expect(connections["clients"]?["e1x"]?["message_count"] == 0)
            try new.say("after")
            #expect(try await new.text() == Self.processing)
            #expect(try await new.text() == Self.echo("after"))
            await new.leave()
        }
    }

    @Test func `40 quick reconnects leave nobody mute`() async throws {
        try await run { harness in
            var last = try await harness.join("e1x")
            for _ in 0..<40 {
                let next = try await harness.join("e1x")
                await last.leave()
                try next.say("hi")
                #expect(try await next.text() == Self.processing)
                #expect(try await next.text() == Self.echo("hi"))
                last = next
            }
            await last.leave()
            #expect(try await harness.answer(.get, "/health").json["active_connections"] == 0)
        }
    }

    @Test func `a peer that leaves in the middle of an answer leaves nothing behind`() async throws {
        try await run { harness in
            let peer = try harness.connect("e1x", isStalled: true)
            try peer.say("never read")
            await peer.leave()
            #expect(try await harness.answer(.get, "/health").json["active_connections"] == 0)
        }
    }

    @Test func `any number of clients may connect`() async throws {
        try await RouteHarness.run { configuration in
            configuration.conversation.isEngineEnabled = false
            configuration.conversation.maximumConcurrent = 1
        } _: { harness in
            let one = try await harness.join("one")
            let two = try await harness.join("two")
            await one.leave()
            await two.leave()
        }
    }
}
