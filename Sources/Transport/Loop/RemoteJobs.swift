/// The jobs that came to a loop from other threads.
struct RemoteJobs {
    private var jobs: [LoopJob] = []
    private var wake: (@Sendable () -> Void)?
    private var isWakeDue = true
    /// How to run the jobs when the thread is gone.
    var takeOver: (@Sendable () -> Void)?
    /// Whether a thread runs the jobs, or will: at first the loop's own, that is not started yet.
    private var hasRunner = true

    /// A job from elsewhere; the first since the last `take` wakes the loop.
    ///
    /// The caller's lock keeps away what would destroy the woken one.
    /// - Returns: What to do when nobody runs the jobs.
    mutating func append(_ job: LoopJob) -> (@Sendable () -> Void)? {
        jobs.append(job)
        if isWakeDue {
            isWakeDue = false
            wake?()
        }
        defer { hasRunner = true }
        return hasRunner ? nil : takeOver
    }

    /// How to wake from now on, nil when there is nobody to wake.
    mutating func setWake(_ wake: (@Sendable () -> Void)?) {
        self.wake = wake
        isWakeDue = true
    }

    /// Gives what has come to the thread that runs.
    mutating func take(into local: LocalJobs) {
        isWakeDue = true
        guard !jobs.isEmpty else { return }
        local.append(contentsOf: jobs)
        jobs.removeAll(keepingCapacity: true)
    }

    /// The running thread wants to leave.
    ///
    /// - Returns: Whether it may: nothing has come meanwhile.
    mutating func leave() -> Bool {
        hasRunner = !jobs.isEmpty
        return !hasRunner
    }
}
