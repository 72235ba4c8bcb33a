import Glibc
import Synchronization

/// Runs Swift's jobs on the thread of an ``EventLoop``, between two waits for the network.
///
/// It is a serial executor (for actors that live on the loop) and a task executor (for the tasks of connections).
///
/// SAFETY of `@unchecked Sendable`: `local` and `spare` are touched by the running thread only, all else that
/// changes under `lock`, or atomically.
public final class LoopExecutor: SerialExecutor, TaskExecutor, @unchecked Sendable {
    private enum Phase {
        case starting, running, stopped
    }

    private let lock = PthreadMutex()
    private var phase = Phase.starting
    /// The thread that runs jobs, 0 for none. Relaxed order suffices: a thread can only find itself here.
    private let runningThread = Atomic<UInt>(0)
    private var wake: (() -> Void)?
    private var isWakeDue = true
    private var remote: [UnownedJob] = []
    private var local: [UnownedJob] = []
    private var spare: [UnownedJob] = []

    init() {}

    /// Whether the caller is on the loop's thread.
    public var isCurrent: Bool { runningThread.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Takes a job. The first one from elsewhere since the last drain wakes the loop.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            local.append(job)
            return
        }
        let isOrphan = lock.withLock {
            remote.append(job)
            if isWakeDue {
                isWakeDue = false
                // Under the lock, so that the context can not be destroyed meanwhile.
                wake?()
            }
            return phase == .stopped && remote.count == 1
        }
        // The thread is gone, but jobs must run: the default pool takes over, one drain at a time.
        if isOrphan { Task.detached { [self] in runAfterStop() } }
    }

    /// Tells how to wake the loop; from now on its thread drains.
    func started(wake: @escaping () -> Void) {
        runningThread.store(UInt(pthread_self()), ordering: .relaxed)
        lock.withLock {
            self.wake = wake
            phase = .running
            isWakeDue = true
        }
    }

    /// Runs what has come; what comes meanwhile stays for the next turn.
    ///
    /// - Returns: Whether more waits, so that the loop must not sleep.
    func drain() -> Bool {
        lock.withLock {
            isWakeDue = true
            if !remote.isEmpty {
                local.append(contentsOf: remote)
                remote.removeAll(keepingCapacity: true)
            }
        }
        runLocal()
        return !local.isEmpty
    }

    /// Ends the loop's part: called on its thread, before the context is destroyed.
    func willStop() {
        lock.withLock { wake = nil }
    }

    /// Called last on the loop's thread: what still waits goes to the default pool.
    func stopped() {
        while drain() {}
        runningThread.store(0, ordering: .relaxed)
        let isOrphan = lock.withLock {
            phase = .stopped
            return !remote.isEmpty
        }
        if isOrphan { Task.detached { [self] in runAfterStop() } }
    }

    /// One drain at a time, since only the first job of an empty queue starts one and the queue is emptied last.
    private func runAfterStop() {
        runningThread.store(UInt(pthread_self()), ordering: .relaxed)
        var finished = 0
        while true {
            let jobs = lock.withLock {
                remote.removeFirst(finished)
                if remote.isEmpty { runningThread.store(0, ordering: .relaxed) }
                return remote
            }
            if jobs.isEmpty { return }
            finished = jobs.count
            for job in jobs { run(job) }
            while !local.isEmpty { runLocal() }
        }
    }

    private func runLocal() {
        swap(&local, &spare)
        for job in spare { run(job) }
        spare.removeAll(keepingCapacity: true)
    }

    private func run(_ job: UnownedJob) {
        // SAFETY: each job is taken out of its queue and run once; both executors are this object, kept by the loop.
        unsafe job.runSynchronously(
            isolatedTo: asUnownedSerialExecutor(),
            taskExecutor: asUnownedTaskExecutor()
        )
    }

    /// Traps off the loop's thread.
    public func checkIsolated() {
        precondition(isCurrent, "this must run on the event loop: call it with await from elsewhere")
    }

    /// Whether the caller is on the loop's thread.
    public func isIsolatingCurrentContext() -> Bool? { isCurrent }
}
