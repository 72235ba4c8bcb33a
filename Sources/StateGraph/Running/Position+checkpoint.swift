extension Position {
    /// The position that a checkpoint holds.
    ///
    /// - Throws: `.unknownFormat`, `.foreignThread`, `.unknownNode`, `.checkpointerFailed`, `.newerVersion`,
    ///   `.missingMigration`, `.migrationFailed`.
    init(_ stored: Checkpoint, in plan: GraphPlan<State>) throws(GraphError) {
        guard stored.format == Checkpoint.currentFormat else {
            throw .unknownFormat(stored.format)
        }
        let checkpoint = try stored.migrated(for: plan)
        self.init(new: plan)
        id = checkpoint.id
        step = checkpoint.step
        source = checkpoint.source
        base = checkpoint.base
        do {
            state = try checkpoint.values.restore(
                for: GraphChannels(channels: plan.channels.channels, initial: plan.initial)
            )
            due = try checkpoint.tasks.map { try $0.restore(for: GraphTasks(plan: plan)).task }
        } catch {
            throw .store(error)
        }
        log = ChangeLog(
            count: plan.channels.names.count,
            written: checkpoint.values.written(in: plan.channels),
            writesInARow: plan.channels.names.map { checkpoint.values.writesInARow(of: $0) }
        )
        isMigrated = checkpoint.graphVersion != stored.graphVersion
        if isMigrated { log.noteEverything(in: plan.channels) }
        passing = Set(plan.channels.passing).intersection(log.written)
        take(checkpoint.frontier, in: plan)
    }

    /// What a checkpoint keeps of the edges.
    func frontier(in plan: GraphPlan<State>) -> Frontier {
        var frontier = Frontier()
        if !plan.joins.isEmpty {
            frontier.joins = plan.joins.indices.filter { !arrived[$0].isEmpty }.map { index in
                JoinProgress(
                    target: plan.name(of: plan.joins[index].target),
                    sources: plan.joins[index].sources.map { plan.name(of: $0) },
                    arrived: arrived[index].sorted().map { plan.name(of: $0) },
                    isReleased: releasedJoins.contains(index)
                )
            }
        }
        if !waiting.isEmpty { frontier.waiting = waiting.map { plan.name(of: $0) } }
        if !released.isEmpty { frontier.released = released.map { plan.name(of: $0) } }
        frontier.lastRan = lastRan.map { plan.name(of: $0) }
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
            arrived[index] = progress.arrived.compactMap { plan.number(of: $0) }
            if progress.isReleased { releasedJoins.insert(index) }
        }
        waiting = frontier.waiting.compactMap { plan.number(of: $0) }
        released = frontier.released.compactMap { plan.number(of: $0) }
        lastRan = frontier.lastRan.compactMap { plan.number(of: $0) }
    }
}

extension CheckpointValues {
    /// The channels that were ever written.
    fileprivate func written<State: GraphState>(in channels: ChannelList<State>) -> Set<Int> {
        if let live = self as? LiveValues<State> { return live.written }
        return Set(writtenChannels.compactMap { channels.index(of: $0) })
    }
}
