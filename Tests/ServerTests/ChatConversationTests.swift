import HTTPTypes
import JSON
import Scheduling
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `A chat with the engine` {
    private static let complete =
        "Schedule a meeting about budget on 2030-01-02 10:00 for 30 minutes with bob@example.com"

    @Test func `a greeting is answered by exactly two frames`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            try peer.say("Hello")
            #expect(try await peer.frame()["content"] == "processing")
            let reply = try await peer.frame()
            #expect(reply.objectValue?.names == ["content", "timestamp", "session_id"])
            #expect(reply["session_id"] == "abc")
            #expect(await peer.leave() == [])
        }
    }

    @Test func `a reply that asks is followed by waiting_for_input, the reply to the rest is not`()
        async throws
    {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            try peer.say("Schedule a meeting about budget")
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["type"] == nil)
            let waiting = try await peer.frame()
            #expect(waiting["type"] == "system")
            #expect(waiting["content"] == "waiting_for_input")
            #expect(waiting["metadata"]?["expected_input"] == "date_time")
            #expect(waiting["metadata"]?["prompt"]?.stringValue?.isEmpty == false)
            #expect(waiting["metadata"]?["suggestions"]?.arrayValue?.isEmpty == false)
            try peer.say("2030-01-02 10:00 for 30 minutes with bob@example.com")
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["session_id"] == "abc")
            #expect(await peer.leave() == [])
            let meetings = try await harness.answer(.get, "/admin/meetings", query: "client_id=abc").json
            #expect(meetings["meetings"]?.arrayValue?.count == 1)
        }
    }

    @Test func `what came before the client left is done and kept`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            for number in 1...5 { try peer.say("Hello \(number)") }
            peer.socket.hangUp()
            await peer.serving.value
            let history = try await harness.answer(.get, "/admin/conversations/abc").json
            let said = history["messages"]?.arrayValue?.filter { $0["role"] == "user" }
            #expect(said?.map { $0["content"]?.stringValue } == (1...5).map { "Hello \($0)" })
        }
    }

    @Test func `a text too long for the loop is answered as any other`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            try peer.say("Schedule a meeting about budget" + String(repeating: " ", count: 100_000))
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["session_id"] == "abc")
            await peer.leave()
        }
    }

    @Test func `whoever comes back is told where the conversation stood, and goes on there`() async throws {
        try await RouteHarness.run { harness in
            let first = try await harness.join("abc")
            try first.say("Schedule a meeting about budget")
            _ = try await first.contents(3)
            await first.leave()
            let second = try await harness.join("abc")
            let resumed = try await second.frame()
            #expect(resumed["content"] == "conversation_resumed")
            #expect(resumed["metadata"]?["pending_actions"]?.arrayValue?.isEmpty == false)
            #expect(resumed["metadata"]?["conversation_summary"]?.stringValue?.isEmpty == false)
            try second.say("2030-01-02 10:00 for 30 minutes with bob@example.com")
            _ = try await second.contents(2)
            #expect(await second.leave() == [])
        }
    }

    @Test func `one client more than allowed is told so and closed with 1013`() async throws {
        try await RouteHarness.run({ $0.conversation.maximumConcurrent = 2 }) { harness in
            let peers = [try await harness.join("one"), try await harness.join("two")]
            let third = try harness.connect("three")
            let busy = try await third.frame()
            #expect(busy["error_code"] == "SERVER_BUSY")
            #expect(busy["retry_suggested"] == true)
            #expect(
                await third.socket.nextEvent() == .closed(.tryAgainLater, reason: "too many conversations")
            )
            await third.serving.value
            for peer in peers {
                try peer.say("Hello")
                #expect(try await peer.frame()["content"] == "processing")
                _ = try await peer.frame()
                await peer.leave()
            }
            let late = try await harness.join("three")
            await late.leave()
        }
    }

    @Test func `a failing understanding is told, and the next message is understood anew`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            await harness.understanding.become(.fail)
            try peer.say("Hello")
            #expect(try await peer.frame()["content"] == "processing")
            let error = try await peer.frame()
            #expect(error["error_code"] == "LLM_PROCESSING_ERROR")
            #expect(error["retry_suggested"] == true)
            #expect(
                error["metadata"] == ["conversation_preserved": true, "fallback_available": true]
            )
            await harness.understanding.become(.answer)
            try peer.say("Hello")
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["session_id"] == "abc")
            #expect(await peer.leave() == [])
        }
    }

    @Test func `a store that cannot be read does not keep a client from chatting once it can`() async throws {
        let checkpointer = FaultyCheckpointer()
        await checkpointer.breaks(reading: true)
        try await RouteHarness.run(checkpointer: checkpointer) { harness in
            let peer = try await harness.join("abc")
            try peer.say("Hello")
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["type"] == "error")
            await checkpointer.breaks()
            try peer.say("Hello")
            #expect(try await peer.frame()["content"] == "processing")
            #expect(try await peer.frame()["session_id"] == "abc")
            #expect(await peer.leave() == [])
        }
    }

    @Test func `what one client says never shows in another's conversation`() async throws {
        try await RouteHarness.run { harness in
            let one = try await harness.join("one")
            let two = try await harness.join("two")
            try one.say(Self.complete)
            try two.say("Hello")
            for peer in [one, two] { _ = try await peer.contents(2) }
            await one.leave()
            await two.leave()
            let meetings = try await harness.answer(.get, "/admin/meetings", query: "client_id=two").json
            #expect(meetings["meetings"] == [])
        }
    }
}
