import Dispatch

/// Holds a database queue inside a write until the test opens it, so that others queue up behind.
final class Gate: Sendable {
    private let opened = DispatchSemaphore(value: 0)
    private let (reaching, reached) = AsyncStream<Void>.makeStream()

    /// Called on the database's queue, which stays here until `open`.
    func pass() {
        reached.yield()
        opened.wait()
    }

    /// Waits until a queue stands before the gate.
    func waitUntilReached() async {
        for await _ in reaching { return }
    }

    func open() { opened.signal() }
}
