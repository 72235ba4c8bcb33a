import HTTPTypes
import JSON
import Web

/// The routes below `/admin` that look at connections and talk to them (spec 1.1 and 2.4).
struct AdminConnectionRoutes: Sendable {
    /// Who is connected.
    let registry: ClientRegistry
    /// Speaks to connected clients.
    let announcer: Announcer
    /// Who may use the routes.
    let access: AdminAccess
    /// Whether conversations are served, and with them the routes of the second generation.
    let isEngineEnabled: Bool
    /// Gives the time as it stands in answers.
    let timestamps: ResponseTimestamps

    /// Adds the routes.
    func add(to table: inout RouteTable) {
        table.addAdministrative(
            .get,
            "/admin/connections",
            summary: "The connected clients.",
            access: access
        ) { _, _ in
            .json(.object(await connections()))
        }
        table.addAdministrative(
            .post,
            "/admin/broadcast",
            summary: "Sends a message to every connected client.",
            takesBody: true,
            access: access
        ) { request, _ in
            await withContent(of: request) { await broadcast($0) }
        }
        guard isEngineEnabled else { return }
        table.addAdministrative(
            .post,
            "/admin/connections/{client_id}/message",
            summary: "Sends a message to one client.",
            takesBody: true,
            access: access
        ) { request, parameters in
            await withContent(of: request) { await message($0, to: parameters["client_id"] ?? "") }
        }
        table.addAdministrative(
            .delete,
            "/admin/connections/{client_id}",
            summary: "Disconnects one client.",
            access: access
        ) { _, parameters in
            await disconnect(parameters["client_id"] ?? "")
        }
        table.addAdministrative(
            .post,
            "/admin/cleanup",
            summary: "Disconnects every client, with a notice of maintenance.",
            access: access
        ) { _, _ in
            await cleanUp()
        }
    }

    private func connections() async -> JSONObject {
        let snapshot = await registry.snapshot
        var clients = JSONObject()
        for (id, client) in snapshot {
            clients[id] = .object([
                "connected_at": .string(client.connectedAt),
                "message_count": .integer(Int64(client.messageCount)),
            ])
        }
        return [
            "active_connections": .integer(Int64(snapshot.count)),
            "clients": .object(clients),
            "timestamp": .string(timestamps.now),
        ]
    }

    /// Reads `content`, which must be there and may be any JSON value.
    private func withContent(
        of request: Request,
        _ answer: (JSONValue) async -> Response
    ) async -> Response {
        do throws(ValidationError) {
            let body = try RequestBody.object(of: request)
            guard let content = body["content"] else {
                return ErrorResponses.detail("Message content is required", .badRequest)
            }
            return await answer(content)
        } catch {
            return ErrorResponses.validation(error)
        }
    }

    private func broadcast(_ content: JSONValue) async -> Response {
        let sent = await announcer.broadcast(content)
        return success("Broadcast completed", ["successful_sends": .integer(Int64(sent))])
    }

    private func message(_ content: JSONValue, to id: String) async -> Response {
        guard case .string = content else {
            return ErrorResponses.validation(.notAString("content", content))
        }
        guard await announcer.send(content, to: id) else {
            return ErrorResponses.detail("Client \(id) not found or not connected", .notFound)
        }
        return success("Message sent to client \(id)")
    }

    private func disconnect(_ id: String) async -> Response {
        guard let client = await registry.remove(id) else {
            return ErrorResponses.detail("Client \(id) not found or already disconnected", .notFound)
        }
        await announcer.disconnect(client, id: id)
        return success("Client \(id) has been disconnected")
    }

    private func cleanUp() async -> Response {
        let clients = await registry.removeAll()
        await announcer.dismiss(clients)
        let text =
            clients.isEmpty
            ? "No active connections to clean up" : "All connections cleaned up successfully"
        return success(text, ["cleaned_connections": .integer(Int64(clients.count))])
    }

    private func success(_ message: String, _ more: JSONObject = [:]) -> Response {
        var body: JSONObject = ["status": "success", "message": .string(message)]
        for (key, value) in more { body[key] = value }
        body["timestamp"] = .string(timestamps.now)
        return .json(.object(body))
    }
}
