import HTTPTypes
import JSON
import Meetings
import Scheduling
import Web

/// The routes below `/admin` that look at conversations and at the built-in calendar.
///
/// `/admin/conversations` and `/admin/statistics` are those of the second generation (spec 2.4); the others are new.
struct AdminConversationRoutes: Sendable {
    /// Who is connected.
    let registry: ClientRegistry
    /// Runs the conversations.
    let service: SchedulingService
    /// Keeps the meetings.
    let calendar: any CalendarPort
    /// Who may use the routes.
    let access: AdminAccess
    /// Gives the time as it stands in answers.
    let timestamps: ResponseTimestamps

    /// Adds the routes.
    func add(to table: inout RouteTable) {
        table.addAdministrative(
            .get,
            "/admin/conversations",
            summary: "The conversations of connected clients.",
            access: access
        ) { _, _ in
            .json(.object(await conversations()))
        }
        table.addAdministrative(
            .get,
            "/admin/conversations/{client_id}",
            summary: "What was said in a conversation, as far as it is kept.",
            query: ["since"],
            access: access
        ) { request, parameters in
            try await history(of: parameters["client_id"] ?? "", since: request.query["since"])
        }
        table.addAdministrative(
            .get,
            "/admin/statistics",
            summary: "Totals over connections and conversations.",
            access: access
        ) { _, _ in
            .json(.object(await statistics()))
        }
        table.addAdministrative(
            .get,
            "/admin/meetings",
            summary: "The meetings and reminders in a client's calendar.",
            query: ["client_id"],
            access: access
        ) { request, _ in
            try await meetings(of: request.query["client_id"])
        }
        table.addAdministrative(
            .get,
            "/admin/meetings/{file}",
            summary: "A client's calendar as iCalendar: {client_id}.ics.",
            mediaType: "text/calendar",
            access: access
        ) { _, parameters in
            try await iCalendar(file: parameters["file"] ?? "")
        }
    }

    private func conversations() async -> JSONObject {
        let ids = await registry.snapshot.map { JSONValue.string($0.id) }
        return [
            "active_conversations": .integer(Int64(ids.count)),
            "conversation_clients": .array(ids),
            "timestamp": .string(timestamps.now),
        ]
    }

    private func statistics() async -> JSONObject {
        let connected = ConnectionTotals(await registry.snapshot)
        return [
            "timestamp": .string(timestamps.now),
            "overview": .object([
                "total_active_connections": .integer(Int64(connected.count)),
                "total_active_conversations": .integer(Int64(connected.count)),
                "total_messages_processed": .integer(Int64(connected.messages)),
            ]),
            "connection_statistics": .object([
                "average_messages_per_client": .double(connected.averageMessages),
                "recent_connections": .array(connected.recent.map { .string($0) }),
            ]),
        ]
    }

    private func history(of id: String, since: String?) async throws -> Response {
        guard let sequence = Int64(since ?? "0"), sequence >= 0 else {
            return ErrorResponses.detail("since must be a message number", .badRequest)
        }
        guard let history = try await service.history(id, since: sequence) else {
            return ErrorResponses.detail("Conversation not found", .notFound)
        }
        return .json(
            .object([
                "client_id": .string(id),
                "epoch": .integer(Int64(history.epoch)),
                "message_count": .integer(Int64(history.messageCount)),
                "first_seq": .integer(history.firstSequence),
                "last_seq": .integer(history.lastSequence),
                "messages": .array(history.messages.map { .object(Self.describe($0)) }),
                "timestamp": .string(timestamps.now),
            ])
        )
    }

    private static func describe(_ message: ConversationMessage) -> JSONObject {
        [
            "seq": .integer(message.sequence),
            "role": .string(message.role.rawValue),
            "content": .string(message.text),
            "message_id": message.messageID.map { .string($0) } ?? .null,
            "timestamp": .string(LegacyTimestamp.text(message.at)),
        ]
    }

    private func meetings(of id: String?) async throws -> Response {
        guard let id, !id.isEmpty else {
            return ErrorResponses.detail("client_id is required", .badRequest)
        }
        let meetings = try await calendar.meetings(owner: id, in: nil)
        return .json(
            .object([
                "client_id": .string(id),
                "meetings": .array(meetings.map { .object(MeetingDescription(meeting: $0).value) }),
                "timestamp": .string(timestamps.now),
            ])
        )
    }

    private func iCalendar(file: String) async throws -> Response {
        guard file.hasSuffix(".ics"), file.utf8.count > 4 else { return .notFound }
        let meetings = try await calendar.meetings(owner: String(file.dropLast(4)), in: nil)
        var response = Response.text(ICalendar().text(of: meetings))
        response.headers[.contentType] = "text/calendar; charset=utf-8"
        return response
    }
}
