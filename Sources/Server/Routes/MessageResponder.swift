import Scheduling
import Web

/// Answers the messages of chatting clients: the conversation, or the echo of the first generation.
protocol MessageResponder: Sendable {
    /// Sends what a client is told when it has connected, behind `connection_established`.
    ///
    /// - Throws: when the connection is closed.
    func greet(_ line: FrameLine) async throws(SocketError)

    /// Answers one message, behind `processing`.
    ///
    /// - Throws: when the connection is closed.
    func respond(to message: ClientMessage, _ line: FrameLine) async throws(SocketError)

    /// The last connection of a client is gone.
    func farewell(_ client: String) async
}
