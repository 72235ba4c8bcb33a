import Synchronization

/// What is alive, readable from any thread.
final class LiveCounters: Sendable {
    /// Boxes in the slots of connections.
    let boxes = Counter()
    /// Sockets whose connection is not gone.
    let sockets = Counter()
    /// Handlers that run, of requests and of sockets.
    let handlers = Counter()
    /// Tasks that wait for a message or for room to send.
    let waiters = Counter()

    /// A number that any thread may read.
    final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        /// The number now.
        var current: Int { value.load(ordering: .relaxed) }

        /// One more.
        func increment() { value.add(1, ordering: .relaxed) }

        /// One less.
        func decrement() { value.subtract(1, ordering: .relaxed) }
    }
}
