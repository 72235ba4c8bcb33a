/// One WebSocket connection, as a route's handler sees it.
///
/// Usable from any task; cheapest from the handler's own, which runs on the connection's loop.
public protocol Socket: AnyObject, Sendable {
    /// A number that no other connection of this process has had.
    var id: UInt64 { get }

    /// The upgrade request.
    var request: Request { get }

    /// The messages of the peer, for one consumer.
    var messages: SocketMessages { get }

    /// Whether the connection is closed or closing: nothing more can be sent.
    var isClosed: Bool { get }

    /// Sends a message, after those sent before.
    ///
    /// Suspends while the bounded send queue is full. A message over the bound goes in when the queue is empty.
    ///
    /// - Throws: `.closed` once the connection is closed or closing, `.cancelled` when the task was cancelled while
    ///   it waited; in both cases the message was not sent.
    nonisolated(nonsending) func send(_ message: SocketMessage) async throws(SocketError)

    /// Sends what is queued, then a close frame, and returns when the connection is gone.
    ///
    /// The first close decides; later ones only wait.
    ///
    /// - Parameters:
    ///   - code: What the peer is told.
    ///   - reason: UTF-8, cut to 100 bytes; a constant of ours, never user text.
    nonisolated(nonsending) func close(code: CloseCode, reason: String) async
}
