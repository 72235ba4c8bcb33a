import DequeModule
import Web

/// The messages that wait to be written, and the senders that wait for room, in their order.
///
/// It owns the senders' suspensions: each is resumed when its message is in the queue, at the end, or when its
/// task is cancelled.
struct Outbox: ~Copyable {
    /// What became of a message.
    typealias Result = Swift.Result<Void, SocketError>

    private struct Sender {
        let identifier: UInt64
        let message: SocketMessage
        let suspension: Suspension<Result>
    }

    private var queue: SendQueue
    private var senders: Deque<Sender> = []
    private var nextIdentifier: UInt64 = 1

    init(maximumBytes: Int, maximumCount: Int) {
        queue = SendQueue(maximumBytes: maximumBytes, maximumCount: maximumCount)
    }

    /// Whether nothing waits.
    var isEmpty: Bool { queue.isEmpty && senders.isEmpty }

    /// The number of senders that wait.
    var senderCount: Int { senders.count }

    /// Puts a message into the queue, unless others are before it or it is full.
    mutating func append(_ message: SocketMessage) -> Bool {
        senders.isEmpty && queue.append(message)
    }

    /// A number by which a waiting sender can be cancelled.
    mutating func identify() -> UInt64 {
        nextIdentifier += 1
        return nextIdentifier - 1
    }

    /// Waits for room.
    mutating func wait(
        _ message: SocketMessage,
        identifier: UInt64,
        suspension: Suspension<Result>
    ) {
        if append(message) { return suspension.resume(.success(())) }
        senders.append(Sender(identifier: identifier, message: message, suspension: suspension))
    }

    /// Takes the oldest message, and lets senders in for whom there is room now.
    mutating func popFirst() -> SocketMessage? {
        let message = queue.popFirst()
        while let sender = senders.first, queue.append(sender.message) {
            senders.removeFirst()
            sender.suspension.resume(.success(()))
        }
        return message
    }

    /// A waiting sender's task was cancelled.
    mutating func cancel(_ identifier: UInt64) {
        guard let index = senders.firstIndex(where: { $0.identifier == identifier }) else { return }
        senders.remove(at: index).suspension.resume(.failure(.cancelled))
    }

    /// Nothing more may be sent: those who wait are told; what is queued stays.
    mutating func end() {
        let refused = senders
        senders = []
        for sender in refused { sender.suspension.resume(.failure(.closed)) }
    }

    /// Nothing more can be sent.
    mutating func endNow() {
        queue.removeAll()
        end()
    }
}
