import Synchronization
public import Web

/// A WebSocket connection without a wire: a test plays the peer, and reads what was sent to it.
public final class FakeSocket: Socket {
    /// What the server did to the connection.
    public enum Event: Sendable, Hashable {
        /// It sent a message.
        case message(SocketMessage)
        /// It closed the connection.
        case closed(CloseCode, reason: String)
    }

    private static let made = Atomic<UInt64>(0)

    /// A number that no other fake socket has.
    public let id: UInt64
    /// The upgrade request.
    public let request: Request
    private let inbox = Inbox()
    private let events: AsyncStream<Event>
    private let record: AsyncStream<Event>.Continuation
    private let stall: AsyncStream<Never>?
    private let endStall: AsyncStream<Never>.Continuation?
    private let hasEnded = Atomic<Bool>(false)

    /// An open connection.
    ///
    /// - Parameters:
    ///   - request: The upgrade request.
    ///   - isStalled: Whether the peer reads nothing: sending waits until the connection ends.
    public init(_ request: Request, isStalled: Bool = false) {
        id = Self.made.add(1, ordering: .relaxed).newValue
        self.request = request
        (events, record) = AsyncStream.makeStream()
        (stall, endStall) = isStalled ? AsyncStream.makeStream() : (nil, nil)
    }

    /// See `Socket`.
    public var messages: SocketMessages { SocketMessages(inbox: inbox) }

    /// See `Socket`.
    public var isClosed: Bool { hasEnded.load(ordering: .acquiring) }

    /// See `Socket`.
    public nonisolated(nonsending) func send(_ message: SocketMessage) async throws(SocketError) {
        if let stall { for await _ in stall {} }
        guard !isClosed else { throw .closed }
        record.yield(.message(message))
    }

    /// See `Socket`; the connection is gone when it returns.
    public nonisolated(nonsending) func close(code: CloseCode, reason: String) async {
        end(.closed(code, reason: reason))
    }

    /// The peer sends a message.
    public func receive(_ message: SocketMessage) {
        inbox.deliver.yield(message)
    }

    /// The peer goes away: what it sent can still be read, nothing can be sent.
    public func hangUp() {
        end(nil)
    }

    /// Waits for what the server does next; nil when the connection has ended and everything was read.
    public nonisolated(nonsending) func nextEvent() async -> Event? {
        var iterator = events.makeAsyncIterator()
        return await iterator.next(isolation: #isolation)
    }

    private func end(_ event: Event?) {
        guard !hasEnded.exchange(true, ordering: .acquiringAndReleasing) else { return }
        if let event { record.yield(event) }
        record.finish()
        inbox.deliver.finish()
        endStall?.finish()
    }
}

extension FakeSocket {
    /// The messages of the peer that wait for the handler.
    private final class Inbox: SocketInbox {
        let deliver: AsyncStream<SocketMessage>.Continuation
        private let stream: AsyncStream<SocketMessage>

        init() {
            (stream, deliver) = AsyncStream.makeStream()
        }

        nonisolated(nonsending) func nextMessage() async -> SocketMessage? {
            var iterator = stream.makeAsyncIterator()
            return await iterator.next(isolation: #isolation)
        }
    }
}
