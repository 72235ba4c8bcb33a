/// Begins the puts of runs that take their time: one timer for all runs of a graph, and none while nothing waits.
actor CheckpointTicker {
    /// Those that came since the last tick.
    private var young: [CheckpointQueue] = []
    private var isTicking = false

    /// A put begins after one to two of these.
    private static var period: Duration { .milliseconds(2) }

    /// Lets a queue begin its put in a moment.
    func add(_ queue: CheckpointQueue) {
        young.append(queue)
        guard !isTicking else { return }
        isTicking = true
        Task { await tick() }
    }

    private func tick() async {
        var old: [CheckpointQueue] = []
        while !young.isEmpty || !old.isEmpty {
            // Nobody cancels this task.
            try? await Task.sleep(for: Self.period)
            for queue in old { await queue.begin() }
            old = young
            young = []
        }
        isTicking = false
    }
}
