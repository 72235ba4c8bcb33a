import HTTPTypes
import JSON
import Web

/// `/health` and `/health/clients` (spec 1.1; with the engine on also the keys of spec 2.4).
struct HealthRoutes: Sendable {
    /// Who is connected.
    let registry: ClientRegistry
    /// Whether conversations are served; without, clients get the first generation's keys and no others.
    let isEngineEnabled: Bool
    /// Gives the time as it stands in answers.
    let timestamps: ResponseTimestamps

    /// Adds the routes.
    func add(to table: inout RouteTable) {
        table.add(.get, "/health", summary: "Whether the server works, and how many clients are connected.") {
            _,
            _ in
            .json(.object(await overview()))
        }
        table.add(.get, "/health/clients", summary: "The same, with the ids of the connected clients.") {
            request,
            _ in
            // The ids open conversations: a page that has turned its name to this machine must not read them.
            if request.isLocal, request.isMisnamed { return ErrorResponses.detail("Forbidden", .forbidden) }
            return .json(.object(await clients()))
        }
    }

    private func overview() async -> JSONObject {
        let count = await registry.count
        var body = head(count: count)
        if isEngineEnabled {
            body["active_conversations"] = .integer(Int64(count))
            body["langgraph_processor_ready"] = true
            body["streaming_handler_ready"] = true
        }
        return body
    }

    private func clients() async -> JSONObject {
        let ids = await registry.snapshot.map { JSONValue.string($0.id) }
        var body = head(count: ids.count)
        body["active_clients"] = .array(ids)
        if isEngineEnabled {
            body["active_conversations"] = .integer(Int64(ids.count))
            body["conversation_clients"] = .array(ids)
        }
        return body
    }

    private func head(count: Int) -> JSONObject {
        [
            "status": "healthy",
            "timestamp": .string(timestamps.now),
            "active_connections": .integer(Int64(count)),
        ]
    }
}
