import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `The administration of connections` {
    private static let time = #""timestamp":"2026-11-21T09:00:00""#

    @Test func `lists nobody when nobody is there`() async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(.get, "/admin/connections")
            #expect(answer.text == #"{"active_connections":0,"clients":{},\#(Self.time)}"#)
        }
    }

    @Test func `counts a client's messages, valid or not`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("c3x")
            peer.send("no message")
            try peer.say("Hello")
            for _ in 0..<3 { _ = try await peer.frame() }
            #expect(
                try await harness.answer(.get, "/admin/connections").text
                    == #"{"active_connections":1,"clients":{"c3x":{"connected_at":"2026-11-21T09:00:00","#
                    + #""message_count":2}},\#(Self.time)}"#
            )
            await peer.leave()
        }
    }

    @Test func `broadcasts to everybody and says to how many`() async throws {
        try await RouteHarness.run { harness in
            let peers = ["one": try await harness.join("one"), "two": try await harness.join("two")]
            let answer = try await harness.answer(.post, "/admin/broadcast", json: #"{"content":"hi","x":1}"#)
            #expect(
                answer.text
                    == #"{"status":"success","message":"Broadcast completed","successful_sends":2,\#(Self.time)}"#
            )
            for (id, peer) in peers {
                let frame = try await peer.frame()
                #expect(frame["content"] == "hi")
                #expect(frame["session_id"] == .string(id))
                #expect(await peer.leave() == [])
            }
            let empty = try await harness.answer(.post, "/admin/broadcast", json: #"{"content":""}"#)
            #expect(try empty.json["successful_sends"] == 0)
        }
    }

    /// A body, the status of its answer and the answer's body.
    typealias Refusal = (body: String?, status: Int, answer: String)

    static let refusals: [Refusal] = [
        (#"{"foo":1}"#, 400, #"{"detail":"Message content is required"}"#),
        (
            "[1]", 422,
            #"{"detail":[{"type":"dict_type","loc":["body"],"msg":"Input should be a valid dictionary","#
                + #""input":[1]}]}"#
        ),
        (
            "{bad", 422,
            #"{"detail":[{"type":"json_invalid","loc":["body",1],"msg":"JSON decode error","input":{},"#
                + #""ctx":{"error":"Expecting property name enclosed in double quotes"}}]}"#
        ),
        (
            nil, 422,
            #"{"detail":[{"type":"missing","loc":["body"],"msg":"Field required","input":null}]}"#
        ),
    ]

    @Test(arguments: refusals, ["/admin/broadcast", "/admin/connections/abc/message"])
    func `refuses a body without content`(refusal: Refusal, path: String) async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(.post, path, json: refusal.body)
            #expect(answer.status.code == refusal.status)
            #expect(answer.text == refusal.answer)
        }
    }

    @Test func `sends a text to one client`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("x1x")
            let path = "/admin/connections/x1x/message"
            let answer = try await harness.answer(.post, path, json: #"{"content":"direct"}"#)
            #expect(
                answer.text == #"{"status":"success","message":"Message sent to client x1x",\#(Self.time)}"#
            )
            #expect(try await peer.frame()["content"] == "direct")
            let wrong = try await harness.answer(.post, path, json: #"{"content":5}"#)
            #expect(wrong.status == .unprocessableContent)
            #expect(try wrong.json["detail"]?[0]?["type"] == "string_type")
            #expect(try wrong.json["detail"]?[0]?["loc"] == ["body", "content"])
            #expect(await peer.leave() == [])
            let gone = try await harness.answer(.post, path, json: #"{"content":"direct"}"#)
            #expect(gone.status == .notFound)
            #expect(try gone.json == ["detail": "Client x1x not found or not connected"])
        }
    }

    @Test func `disconnects a client, which is told so`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("x1x")
            let answer = try await harness.answer(.delete, "/admin/connections/x1x")
            #expect(try answer.json["message"] == "Client x1x has been disconnected")
            #expect(try await peer.frame()["metadata"] == ["reason": "Administrative disconnect"])
            #expect(await peer.socket.nextEvent() == .closed(.normal, reason: "administrative disconnect"))
            await peer.serving.value
            let again = try await harness.answer(.delete, "/admin/connections/x1x")
            #expect(again.status == .notFound)
            #expect(try again.json == ["detail": "Client x1x not found or already disconnected"])
        }
    }

    @Test func `cleans up every connection, and nothing when there is none`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("x1x")
            let answer = try await harness.answer(.post, "/admin/cleanup")
            #expect(
                answer.text
                    == #"{"status":"success","message":"All connections cleaned up successfully","#
                    + #""cleaned_connections":1,\#(Self.time)}"#
            )
            #expect(
                try await peer.frame()["content"]
                    == "Server maintenance in progress. Please reconnect shortly."
            )
            #expect(await peer.socket.nextEvent() == .closed(.serviceRestart, reason: "maintenance"))
            await peer.serving.value
            let again = try await harness.answer(.post, "/admin/cleanup").json
            #expect(again["message"] == "No active connections to clean up")
            #expect(again["cleaned_connections"] == 0)
        }
    }

    @Test func `has the first generation's routes only without the engine`() async throws {
        try await RouteHarness.run({ $0.conversation.isEngineEnabled = false }) { harness in
            let connections = try await harness.answer(.get, "/admin/connections")
            #expect(connections.status == .ok)
            #expect(try await harness.answer(.post, "/admin/broadcast", json: "{}").status == .badRequest)
            for path in ["/admin/conversations", "/admin/statistics", "/admin/meetings", "/admin/cleanup"] {
                #expect(try await harness.answer(.get, path).status == .notFound)
            }
        }
    }
}
