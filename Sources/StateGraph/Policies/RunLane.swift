/// One thread's part of a ``RunQueueMachine``: what runs, and what waits behind it.
struct RunLane {
    /// Why a run was cancelled; what is further down wins.
    enum Stop: Int, Comparable {
        case cancel, supersede, rollback

        static func < (left: Stop, right: Stop) -> Bool { left.rawValue < right.rawValue }
    }

    /// What became of a submission that somebody no longer wants.
    enum Cancellation {
        /// Others are part of the same run.
        case left
        /// It no longer waits.
        case removed
        /// Its run is to be cancelled.
        case stopping
    }

    /// A run that waits.
    struct Waiting {
        let policy: RunPolicy
        let since: ContinuousClock.Instant
        var members: [RunID]
        /// Before then it gathers more inputs.
        let readyAt: ContinuousClock.Instant?

        func isReady(at now: ContinuousClock.Instant, limit: Int) -> Bool {
            readyAt.map { $0 <= now } ?? true || members.count >= limit
        }
    }

    /// The run that runs.
    struct Running {
        let policy: RunPolicy
        let since: ContinuousClock.Instant
        var members: [RunID]
        var stop: Stop?
        var isRollingBack = false
    }

    var running: Running?
    var waiting: [Waiting] = []
    /// Whether its thread stands in line for a start.
    var isReady = false
    /// The time for which the machine asked to be woken.
    var wake: ContinuousClock.Instant?

    var isIdle: Bool { running == nil && waiting.isEmpty }

    /// Makes an input part of the submission that waits last, if both merge.
    mutating func join(_ id: RunID, limit: Int) -> Bool {
        guard let last = waiting.indices.last, waiting[last].policy == .merge,
            waiting[last].members.count < limit
        else { return false }
        waiting[last].members.append(id)
        return true
    }

    /// Drops the submissions that were to take the running one's place and have not begun.
    ///
    /// - Returns: their ids.
    mutating func supersede() -> [RunID] {
        let members = waiting.filter(\.policy.stopsRunning).flatMap(\.members)
        waiting.removeAll(where: \.policy.stopsRunning)
        return members
    }

    /// Adds a submission: one that stops the running one before all others.
    mutating func add(
        _ id: RunID,
        _ policy: RunPolicy,
        since: ContinuousClock.Instant,
        readyAt: ContinuousClock.Instant?
    ) {
        let entry = Waiting(policy: policy, since: since, members: [id], readyAt: readyAt)
        waiting.insert(entry, at: policy.stopsRunning ? 0 : waiting.count)
    }

    /// Takes note that the run is to stop.
    ///
    /// - Returns: whether it must be cancelled for that: it runs, and was not cancelled before.
    mutating func stop(_ stop: Stop) -> Bool {
        guard let before = running, !before.isRollingBack else { return false }
        running?.stop = max(before.stop ?? stop, stop)
        return before.stop == nil
    }

    /// Makes the first submission the run, if it may start.
    mutating func startFirst(at now: ContinuousClock.Instant, limit: Int) -> [RunID]? {
        guard let first = waiting.first, first.isReady(at: now, limit: limit) else { return nil }
        waiting.removeFirst()
        running = Running(policy: first.policy, since: now, members: first.members)
        return first.members
    }

    /// Takes a submission out; nil if its run is being stopped already, or it is not here.
    mutating func cancel(_ id: RunID) -> Cancellation? {
        if let place = running?.members.firstIndex(of: id) {
            if running?.members.count ?? 0 > 1 {
                running?.members.remove(at: place)
                return .left
            }
            return stop(.cancel) ? .stopping : nil
        }
        guard let entry = waiting.firstIndex(where: { $0.members.contains(id) }) else { return nil }
        waiting[entry].members.removeAll { $0 == id }
        if waiting[entry].members.isEmpty {
            waiting.remove(at: entry)
            return .removed
        }
        return .left
    }

    /// What runs and waits, in order.
    func queue(at now: ContinuousClock.Instant, limit: Int) -> [QueuedRun] {
        var queue: [QueuedRun] = []
        if let running {
            let phase: QueuedRun.Phase =
                running.isRollingBack ? .rollingBack : running.stop == nil ? .running : .stopping
            queue.append(
                QueuedRun(running.members, running.policy, phase, since: running.since)
            )
        }
        for entry in waiting {
            let phase: QueuedRun.Phase = entry.isReady(at: now, limit: limit) ? .waiting : .gathering
            queue.append(QueuedRun(entry.members, entry.policy, phase, since: entry.since))
        }
        return queue
    }
}

extension QueuedRun {
    fileprivate init(
        _ members: [RunID],
        _ policy: RunPolicy,
        _ phase: Phase,
        since: ContinuousClock.Instant
    ) {
        self.init(
            id: members.first ?? RunID(0),
            merged: members,
            policy: policy,
            phase: phase,
            since: since
        )
    }
}
