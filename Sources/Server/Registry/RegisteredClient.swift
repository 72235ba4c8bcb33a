import Web

/// One connected client: the newest socket of its id, and what the administration shows of it.
struct RegisteredClient: Sendable {
    /// The socket that every reply to this id goes to.
    let socket: any Socket
    /// When the socket was accepted, as it stands in answers (spec 1.1).
    let connectedAt: String
    /// The text frames received on this socket, valid or not.
    var messageCount = 0
}
