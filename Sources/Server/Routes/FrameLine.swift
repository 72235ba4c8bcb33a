import Meetings
import Scheduling
import Web

/// The way back to a client: frames of the legacy dialect, to the socket they belong to.
struct FrameLine: Sendable {
    /// The client id from the path.
    let client: String
    /// The connection that is being served.
    let socket: any Socket
    /// Knows the newest connection of the client.
    let registry: ClientRegistry
    /// Tells the time for the frames.
    let clock: any WallClock

    /// Sends to the connection that is being served.
    ///
    /// - Throws: when the connection is closed.
    func send(_ message: ServerMessage) async throws(SocketError) {
        try await socket.send(frame(message))
    }

    /// Sends to the newest connection of the client, which all replies go to (spec 1.7).
    ///
    /// - Throws: when nobody with this id is connected any more.
    func reply(_ message: ServerMessage) async throws(SocketError) {
        guard let newest = await registry.socket(of: client) else { throw .closed }
        try await newest.send(frame(message))
    }

    private func frame(_ message: ServerMessage) -> SocketMessage {
        .text(utf8: message.legacyBytes(at: clock.now(), client: client))
    }
}
