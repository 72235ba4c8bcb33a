import HTTPTypes
import JSON
import TestSupport
import Testing
import Web

@testable import Server

@Suite(.timeLimit(.minutes(1)))
struct `The health routes` {
    private static let time = #""timestamp":"2026-11-21T09:00:00""#
    private static let phaseOne: @Sendable (inout ServerConfiguration) -> Void = {
        $0.conversation.isEngineEnabled = false
    }

    @Test func `tell the first generation's keys and no others without the engine`() async throws {
        try await RouteHarness.run(Self.phaseOne) { harness in
            let health = try await harness.answer(.get, "/health")
            #expect(health.status == .ok)
            #expect(health.headers[.contentType] == "application/json")
            #expect(health.text == #"{"status":"healthy",\#(Self.time),"active_connections":0}"#)
            let one = try await harness.join("b2x")
            let two = try await harness.join("a1x")
            #expect(
                try await harness.answer(.get, "/health/clients").text
                    == #"{"status":"healthy",\#(Self.time),"active_connections":2,"#
                    + #""active_clients":["b2x","a1x"]}"#
            )
            await one.leave()
            await two.leave()
            #expect(try await harness.answer(.get, "/health/metrics").status == .notFound)
        }
    }

    @Test func `tell of conversations too with the engine`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            #expect(
                try await harness.answer(.get, "/health").text
                    == #"{"status":"healthy",\#(Self.time),"active_connections":1,"#
                    + #""active_conversations":1,"langgraph_processor_ready":true,"#
                    + #""streaming_handler_ready":true}"#
            )
            let clients = try await harness.answer(.get, "/health/clients").json
            #expect(clients["active_clients"] == ["abc"])
            #expect(clients["conversation_clients"] == ["abc"])
            #expect(clients["active_conversations"] == 1)
            await peer.leave()
        }
    }

    @Test func `show the metrics by the names of both generations`() async throws {
        try await RouteHarness.run { harness in
            let peer = try await harness.join("abc")
            try peer.say("Schedule a meeting about budget on 2030-01-02 10:00 for 30 minutes with bob@x.org")
            _ = try await peer.contents(2)
            await harness.understanding.become(.fail)
            try peer.say("Hello")
            _ = try await peer.contents(2)
            let metrics = try await harness.answer(.get, "/health/metrics").json
            #expect(
                metrics.objectValue?.names == [
                    "timestamp", "connections", "conversations", "services", "client_details",
                    "conversation_metrics", "performance_metrics", "business_metrics", "store", "memory",
                ]
            )
            #expect(
                metrics["connections"] == [
                    "total_active": 1, "total_messages": 2, "average_messages_per_client": 2.0,
                ]
            )
            #expect(metrics["conversations"] == ["total_active": 1])
            #expect(
                metrics["services"] == ["langgraph_processor_ready": true, "streaming_handler_ready": true]
            )
            #expect(
                metrics["client_details"]
                    == ["abc": ["message_count": 2, "connected_at": "2026-11-21T09:00:00"]]
            )
            let conversations = metrics["conversation_metrics"]
            #expect(conversations?["active_conversations_count"] == 1)
            #expect(conversations?["average_conversation_length"]?.doubleValue != nil)
            #expect(conversations?["conversation_completion_rate"] == 1.0)
            #expect(conversations?["interrupt_handling_success_rate"] == 1.0)
            let performance = metrics["performance_metrics"]
            #expect(performance?["llm_response_time_avg"]?.doubleValue ?? -1 > 0)
            #expect(performance?["llm_response_time_p95"]?.doubleValue ?? -1 > 0)
            #expect(performance?["memory_usage_per_conversation"]?.integerValue ?? 0 > 0)
            #expect(performance?["error_rate_by_type"] == ["understandingFailed": 1])
            let business = metrics["business_metrics"]
            #expect(business?["successful_meeting_schedules"] == 1)
            #expect(business?["user_satisfaction_by_intent"] == [:])
            #expect(business?["conversation_drop_off_points"] == [:])
            #expect(metrics["store"]?["commits"]?.integerValue ?? 0 > 0)
            #expect(metrics["memory"]?["resident_bytes"]?.integerValue ?? 0 > 0)
            await peer.leave()
        }
    }

    @Test func `show metrics before anybody came, and where conversations were dropped`() async throws {
        try await RouteHarness.run { harness in
            let early = try await harness.answer(.get, "/health/metrics").json
            #expect(early["performance_metrics"]?["llm_response_time_avg"] == 0.0)
            #expect(early["connections"]?["average_messages_per_client"] == 0.0)
            let peer = try await harness.join("abc")
            try peer.say("Schedule a meeting about budget")
            _ = try await peer.contents(3)
            harness.clock.advance(seconds: 3 * 24 * 3600)
            try peer.say("Hello")
            _ = try await peer.contents(2)
            let late = try await harness.answer(.get, "/health/metrics").json
            let dropOffs = late["business_metrics"]?["conversation_drop_off_points"]?.objectValue
            #expect(dropOffs?.count == 1)
            await peer.leave()
        }
    }
}
