import Glibc
import Synchronization

/// The jobs of one loop, and which thread runs them.
final class LoopQueues: Sendable {
    private let local = LocalJobs()
    private let remote = Locked(RemoteJobs())
    /// The thread that runs jobs, 0 for none; relaxed order suffices, since a thread can only find itself here.
    private let runningThread = Atomic<UInt>(0)

    /// Whether the caller is the running thread.
    var isCurrent: Bool { runningThread.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Takes a job; the first one from elsewhere since the last turn wakes the loop.
    func enqueue(_ job: LoopJob) {
        if isCurrent { return local.append(job) }
        guard let takeOver = remote.withLock({ $0.append(job) }) else { return }
        // The thread is gone, but jobs must run: the default pool takes over.
        Task.detached { takeOver() }
    }

    /// How to run the jobs when the thread is gone.
    func setTakeOver(_ takeOver: @escaping @Sendable () -> Void) {
        remote.withLock { $0.takeOver = takeOver }
    }

    /// How to wake the thread while it waits, nil when that is no longer possible.
    func setWake(_ wake: (@Sendable () -> Void)?) { remote.withLock { $0.setWake(wake) } }

    /// The calling thread runs the jobs from now on.
    func attach() { runningThread.store(UInt(pthread_self()), ordering: .relaxed) }

    /// Runs what has come; what comes meanwhile stays for the next turn.
    ///
    /// - Returns: Whether more waits.
    func drain(_ executor: LoopExecutor) -> Bool {
        remote.withLock { $0.take(into: local) }
        return local.run(as: executor)
    }

    /// The running thread wants to leave.
    ///
    /// - Returns: Whether it may; else it must attach again and drain.
    func leave() -> Bool {
        runningThread.store(0, ordering: .relaxed)
        return remote.withLock { $0.leave() }
    }
}
