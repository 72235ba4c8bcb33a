/// Where a run stands: what a checkpoint of this moment would hold.
struct GraphPosition<State: GraphState> {
    /// The checkpoint's id, whether or not it is ever stored.
    var id: CheckpointID
    var step: Int
    var source: CheckpointSource
    /// The checkpoint from which the run started that made this position.
    var base: CheckpointID?
    var state: State
    var versions: ChannelVersions
    var due: [DueTask<State>]
    /// For each join of the plan, the sources that have run since it last fired.
    var arrived: [[Int]]

    /// The position before a thread's first checkpoint.
    init(new plan: GraphPlan<State>) {
        id = CheckpointID(sequence: 0, nonce: 0)
        step = -2
        source = .input
        base = nil
        state = State()
        versions = ChannelVersions(names: plan.channels.names)
        due = []
        arrived = Array(repeating: [], count: plan.joins.count)
    }

    /// The position that a checkpoint holds, without what is due there.
    init(_ checkpoint: Checkpoint<State>, in plan: GraphPlan<State>) {
        id = checkpoint.id
        step = checkpoint.step
        source = checkpoint.source
        base = checkpoint.base
        state = checkpoint.state
        versions = checkpoint.versions.ordered(as: plan.channels.names)
        due = []
        arrived = Array(repeating: [], count: plan.joins.count)
        for progress in checkpoint.joins { plan.restore(progress, in: &arrived) }
    }

    /// Applies the results of all due tasks, in task order, and finds what is due next.
    ///
    /// - Throws: `.concurrentUpdate`, `.unknownChannel`, `.reducerFailed`, `.unknownDestination`; the
    ///   position is unchanged then.
    mutating func advance(
        in plan: GraphPlan<State>,
        nonce: UInt64,
        source: CheckpointSource
    ) throws(GraphError) {
        let nextID = CheckpointID(sequence: id.sequence + 1, nonce: nonce)
        var (state, versions, arrived) = (state, versions, arrived)
        var numbers: [Int] = []
        for task in due {
            for write in task.result?.update.writes ?? [] {
                let channel = try plan.channel(of: write, by: task.number, since: versions, in: nextID)
                try plan.apply(write, by: task.number, to: &state)
                versions.ids[channel] = nextID
            }
        }
        for task in due { try plan.follow(task, arrived: &arrived, into: &numbers) }
        if numbers.count > 1 { numbers.sort() }
        id = nextID
        step += 1
        self.source = source
        self.state = state
        self.versions = versions
        self.arrived = arrived
        due = numbers.map { DueTask(number: $0) }
    }
}

extension GraphPlan {
    /// The index of the channel that is written to, if it may be.
    fileprivate func channel(
        of write: any ChannelWrite<State>,
        by number: Int,
        since versions: ChannelVersions,
        in superstep: CheckpointID
    ) throws(GraphError) -> Int {
        guard let channel = channels.index(of: write.channelName) else {
            throw GraphError(
                .unknownChannel,
                "the graph has no channel \(write.channelName)",
                node: name(of: number)
            )
        }
        // A channel of this very version was written in this very superstep.
        guard versions.ids[channel] != superstep || !write.isOnlyWrite else {
            throw GraphError(
                .concurrentUpdate,
                "channel \(write.channelName) takes one write in a superstep",
                node: name(of: number)
            )
        }
        return channel
    }

    /// Adds the nodes that a task's edges, joins and destinations lead to, each once.
    fileprivate func follow(
        _ task: DueTask<State>,
        arrived: inout [[Int]],
        into next: inout [Int]
    ) throws(GraphError) {
        for target in targets[task.number] where !next.contains(target) { next.append(target) }
        for index in joinsBySource[task.number] {
            if !arrived[index].contains(task.number) { arrived[index].append(task.number) }
            guard arrived[index].count == joins[index].sources.count else { continue }
            arrived[index] = []
            if let target = joins[index].target, !next.contains(target) { next.append(target) }
        }
        for destination in task.result?.goto ?? [] where destination != .end {
            guard let target = number(of: destination), target != start else {
                throw GraphError(
                    .unknownDestination,
                    "there is no node \(destination) to go to",
                    node: name(of: task.number)
                )
            }
            if !next.contains(target) { next.append(target) }
        }
    }

    /// Puts stored progress back into the join that it belongs to; a join that no longer exists is forgotten.
    fileprivate func restore(_ progress: JoinProgress, in arrived: inout [[Int]]) {
        let sources = progress.sources.compactMap { number(of: $0) }.sorted()
        let target = number(of: progress.target)
        guard let index = joins.firstIndex(where: { $0.sources == sources && $0.target == target }) else {
            return
        }
        arrived[index] = progress.arrived.compactMap { number(of: $0) }
    }

    /// The joins under way, in the form that checkpoints keep.
    func progress(_ arrived: [[Int]]) -> [JoinProgress] {
        joins.indices.filter { !arrived[$0].isEmpty }.map { index in
            JoinProgress(
                target: joins[index].target.map { name(of: $0) } ?? .end,
                sources: joins[index].sources.map { name(of: $0) },
                arrived: arrived[index].sorted().map { name(of: $0) }
            )
        }
    }
}
