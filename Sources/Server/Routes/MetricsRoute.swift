import HTTPTypes
import JSON
import SQLiteStore
import Scheduling
import Web

/// `/health/metrics`: the second generation's object (spec 2.4) and the names that its requirements list (spec 2.1).
struct MetricsRoute: Sendable {
    /// Who is connected.
    let registry: ClientRegistry
    /// Runs the conversations.
    let service: SchedulingService
    /// Keeps everything.
    let store: DurableStore
    /// Gives the time as it stands in answers.
    let timestamps: ResponseTimestamps

    /// Adds the route.
    func add(to table: inout RouteTable) {
        table.add(.get, "/health/metrics", summary: "Counts and durations since the start.") { _, _ in
            .json(.object(await metrics()))
        }
    }

    private func metrics() async -> JSONObject {
        let snapshot = await registry.snapshot
        let totals = ConnectionTotals(snapshot)
        let metrics = await service.metrics
        let memory = ProcessMemory.residentBytes
        var clients = JSONObject()
        for (id, client) in snapshot {
            clients[id] = .object([
                "message_count": .integer(Int64(client.messageCount)),
                "connected_at": .string(client.connectedAt),
            ])
        }
        return [
            "timestamp": .string(timestamps.now),
            "connections": .object([
                "total_active": .integer(Int64(totals.count)),
                "total_messages": .integer(Int64(totals.messages)),
                "average_messages_per_client": .double(totals.averageMessages),
            ]),
            "conversations": .object(["total_active": .integer(Int64(totals.count))]),
            "services": .object(["langgraph_processor_ready": true, "streaming_handler_ready": true]),
            "client_details": .object(clients),
            "conversation_metrics": .object(conversationMetrics(metrics, connected: totals.count)),
            "performance_metrics": .object(
                performanceMetrics(metrics, memory: memory, connected: totals.count)
            ),
            "business_metrics": .object(businessMetrics(metrics)),
            "store": .object(await storeMetrics()),
            "memory": .object(["resident_bytes": .integer(Int64(memory))]),
        ]
    }

    private func conversationMetrics(_ metrics: SchedulingMetrics, connected: Int) -> JSONObject {
        [
            "active_conversations_count": .integer(Int64(connected)),
            "average_conversation_length": .double(metrics.averageConversationLength),
            "conversation_completion_rate": .double(metrics.completionRate),
            "interrupt_handling_success_rate": .double(metrics.interruptSuccessRate),
        ]
    }

    private func performanceMetrics(_ metrics: SchedulingMetrics, memory: Int, connected: Int) -> JSONObject {
        var errors = JSONObject()
        for (code, count) in metrics.errorsByType.sorted(by: { $0.key < $1.key }) {
            errors[code] = .integer(Int64(count))
        }
        return [
            "llm_response_time_avg": Self.seconds(metrics.durations.average),
            "llm_response_time_p95": Self.seconds(metrics.durations.percentile(95)),
            "memory_usage_per_conversation": .integer(Int64(memory / max(1, connected))),
            "error_rate_by_type": .object(errors),
        ]
    }

    private func businessMetrics(_ metrics: SchedulingMetrics) -> JSONObject {
        var dropOffs = JSONObject()
        for (node, count) in metrics.dropOffs.sorted(by: { $0.key < $1.key }) {
            dropOffs[node] = .integer(Int64(count))
        }
        return [
            "successful_meeting_schedules": .integer(Int64(metrics.meetingsScheduled)),
            "successful_reminders": .integer(Int64(metrics.remindersScheduled)),
            // Nobody is asked yet how satisfied they are: the name is there, and it is empty.
            "user_satisfaction_by_intent": .object([:]),
            "conversation_drop_off_points": .object(dropOffs),
        ]
    }

    private func storeMetrics() async -> JSONObject {
        let counters = await store.counters()
        return [
            "commits": .integer(Int64(counters.commits)),
            "writes": .integer(Int64(counters.writes)),
            "waiting_writes": .integer(Int64(counters.depth)),
        ]
    }

    private static func seconds(_ duration: Duration?) -> JSONValue {
        guard let duration else { return .double(0) }
        let parts = duration.components
        return .double(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
}
