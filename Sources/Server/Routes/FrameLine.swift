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

    /// Sends to the connection that is being served; drops the frame when it is gone.
    func send(_ message: ServerMessage) async {
        try? await socket.send(await frame(message))
    }

    /// Sends to the newest connection of the client, which all replies go to (spec 1.7).
    ///
    /// A frame to a client that is gone is dropped: what it answers is done and kept all the same (spec 3.1).
    func reply(_ message: ServerMessage) async {
        guard let newest = await registry.socket(of: client) else { return }
        try? await newest.send(await frame(message))
    }

    private func frame(_ message: ServerMessage) async -> SocketMessage {
        let (client, now) = (client, clock.now())
        return await Heavy.run(bytes: message.textBytes) {
            .text(utf8: message.legacyBytes(at: now, client: client))
        }
    }
}

extension ServerMessage {
    /// How much text the frame carries: what encoding it costs.
    fileprivate var textBytes: Int {
        if case .reply(let text) = self { text.utf8.count } else { 0 }
    }
}
