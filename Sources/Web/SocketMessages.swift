/// The messages of one socket, in the order they came.
///
/// It ends when the connection does.
///
/// One consumer: a second iterator takes messages away from the first.
public struct SocketMessages: AsyncSequence, Sendable {
    /// A whole message.
    public typealias Element = SocketMessage
    /// Nothing is thrown: the end of the connection is the end of the sequence.
    public typealias Failure = Never

    private let inbox: any SocketInbox

    /// The messages that an inbox hands out.
    public init(inbox: any SocketInbox) {
        self.inbox = inbox
    }

    /// Starts taking messages.
    public func makeAsyncIterator() -> Iterator {
        Iterator(inbox: inbox)
    }

    /// Takes one message after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let inbox: any SocketInbox

        /// Waits for the next message.
        public mutating func next() async -> SocketMessage? {
            await inbox.nextMessage()
        }

        /// Waits for the next message without leaving the caller's executor.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> SocketMessage? {
            await inbox.nextMessage()
        }
    }
}

/// Where a socket's messages wait until its handler takes them.
public protocol SocketInbox: AnyObject, Sendable {
    /// The next message; nil once the connection has ended and nothing is left, or the task is cancelled.
    nonisolated(nonsending) func nextMessage() async -> SocketMessage?
}
