extension Position {
    /// The position that a checkpoint holds.
    ///
    /// - Parameters:
    ///   - stored: the checkpoint.
    ///   - plan: the graph.
    ///   - dropsTasks: whether what is due is dropped anyway, so that nodes of it may be gone.
    ///   - appliesCommands: whether the commands that came to the checkpoint count.
    /// - Throws: `.unknownFormat`, `.foreignThread`, `.unknownNode`, `.checkpointerFailed`, `.newerVersion`,
    ///   `.missingMigration`, `.migrationFailed`.
    init(
        _ stored: Checkpoint,
        in plan: GraphPlan<State>,
        dropsTasks: Bool = false,
        appliesCommands: Bool = true
    ) throws(GraphError) {
        guard stored.format == Checkpoint.currentFormat else {
            throw .unknownFormat(stored.format)
        }
        let checkpoint = try stored.migrated(for: plan, dropsTasks: dropsTasks)
        self.init(new: plan)
        id = checkpoint.id
        step = checkpoint.step
        source = checkpoint.source
        base = checkpoint.base
        do {
            state = try checkpoint.values.restore(
                for: GraphChannels(channels: plan.channels.channels, initial: plan.initial)
            )
            due = try checkpoint.tasks.compactMap { task in
                do {
                    return try task.restore(for: GraphTasks(plan: plan)).task
                } catch let error as GraphError where dropsTasks && error.code == .unknownNode {
                    return nil
                }
            }
        } catch {
            throw .store(error)
        }
        log = ChangeLog(
            written: checkpoint.values.written(in: plan.channels),
            writesInARow: checkpoint.values.writesInARow(in: plan.channels)
        )
        for channel in plan.channels.passing where log.written.contains(channel) { passing.insert(channel) }
        isMigrated = checkpoint.graphVersion != stored.graphVersion
        if isMigrated { log.noteEverything(in: plan.channels) }
        take(checkpoint.frontier, in: plan)
        if appliesCommands {
            try applyCommands(in: plan)
        } else {
            due.removeAll { $0.isCommand || $0.isBeside }
        }
    }

    /// What a checkpoint keeps of the edges.
    func frontier(in plan: GraphPlan<State>) -> Frontier {
        var frontier = Frontier()
        if !plan.joins.isEmpty {
            frontier.joins = plan.joins.indices.filter { !edges.arrived[$0].isEmpty }.map { index in
                JoinProgress(
                    target: plan.name(of: plan.joins[index].target),
                    sources: plan.joins[index].sources.map { plan.name(of: $0) },
                    arrived: edges.arrived[index].sorted().map { plan.name(of: $0) },
                    isReleased: edges.releasedJoins.contains(index)
                )
            }
        }
        if !edges.waiting.isEmpty { frontier.waiting = edges.waiting.map { plan.name(of: $0) } }
        if !edges.released.isEmpty { frontier.released = edges.released.map { plan.name(of: $0) } }
        for number in lastRan { frontier.lastRan.append(plan.name(of: number)) }
        return frontier
    }

    /// Puts the stored edges back; what the graph has no more is forgotten.
    private mutating func take(_ frontier: Frontier, in plan: GraphPlan<State>) {
        for progress in frontier.joins {
            let sources = progress.sources.compactMap { plan.number(of: $0) }.sorted()
            let target = plan.number(of: progress.target)
            let index = plan.joins.indices.first { index in
                plan.joins[index].sources == sources && plan.joins[index].target == target
            }
            guard let index else { continue }
            edges.arrived[index] = progress.arrived.compactMap { plan.number(of: $0) }
            if progress.isReleased { edges.releasedJoins.insert(index) }
        }
        edges.waiting = frontier.waiting.compactMap { plan.number(of: $0) }
        edges.released = frontier.released.compactMap { plan.number(of: $0) }
        lastRan = frontier.lastRan.compactMap { plan.number(of: $0) }
    }
}

extension CheckpointValues {
    /// The channels that were ever written.
    fileprivate func written<State: GraphState>(in channels: ChannelList<State>) -> BitSet {
        if let live = self as? LiveValues<State> { return live.written }
        var written = BitSet()
        for name in writtenChannels {
            if let channel = channels.index(of: name) { written.insert(channel) }
        }
        return written
    }

    /// For each channel how many checkpoints in a row stored its writes; empty for none.
    fileprivate func writesInARow<State: GraphState>(in channels: ChannelList<State>) -> [Int] {
        if let live = self as? LiveValues<State> { return live.writesInARow }
        let counts = channels.names.map { writesInARow(of: $0) }
        return counts.contains { $0 > 0 } ? counts : []
    }
}
