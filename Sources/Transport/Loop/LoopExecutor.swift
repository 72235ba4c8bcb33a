/// Runs Swift's jobs on the thread of an ``EventLoop``, between two waits for the network.
///
/// It is a serial executor (for actors that live on the loop) and a task executor (for tasks that shall run there).
/// Before the loop's beginning jobs wait; after its end the default pool runs what still comes, one job at a time.
public final class LoopExecutor: SerialExecutor, TaskExecutor {
    /// Runs the handlers of connections.
    let tasks: LoopTaskExecutor

    private let queues: LoopQueues

    init() {
        let queues = LoopQueues()
        self.queues = queues
        tasks = LoopTaskExecutor(queues)
        queues.setTakeOver { [weak self] in self?.detach() }
    }

    /// Whether the caller is on the loop's thread.
    public var isCurrent: Bool { queues.isCurrent }

    /// Takes a job; the first one from elsewhere since the last turn wakes the loop.
    public func enqueue(_ job: consuming ExecutorJob) {
        queues.enqueue(LoopJob(job: UnownedJob(job), isOnLoopActor: true))
    }

    /// The calling thread runs the jobs from now on.
    func attach() { queues.attach() }

    /// How to wake the thread while it waits, nil when that is no longer possible.
    func setWake(_ wake: (@Sendable () -> Void)?) { queues.setWake(wake) }

    /// Runs what has come; what comes meanwhile stays for the next turn.
    ///
    /// - Returns: Whether more waits, so that the loop must not sleep.
    func drain() -> Bool { queues.drain(self) }

    /// Runs what is left, then leaves: the last act of a thread.
    func detach() {
        repeat {
            attach()
            while drain() {}
        } while !queues.leave()
    }

    /// Traps off the loop's thread.
    public func checkIsolated() {
        precondition(isCurrent, "this must run on the event loop: call it with await from elsewhere")
    }

    /// Whether the caller is on the loop's thread.
    public func isIsolatingCurrentContext() -> Bool? { isCurrent }
}
