/// Something that ends once, and those who wait for it.
///
/// SAFETY of `@unchecked Sendable`: all state is under the lock.
final class Ending: @unchecked Sendable {
    private let lock = PthreadMutex()
    private var hasHappened = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    /// Resumes at the end, at once when it is over.
    func wait(_ continuation: CheckedContinuation<Void, Never>) {
        let isOver = lock.withLock {
            if !hasHappened { waiters.append(continuation) }
            return hasHappened
        }
        if isOver { continuation.resume() }
    }

    /// It is over.
    func happened() {
        let waiting = lock.withLock {
            hasHappened = true
            defer { waiters = [] }
            return waiters
        }
        for waiter in waiting { waiter.resume() }
    }
}
