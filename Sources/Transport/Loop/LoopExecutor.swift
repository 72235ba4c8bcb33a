import Glibc
import Synchronization

/// Runs Swift's jobs on the thread of an ``EventLoop``, between two waits for the network.
///
/// It is a serial executor (for actors that live on the loop) and a task executor (for the tasks of connections).
/// Before the loop's beginning jobs wait; after its end the default pool runs what still comes, one job at a time.
public final class LoopExecutor: SerialExecutor, TaskExecutor {
    private let local = LocalJobs()
    private let remote = Locked(RemoteJobs())
    /// The thread that runs jobs, 0 for none; relaxed order suffices, since a thread can only find itself here.
    private let runningThread = Atomic<UInt>(0)

    init() {}

    /// Whether the caller is on the loop's thread.
    public var isCurrent: Bool { runningThread.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Takes a job; the first one from elsewhere since the last turn wakes the loop.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            local.append(job)
        } else if remote.withLock({ $0.append(job) }) {
            Task.detached { [self] in detach() }
        }
    }

    /// The calling thread runs the jobs from now on.
    func attach() { runningThread.store(UInt(pthread_self()), ordering: .relaxed) }

    /// How to wake the thread while it waits, nil when that is no longer possible.
    func setWake(_ wake: (@Sendable () -> Void)?) { remote.withLock { $0.setWake(wake) } }

    /// Runs what has come; what comes meanwhile stays for the next turn.
    ///
    /// - Returns: Whether more waits, so that the loop must not sleep.
    func drain() -> Bool {
        remote.withLock { $0.take(into: local) }
        return local.run(as: self)
    }

    /// Runs what is left, then leaves: the last act of a thread.
    func detach() {
        repeat {
            attach()
            while drain() {}
            runningThread.store(0, ordering: .relaxed)
        } while !remote.withLock { $0.leave() }
    }

    /// Traps off the loop's thread.
    public func checkIsolated() {
        precondition(isCurrent, "this must run on the event loop: call it with await from elsewhere")
    }

    /// Whether the caller is on the loop's thread.
    public func isIsolatingCurrentContext() -> Bool? { isCurrent }
}
