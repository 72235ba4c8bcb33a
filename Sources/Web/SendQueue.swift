import DequeModule

/// The messages that wait to be written on one connection, bounded in bytes and in number.
///
/// A message over the bound is taken when the queue is empty, so that every message can be sent at all.
public struct SendQueue: Sendable {
    /// The most bytes that may wait.
    public let maximumBytes: Int
    /// The most messages that may wait.
    public let maximumCount: Int
    /// The bytes that wait.
    public private(set) var waitingBytes = 0

    private var messages: Deque<SocketMessage> = []

    /// An empty queue.
    public init(maximumBytes: Int, maximumCount: Int) {
        self.maximumBytes = maximumBytes
        self.maximumCount = maximumCount
    }

    /// Whether nothing waits.
    public var isEmpty: Bool { messages.isEmpty }

    /// The number of messages that wait.
    public var count: Int { messages.count }

    /// Whether a message of this size goes in now.
    public func hasRoom(for byteCount: Int) -> Bool {
        if messages.isEmpty { return true }
        return messages.count < maximumCount && byteCount <= maximumBytes - waitingBytes
    }

    /// Puts a message at the end if there is room.
    ///
    /// - Returns: Whether it went in.
    public mutating func append(_ message: SocketMessage) -> Bool {
        guard hasRoom(for: message.bytes.count) else { return false }
        messages.append(message)
        waitingBytes += message.bytes.count
        return true
    }

    /// Takes the oldest message.
    public mutating func popFirst() -> SocketMessage? {
        guard let message = messages.popFirst() else { return nil }
        waitingBytes -= message.bytes.count
        return message
    }

    /// Forgets everything and gives the memory back.
    public mutating func removeAll() {
        messages = []
        waitingBytes = 0
    }
}
