/// Where a run stands: what a checkpoint of this moment would hold.
struct Position<State: GraphState> {
    /// The checkpoint's id, whether or not it is ever stored.
    var id: CheckpointID
    var step: Int
    var source: CheckpointSource
    /// The checkpoint from which the run started that made this position.
    var base: CheckpointID?
    var state: State
    /// The state behind the last superstep that wrote an output channel, nil when that is the state itself.
    var outputState: State?
    var log: ChangeLog<State>
    /// In the order in which their results are applied: nodes by name, then sends; error handlers at the end.
    var due: [DueTask<State>] = []
    var edges: EdgeProgress
    /// The nodes that ran in the last superstep in which an edge triggered any.
    var lastRan: [Int] = []
    /// Whether it was read from a checkpoint of an older version, which the store still has in its old form.
    var isMigrated = false
    /// The channels that end with silence and have not ended.
    var passing = BitSet()

    /// The position before a thread's first checkpoint.
    init(new plan: GraphPlan<State>) {
        id = CheckpointID(sequence: 0, nonce: 0)
        step = -2
        source = .input
        base = nil
        state = plan.initial
        log = ChangeLog()
        edges = EdgeProgress(joins: plan.joins.count)
    }

    /// Whether the superstep changed an output channel.
    typealias WroteOutput = Bool

    /// Applies the results of the due tasks and finds what is due next.
    ///
    /// - Parameters:
    ///   - plan: the graph.
    ///   - id: the id of the position behind the superstep.
    ///   - source: what it is made by.
    ///   - outputs: the channels that are looked at for the result.
    /// - Returns: whether the superstep wrote one of them.
    /// - Throws: `.concurrentUpdate`, `.concurrentOverwrite`, `.unknownChannel`, `.reducerFailed`,
    ///   `.unknownDestination`; the position is unchanged then.
    mutating func advance(
        in plan: GraphPlan<State>,
        to id: CheckpointID,
        source: CheckpointSource,
        outputs: BitSet
    ) throws(GraphError) -> WroteOutput {
        var step = EdgeStep<State>(edges)
        let wrote: Bool
        if needsOrder(in: plan) {
            let tasks = inOrderOfResults(in: plan)
            for task in tasks { step.consume(task, in: plan) }
            for task in tasks { try step.follow(task, in: plan) }
            wrote = try apply(tasks, in: plan, outputs: outputs, endsSilence: true)
        } else {
            for index in due.indices { step.consume(due[index], in: plan) }
            for index in due.indices { try step.follow(due[index], in: plan) }
            wrote = try apply(due, in: plan, outputs: outputs, endsSilence: true)
        }
        step.finish(in: plan)
        noteLastRan()
        take(step, in: plan)
        self.id = id
        self.step += 1
        self.source = source
        return wrote
    }

    /// Applies an update as if a node had returned it; what was due is dropped.
    ///
    /// - Throws: as ``advance(in:to:source:outputs:)``.
    mutating func pretend(
        _ tasks: [DueTask<State>],
        in plan: GraphPlan<State>,
        to id: CheckpointID
    ) throws(GraphError) {
        var step = EdgeStep<State>(edges)
        for task in tasks { try step.follow(task, in: plan) }
        _ = try apply(tasks, in: plan, outputs: BitSet(), endsSilence: true)
        step.finish(in: plan)
        take(step, in: plan)
        self.id = id
        self.step += 1
        source = .update
    }

    /// Applies a command beside what is due: nothing ends by it.
    ///
    /// - Throws: as ``advance(in:to:source:outputs:)``.
    mutating func add(_ command: Command<State>, in plan: GraphPlan<State>) throws(GraphError) {
        var task = DueTask<State>(number: plan.start, trigger: .command)
        task.result = Command(update: command.update)
        var step = EdgeStep<State>(edges)
        try step.go(command, from: plan.start, in: plan)
        _ = try apply([task], in: plan, outputs: BitSet(), endsSilence: false)
        let old = due
        take(step, in: plan)
        let added = due.filter { task in
            !task.isTriggeredByEdge || !old.contains { $0.isTriggeredByEdge && $0.number == task.number }
        }
        due = old
        if !command.sends.isEmpty {
            // A command that sends takes the place of earlier sends.
            for index in due.indices where due[index].isSent {
                due[index].isHandled = true
                due[index].isBeside = true
            }
        }
        // Tasks that are stored already keep their numbers.
        due.append(task)
        for var task in added {
            task.isBeside = true
            due.append(task)
        }
    }

    /// Makes commands a part of the position itself, which gets a checkpoint of its own.
    mutating func absorbCommands(in plan: GraphPlan<State>) {
        due.removeAll { $0.isCommand || ($0.isBeside && $0.isHandled) }
        for index in due.indices where due[index].isBeside { due[index].isBeside = false }
        sortDue(in: plan)
    }

    /// Applies the commands that came to the checkpoint.
    mutating func applyCommands(in plan: GraphPlan<State>) throws(GraphError) {
        for task in due where task.isCommand {
            _ = try apply([task], in: plan, outputs: BitSet(), endsSilence: false)
        }
    }

    /// Whether nothing is to be run.
    var isIdle: Bool {
        for index in due.indices where !due[index].isCommand { return false }
        return true
    }

    /// Drops what is due, as new input does, and makes the start due.
    mutating func begin(with command: Command<State>, in plan: GraphPlan<State>, at id: CheckpointID) {
        if !isIdle {
            var step = EdgeStep<State>(edges)
            for task in due { step.consume(task, in: plan) }
            endSilence(except: BitSet(), in: plan)
            noteLastRan()
            edges = step.progress
        }
        due = [plan.firstTask(with: command)]
        self.id = id
        self.step += 1
        source = .input
    }

    /// Makes the start due beside what is due already.
    mutating func addInput(_ update: Update<State>, in plan: GraphPlan<State>, at id: CheckpointID) {
        forgetTasks(in: plan)
        absorbCommands(in: plan)
        due.removeAll { $0.number == plan.start }
        var start = DueTask<State>(number: plan.start)
        start.result = Command(update: update)
        due.append(start)
        sortDue(in: plan)
        self.id = id
        step += 1
        source = .input
    }

    /// Makes the due tasks such as had never been run.
    mutating func forgetTasks(in plan: GraphPlan<State>) {
        due = due.filter { !$0.isHandler }.map { task in
            if task.isCommand { return task }
            return task.number == plan.start ? task.asInput : task.fresh
        }
    }

    /// Lets the due tasks run again, with the answers that they were given.
    mutating func forgetResults(in plan: GraphPlan<State>) {
        due = due.compactMap { task in
            if task.isHandler { return nil }
            if task.isCommand { return task }
            if task.number == plan.start { return task.asInput }
            var again = task.fresh
            again.answers = task.answers
            again.interrupts = task.interrupts
            again.calls = task.calls.map { $0.withoutResult }
            return again
        }
    }

    /// The due tasks in the order of their results: nodes by name, then sends.
    ///
    /// An error handler stands behind the task that failed; commands are not among them.
    private func inOrderOfResults(in plan: GraphPlan<State>) -> [DueTask<State>] {
        var order: [DueTask<State>] = []
        let nodes = due.indices.filter { due[$0].isTriggeredByEdge }
        for index in nodes.sorted(by: { plan.name(of: due[$0].number) < plan.name(of: due[$1].number) })
            + due.indices.filter({ due[$0].isSent })
        {
            order.append(due[index])
            order += due.filter { $0.trigger == .failure(of: index) }
        }
        return order
    }

    /// Whether the due tasks do not stand in the order of their results.
    private func needsOrder(in plan: GraphPlan<State>) -> Bool {
        guard due.count > 1 else { return due.first?.isCommand ?? false }
        for index in due.indices
        where due[index].isHandler || due[index].isCommand || due[index].number == plan.start {
            return true
        }
        return false
    }

    private mutating func noteLastRan() {
        // The plain loop is the one that costs nothing in a chain.
        var count = 0
        for index in due.indices where due[index].isTriggeredByEdge { count += 1 }
        guard count > 0 else { return }
        lastRan.removeAll(keepingCapacity: true)
        for index in due.indices where due[index].isTriggeredByEdge { lastRan.append(due[index].number) }
    }

    /// Reduces the results of tasks into the state.
    mutating func apply(
        _ tasks: [DueTask<State>],
        in plan: GraphPlan<State>,
        outputs: BitSet,
        endsSilence: Bool
    ) throws(GraphError) -> WroteOutput {
        var state = state
        var barrier = ChannelBarrier<State>()
        do throws(GraphError) {
            for index in tasks.indices {
                guard let result = tasks[index].result, !result.update.writes.isEmpty else { continue }
                try barrier.apply(result.update.writes, by: tasks[index].number, to: &state, in: plan)
            }
        } catch {
            throw ChannelBarrier.firstFailure(of: tasks, on: self.state, in: plan) ?? error
        }
        let wrote = barrier.written.intersects(outputs)
        if wrote { outputState = nil } else if outputState == nil { outputState = self.state }
        self.state = state
        if log.isKept { note(tasks, barrier, in: plan) }
        if !plan.channels.passing.isEmpty {
            for channel in plan.channels.passing where barrier.written.contains(channel) {
                passing.insert(channel)
            }
            if endsSilence { endSilence(except: barrier.written, in: plan) }
        }
        return wrote
    }

    /// Takes note of the writes for the next checkpoint.
    private mutating func note(
        _ tasks: [DueTask<State>],
        _ barrier: ChannelBarrier<State>,
        in plan: GraphPlan<State>
    ) {
        for index in tasks.indices {
            guard let result = tasks[index].result else { continue }
            for write in result.update.writes {
                guard let channel = plan.channels.index(of: write.channelName) else { continue }
                if barrier.overwritten.contains(channel) {
                    log.noteValue(of: channel, plan.channels.behaviors[channel])
                } else {
                    log.note(write, to: channel, plan.channels.behaviors[channel])
                }
            }
        }
    }

    /// Ends the channels that nobody wrote to.
    mutating func endSilence(except written: BitSet, in plan: GraphPlan<State>) {
        for channel in plan.channels.passing where passing.contains(channel) && !written.contains(channel) {
            plan.channels.channels[channel].copyValue(from: plan.initial, into: &state)
            log.noteValue(of: channel, plan.channels.behaviors[channel])
            passing.remove(channel)
        }
    }

    /// Takes over where the edges lead.
    private mutating func take(_ step: EdgeStep<State>, in plan: GraphPlan<State>) {
        edges = step.progress
        // One by one, because `removeAll(keepingCapacity:)` costs several times as much on a short list.
        while due.popLast() != nil {}
        step.dueNodes(in: plan).forEach { due.append(DueTask(number: $0)) }
        guard !step.sends.isEmpty else { return }
        for (index, send) in step.sends.enumerated() {
            guard let number = plan.number(of: send.node), number != plan.start else { continue }
            due.append(DueTask(number: number, send: send, index: index))
        }
    }

    private mutating func sortDue(in plan: GraphPlan<State>) {
        let nodes = due.filter { $0.isTriggeredByEdge }.sorted {
            plan.name(of: $0.number) < plan.name(of: $1.number)
        }
        due = nodes + due.filter { !$0.isTriggeredByEdge }
    }
}
