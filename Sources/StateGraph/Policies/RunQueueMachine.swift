/// Decides which submitted runs start, wait, stop and end; it neither runs anything nor knows the time.
///
/// A thread has a lane: at most one run, and those that wait behind it. Lanes that may start do so in the order in
/// which they became ready, as far as the limit on runs at once allows.
struct RunQueueMachine: ~Copyable {
    /// The numbers that decisions depend on.
    struct Limits: Sendable {
        var running: Int
        var waiting: Int
        var waitingInAll: Int
        var merged: Int
        var window: Duration
    }

    /// Why a submission is not taken.
    enum Refusal: Error {
        case busy, full, closed
    }

    /// What becomes of a submission.
    enum Verdict: Equatable, Sendable {
        /// Its run is over: whatever that came to.
        case result
        /// Its run was cancelled for another one.
        case superseded
        /// Another one took its place before it began.
        case overtaken
        /// Its run was cancelled, and what it wrote is gone.
        case rolledBack
        /// What another run wrote could not be taken back for this one.
        case rollbackFailed
        /// Its run was cancelled.
        case cancelled
        /// Nobody wants it any more: it never began, or others still want its run.
        case dropped
    }

    /// What is to be done now.
    enum Action: Equatable, Sendable {
        /// Run the inputs of these submissions as one; then ``RunQueueMachine/ended(_:at:)``.
        case start([RunID], thread: String)
        /// Cancel the thread's run; its end comes later.
        case cancel(thread: String)
        /// Take back what the thread's run wrote; then ``RunQueueMachine/rolledBack(_:succeeded:at:)``.
        case rollBack(thread: String)
        /// Call ``RunQueueMachine/woken(_:at:)`` at that time.
        case wake(thread: String, at: ContinuousClock.Instant)
        /// Tell submissions what became of them.
        case settle([RunID], Verdict, thread: String)
    }

    let limits: Limits
    private(set) var lanes: [String: RunLane] = [:]
    private var threads: [RunID: String] = [:]
    /// The threads whose first submission may start, some of which may be gone again.
    private var ready = RunLaneQueue()
    private(set) var runningCount = 0
    private(set) var waitingCount = 0
    private var isClosed = false
    /// How many places the line of threads has, for tests of its bound.
    var lineLength: Int { ready.count }

    init(_ limits: Limits) {
        self.limits = limits
    }

    /// Whether nothing runs and nothing waits.
    var isEmpty: Bool { lanes.isEmpty }

    /// A submission arrives.
    mutating func submitted(
        _ id: RunID,
        thread: String,
        policy: RunPolicy,
        at now: ContinuousClock.Instant
    ) throws(Refusal) -> [Action] {
        guard !isClosed else { throw .closed }
        var lane = lanes[thread] ?? RunLane()
        if policy == .reject, !lane.isIdle { throw .busy }
        if policy == .merge, lane.join(id, limit: limits.merged) {
            threads[id] = thread
            lanes[thread] = lane
            return advance(thread, at: now)
        }
        var actions: [Action] = []
        let superseded = policy.stopsRunning ? lane.supersede() : []
        guard waitingCount - superseded.count < limits.waitingInAll,
            policy.stopsRunning || lane.waiting.count < limits.waiting
        else { throw .full }
        waitingCount += 1 - superseded.count
        if !superseded.isEmpty { actions.append(settle(superseded, .overtaken, thread)) }
        lane.add(id, policy, since: now, readyAt: policy == .merge ? now + limits.window : nil)
        if policy.stopsRunning, lane.stop(policy == .rollback ? .rollback : .supersede) {
            actions.append(.cancel(thread: thread))
        }
        threads[id] = thread
        lanes[thread] = lane
        return actions + advance(thread, at: now)
    }

    /// The time has come that a `wake` named.
    mutating func woken(_ thread: String, at now: ContinuousClock.Instant) -> [Action] {
        lanes[thread]?.wake = nil
        return advance(thread, at: now)
    }

    /// A thread's run is over.
    mutating func ended(_ thread: String, at now: ContinuousClock.Instant) -> [Action] {
        guard let running = lanes[thread]?.running else { return [] }
        let verdict: Verdict
        switch running.stop {
        case nil: verdict = .result
        case .cancel: verdict = .cancelled
        case .supersede: verdict = .superseded
        case .rollback:
            lanes[thread]?.running?.isRollingBack = true
            return [.rollBack(thread: thread)]
        }
        return [settle(running.members, verdict, thread)] + free(thread, at: now)
    }

    /// What a thread's run wrote is gone, or could not be taken back.
    mutating func rolledBack(
        _ thread: String,
        succeeded: Bool,
        at now: ContinuousClock.Instant
    ) -> [Action] {
        guard let running = lanes[thread]?.running else { return [] }
        var actions = [settle(running.members, succeeded ? .rolledBack : .superseded, thread)]
        if !succeeded, let asking = lanes[thread]?.waiting.first, asking.policy == .rollback {
            lanes[thread]?.waiting.removeFirst()
            waitingCount -= 1
            actions.append(settle(asking.members, .rollbackFailed, thread))
        }
        return actions + free(thread, at: now)
    }

    /// Somebody no longer wants a submission; an unknown one is no error.
    mutating func cancelled(_ id: RunID, at now: ContinuousClock.Instant) -> [Action] {
        guard let thread = threads[id], var lane = lanes[thread] else { return [] }
        defer { dropIfIdle(thread) }
        switch lane.cancel(id) {
        case .left:
            lanes[thread] = lane
            return [settle([id], .dropped, thread)]
        case .removed:
            waitingCount -= 1
            lanes[thread] = lane
            return [settle([id], .dropped, thread)] + advance(thread, at: now)
        case .stopping:
            lanes[thread] = lane
            return [.cancel(thread: thread)]
        case .none: return []
        }
    }

    /// No more submissions are taken; what waits is dropped and what runs is cancelled.
    mutating func closed() -> [Action] {
        isClosed = true
        var actions: [Action] = []
        for thread in lanes.keys.sorted() {
            for entry in lanes[thread]?.waiting ?? [] {
                actions.append(settle(entry.members, .dropped, thread))
            }
            waitingCount -= lanes[thread]?.waiting.count ?? 0
            lanes[thread]?.waiting = []
            if lanes[thread]?.stop(.cancel) == true { actions.append(.cancel(thread: thread)) }
            dropIfIdle(thread)
        }
        return actions
    }

    /// A thread's run and those that wait behind it.
    func queue(_ thread: String, at now: ContinuousClock.Instant) -> [QueuedRun] {
        lanes[thread]?.queue(at: now, limit: limits.merged) ?? []
    }

    private mutating func settle(_ ids: [RunID], _ verdict: Verdict, _ thread: String) -> Action {
        for id in ids { threads[id] = nil }
        return .settle(ids, verdict, thread: thread)
    }

    /// The thread's run is out of the way.
    private mutating func free(_ thread: String, at now: ContinuousClock.Instant) -> [Action] {
        lanes[thread]?.running = nil
        runningCount -= 1
        defer { dropIfIdle(thread) }
        return advance(thread, at: now) + startReady(at: now)
    }

    private mutating func dropIfIdle(_ thread: String) {
        if lanes[thread]?.isIdle == true { lanes[thread] = nil }
    }

    /// Lets a thread's first submission start if it may.
    private mutating func advance(_ thread: String, at now: ContinuousClock.Instant) -> [Action] {
        guard let lane = lanes[thread], lane.running == nil, !lane.isReady,
            let first = lane.waiting.first
        else { return [] }
        if let time = first.readyAt, !first.isReady(at: now, limit: limits.merged) {
            guard lane.wake != time else { return [] }
            lanes[thread]?.wake = time
            return [.wake(thread: thread, at: time)]
        }
        lanes[thread]?.isReady = true
        ready.append(thread)
        if ready.count > 2 * lanes.count + 16 {
            ready.keep(Set(lanes.lazy.filter { $0.value.isReady }.map { $0.key }))
        }
        return startReady(at: now)
    }

    private mutating func startReady(at now: ContinuousClock.Instant) -> [Action] {
        var actions: [Action] = []
        while runningCount < limits.running, let thread = ready.popFirst() {
            // The thread may be gone, or another one of that name.
            guard lanes[thread]?.isReady == true, lanes[thread]?.running == nil else { continue }
            lanes[thread]?.isReady = false
            guard let members = lanes[thread]?.startFirst(at: now, limit: limits.merged) else {
                actions += advance(thread, at: now)
                continue
            }
            runningCount += 1
            waitingCount -= 1
            actions.append(.start(members, thread: thread))
        }
        return actions
    }
}
