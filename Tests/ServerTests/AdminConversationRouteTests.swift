import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `The administration of conversations` {
    /// Runs a test after a client has scheduled one meeting.
    private func run(_ test: (RouteHarness, ChatPeer) async throws -> Void) async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            try peer.say(
                "Schedule a meeting about budget on 2030-01-02 10:00 for 30 minutes with bob@example.com",
                more: ["message_id": "m-1"]
            )
            _ = try await peer.contents(2)
            try await test(harness, peer)
            await peer.leave()
        }
    }

    @Test func `lists the conversations of connected clients`() async throws {
        try await run { harness, _ in
            let answer = try await harness.answer(.get, "/admin/conversations")
            #expect(
                answer.text
                    == #"{"active_conversations":1,"conversation_clients":["abc"],"#
                    + #""timestamp":"2026-11-21T09:00:00"}"#
            )
        }
    }

    @Test func `sums over connections and conversations`() async throws {
        try await run { harness, _ in
            let statistics = try await harness.answer(.get, "/admin/statistics").json
            #expect(
                statistics["overview"] == [
                    "total_active_connections": 1, "total_active_conversations": 1,
                    "total_messages_processed": 1,
                ]
            )
            #expect(
                statistics["connection_statistics"] == [
                    "average_messages_per_client": 1.0, "recent_connections": ["2026-11-21T09:00:00"],
                ]
            )
        }
    }

    @Test func `shows what was said, all of it or what came since`() async throws {
        try await run { harness, _ in
            let history = try await harness.answer(.get, "/admin/conversations/abc").json
            #expect(history["client_id"] == "abc")
            #expect(history["message_count"] == 2)
            #expect(history["messages"]?.arrayValue?.count == 2)
            let first = history["messages"]?[0]
            #expect(first?.objectValue?.names == ["seq", "role", "content", "message_id", "timestamp"])
            #expect(first?["role"] == "user")
            #expect(first?["message_id"] == "m-1")
            #expect(history["messages"]?[1]?["message_id"] == .null)
            let last = try #require(history["last_seq"]?.integerValue)
            let since = try await harness.answer(
                .get,
                "/admin/conversations/abc",
                query: "since=\(last - 1)"
            ).json
            #expect(since["messages"]?.arrayValue?.compactMap { $0["seq"]?.integerValue } == [last])
        }
    }

    @Test(arguments: ["since=-1", "since=x", "since="])
    func `refuses a message number that is none`(query: String) async throws {
        try await run { harness, _ in
            let answer = try await harness.answer(.get, "/admin/conversations/abc", query: query)
            #expect(answer.status == .badRequest)
            #expect(try answer.json == ["detail": "since must be a message number"])
        }
    }

    @Test func `knows no conversation of a stranger`() async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(.get, "/admin/conversations/nobody")
            #expect(answer.status == .notFound)
            #expect(try answer.json == ["detail": "Conversation not found"])
        }
    }

    @Test func `shows a client's meetings`() async throws {
        try await run { harness, _ in
            let answer = try await harness.answer(.get, "/admin/meetings", query: "client_id=abc").json
            var meeting = try #require(answer["meetings"]?[0]?.objectValue)
            #expect(meeting["id"]?.stringValue?.isEmpty == false)
            meeting["id"] = nil
            #expect(
                JSONValue.object(meeting) == [
                    "kind": "meeting", "title": "budget", "start": "2030-01-02T10:00:00Z",
                    "end": "2030-01-02T10:30:00Z", "zone": "UTC", "wall": "2030-01-02T10:00",
                    "duration_minutes": 30, "participants": ["bob@example.com"], "location": nil,
                ]
            )
        }
    }

    @Test(arguments: ["", "client_id="])
    func `needs a client to show meetings of`(query: String) async throws {
        try await RouteHarness.run { harness in
            let answer = try await harness.answer(.get, "/admin/meetings", query: query)
            #expect(answer.status == .badRequest)
            #expect(try answer.json == ["detail": "client_id is required"])
        }
    }

    @Test func `exports a calendar, and one of a stranger without entries`() async throws {
        try await run { harness, _ in
            let calendar = try await harness.answer(.get, "/admin/meetings/abc.ics")
            #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            #expect(calendar.text.contains("BEGIN:VEVENT\r\n"))
            let other = try await harness.answer(.get, "/admin/meetings/nobody.ics")
            #expect(!other.text.contains("BEGIN:VEVENT"))
            for file in [".ics", "abc", "abc.txt"] {
                #expect(try await harness.answer(.get, "/admin/meetings/\(file)").status == .notFound)
            }
        }
    }
}
