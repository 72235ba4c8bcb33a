import DequeModule
import Web

/// The messages that a socket's handler has not taken yet, and the handler that waits for one.
///
/// It owns the waiter's suspension: it resumes it with a message, at the end, or when the task is cancelled.
struct Inbox: ~Copyable {
    private let maximumBytes: Int
    private let maximumCount: Int
    private var messages: Deque<SocketMessage> = []
    private var waitingBytes = 0
    private var waiter: Suspension<SocketMessage?>?
    private var hasEnded = false

    init(maximumBytes: Int, maximumCount: Int) {
        self.maximumBytes = maximumBytes
        self.maximumCount = maximumCount
    }

    /// Whether no more should be read from the peer.
    var isFull: Bool { messages.count >= maximumCount || waitingBytes >= maximumBytes }

    /// Whether `take` has something to say.
    var isReady: Bool { hasEnded || !messages.isEmpty }

    /// Whether a task waits.
    var hasWaiter: Bool { waiter != nil }

    /// What can be had at once.
    enum Ready {
        case message(SocketMessage)
        case end
        case nothing
    }

    /// Takes the oldest message, or says that it is over.
    mutating func take() -> Ready {
        if let message = messages.popFirst() {
            waitingBytes -= message.bytes.count
            return .message(message)
        }
        return hasEnded ? .end : .nothing
    }

    /// A message came.
    mutating func append(_ message: SocketMessage) {
        guard !hasEnded else { return }
        if let waiter {
            self.waiter = nil
            waiter.resume(message)
        } else {
            messages.append(message)
            waitingBytes += message.bytes.count
        }
    }

    /// Waits; a second waiter at the same time gets the end.
    mutating func wait(_ suspension: Suspension<SocketMessage?>) {
        switch take() {
        case .message(let message): suspension.resume(message)
        case .end: suspension.resume(nil)
        case .nothing:
            if waiter == nil { waiter = suspension } else { suspension.resume(nil) }
        }
    }

    /// The waiting task was cancelled.
    mutating func cancelWait() {
        let waiter = waiter
        self.waiter = nil
        waiter?.resume(nil)
    }

    /// No more will come; what is here may still be taken.
    mutating func end() {
        hasEnded = true
        cancelWait()
    }

    /// No more will come or be taken.
    mutating func endNow() {
        messages = []
        waitingBytes = 0
        end()
    }
}
