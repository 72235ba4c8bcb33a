import Scheduling
import Web

/// Answers the messages of chatting clients: the conversation, or the echo of the first generation.
protocol MessageResponder: Sendable {
    /// Sends what a client is told when it has connected, behind `connection_established`.
    func greet(_ line: FrameLine) async

    /// Answers one message, behind `processing`.
    func respond(to message: ClientMessage, _ line: FrameLine) async

    /// The last connection of a client is gone.
    func farewell(_ client: String) async
}
