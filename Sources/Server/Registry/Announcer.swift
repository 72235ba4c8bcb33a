import JSON
import Meetings
import Scheduling
import Web

/// Speaks to connected clients on behalf of an administrator (spec 1.1 and 2.4).
///
/// A client that reads slowly holds up nobody else: every client has a child task of its own, and a socket
/// whose queue stays full is closed by the transport.
struct Announcer: Sendable {
    /// Who is connected.
    let registry: ClientRegistry
    /// Tells the time for the frames.
    let clock: any WallClock

    /// The notice that `POST /admin/cleanup` sends.
    private static let maintenanceNotice = "Server maintenance in progress. Please reconnect shortly."

    /// Sends one frame with any JSON content to everybody.
    ///
    /// - Returns: how many clients it was handed to.
    func broadcast(_ content: JSONValue) async -> Int {
        let clients = await registry.snapshot
        return await withTaskGroup(of: Bool.self) { group in
            for (id, client) in clients {
                group.addTask { await deliver(.broadcast(content), to: client.socket, of: id) }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    /// Sends one frame to one client.
    ///
    /// - Returns: false when nobody with this id is connected.
    func send(_ content: JSONValue, to id: String) async -> Bool {
        guard let socket = await registry.socket(of: id) else { return false }
        return await deliver(.broadcast(content), to: socket, of: id)
    }

    /// Tells a client that an administrator ends its connection, and ends it.
    func disconnect(_ client: RegisteredClient, id: String) async {
        let farewell = ServerMessage.adminDisconnect(reason: "Administrative disconnect")
        _ = await deliver(farewell, to: client.socket, of: id)
        await client.socket.close(code: .normal, reason: "administrative disconnect")
    }

    /// Tells everybody that maintenance begins, and ends their connections.
    func dismiss(_ clients: [(id: String, client: RegisteredClient)]) async {
        await withDiscardingTaskGroup { group in
            for (id, client) in clients {
                group.addTask {
                    _ = await deliver(.reply(Self.maintenanceNotice), to: client.socket, of: id)
                    await client.socket.close(code: .serviceRestart, reason: "maintenance")
                }
            }
        }
    }

    private func deliver(_ message: ServerMessage, to socket: any Socket, of id: String) async -> Bool {
        do {
            try await socket.send(.text(utf8: message.legacyBytes(at: clock.now(), client: id)))
            return true
        } catch {
            return false
        }
    }
}
