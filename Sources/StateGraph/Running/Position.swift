/// Where a run stands: what a checkpoint of this moment would hold.
struct Position<State: GraphState> {
    /// The checkpoint's id, whether or not it is ever stored.
    var id: CheckpointID
    var step: Int
    var source: CheckpointSource
    /// The checkpoint from which the run started that made this position.
    var base: CheckpointID?
    var state: State
    var log: ChangeLog<State>
    /// In the order in which their results are applied: nodes by name, then sends; error handlers at the end.
    var due: [DueTask<State>] = []
    /// For each join of the plan, the sources that have run since it last fired.
    var arrived: [[Int]]
    /// The joins to deferred nodes that may fire.
    var releasedJoins: Set<Int> = []
    /// The deferred nodes that were triggered.
    var waiting: [Int] = []
    /// The deferred nodes whose wait is over.
    var released: [Int] = []
    /// The nodes that ran in the last superstep in which an edge triggered any.
    var lastRan: [Int] = []
    /// Whether it was read from a checkpoint of an older version, which the store still has in its old form.
    var isMigrated = false
    /// The channels that end with silence and have not ended.
    var passing: Set<Int> = []

    /// The position before a thread's first checkpoint.
    init(new plan: GraphPlan<State>) {
        id = CheckpointID(sequence: 0, nonce: 0)
        step = -2
        source = .input
        base = nil
        state = plan.initial
        log = ChangeLog(count: plan.channels.names.count)
        arrived = Array(repeating: [], count: plan.joins.count)
    }

    /// Whether the superstep changed an output channel.
    typealias WroteOutput = Bool

    /// Applies the results of the due tasks and finds what is due next.
    ///
    /// - Parameters:
    ///   - plan: the graph.
    ///   - id: the id of the position behind the superstep.
    ///   - source: what it is made by.
    ///   - isOutput: the channels that are looked at for the result.
    /// - Throws: `.concurrentUpdate`, `.concurrentOverwrite`, `.unknownChannel`, `.reducerFailed`,
    ///   `.unknownDestination`; the position is unchanged then.
    mutating func advance(
        in plan: GraphPlan<State>,
        to id: CheckpointID,
        source: CheckpointSource,
        isOutput: [Bool]
    ) throws(GraphError) -> WroteOutput {
        let tasks = inOrderOfResults
        let wrote = try apply(tasks, in: plan, isOutput: isOutput, endsSilence: true)
        var step = EdgeStep(self)
        step.consume(tasks, in: plan)
        for task in tasks { try step.follow(task, in: plan) }
        step.finish(in: plan)
        take(step, in: plan)
        let ran = tasks.filter { $0.trigger == .edge }.map(\.number)
        if !ran.isEmpty { lastRan = ran }
        self.id = id
        self.step += 1
        self.source = source
        return wrote
    }

    /// Applies an update as if a node had returned it; what was due is dropped.
    ///
    /// - Throws: as ``advance(in:to:source:isOutput:)``.
    mutating func pretend(
        _ tasks: [DueTask<State>],
        in plan: GraphPlan<State>,
        to id: CheckpointID
    ) throws(GraphError) {
        _ = try apply(tasks, in: plan, isOutput: [], endsSilence: true)
        var step = EdgeStep(self)
        for task in tasks { try step.follow(task, in: plan) }
        step.finish(in: plan)
        take(step, in: plan)
        self.id = id
        self.step += 1
        source = .update
    }

    /// Applies a command beside what is due: nothing ends by it.
    ///
    /// - Throws: as ``advance(in:to:source:isOutput:)``.
    mutating func add(_ command: Command<State>, in plan: GraphPlan<State>) throws(GraphError) {
        var task = DueTask<State>(number: plan.start)
        task.result = Command(update: command.update)
        _ = try apply([task], in: plan, isOutput: [], endsSilence: false)
        var step = EdgeStep(self)
        try step.go(command, from: plan.start, in: plan)
        let old = due
        take(step, in: plan)
        // A command that sends takes the place of earlier sends.
        let keepsSends = command.sends.isEmpty
        due = due.filter { task in !old.contains { $0.trigger == .edge && $0.number == task.number } }
        due += old.filter { task in
            if case .send = task.trigger { keepsSends } else { true }
        }
        sortDue()
    }

    /// Drops what is due, as new input does, and makes the start due.
    mutating func begin(with command: Command<State>, in plan: GraphPlan<State>, at id: CheckpointID) {
        var step = EdgeStep(self)
        step.consume(due, in: plan)
        let ran = due.filter { $0.trigger == .edge }.map(\.number)
        if !due.isEmpty { endSilence(except: nil, in: plan) }
        if !ran.isEmpty { lastRan = ran }
        take(step, in: plan)
        var start = DueTask<State>(number: plan.start)
        start.result = command
        due = [start]
        self.id = id
        self.step += 1
        source = .input
    }

    /// Makes the start due beside what is due already.
    mutating func addInput(_ update: Update<State>, in plan: GraphPlan<State>, at id: CheckpointID) {
        forgetTasks()
        due.removeAll { $0.number == plan.start }
        var start = DueTask<State>(number: plan.start)
        start.result = Command(update: update)
        due.append(start)
        sortDue()
        self.id = id
        step += 1
        source = .input
    }

    /// The due tasks in the order of their results: an error handler stands behind the task that failed.
    private var inOrderOfResults: [DueTask<State>] {
        guard due.contains(where: { if case .failure = $0.trigger { true } else { false } }) else {
            return due
        }
        var order: [DueTask<State>] = []
        for (index, task) in due.enumerated() {
            if case .failure = task.trigger { continue }
            order.append(task)
            order += due.filter { $0.trigger == .failure(of: index) }
        }
        return order
    }

    /// Reduces the results of tasks into the state.
    private mutating func apply(
        _ tasks: [DueTask<State>],
        in plan: GraphPlan<State>,
        isOutput: [Bool],
        endsSilence: Bool
    ) throws(GraphError) -> WroteOutput {
        var state = state
        var barrier = ChannelBarrier<State>(count: plan.channels.names.count)
        do throws(GraphError) {
            for task in tasks {
                guard let writes = task.result?.update.writes, !writes.isEmpty else { continue }
                try barrier.apply(writes, by: task.number, to: &state, in: plan)
            }
        } catch {
            throw ChannelBarrier.firstFailure(of: tasks, on: self.state, in: plan) ?? error
        }
        self.state = state
        var wrote = false
        for task in tasks {
            for write in task.result?.update.writes ?? [] {
                guard let channel = plan.channels.index(of: write.channelName) else { continue }
                let behavior = plan.channels.behaviors[channel]
                if behavior.snapshotInterval != nil, barrier.wasOverwritten(channel) {
                    log.noteValue(of: channel, behavior)
                } else {
                    log.note(write, to: channel, behavior)
                }
                if behavior.endsWithSilence { passing.insert(channel) }
                if !isOutput.isEmpty, isOutput[channel] { wrote = true }
            }
        }
        if endsSilence { endSilence(except: barrier, in: plan) }
        return wrote
    }

    /// Ends the channels that nobody wrote to.
    private mutating func endSilence(except barrier: ChannelBarrier<State>?, in plan: GraphPlan<State>) {
        for channel in plan.channels.passing where passing.contains(channel) {
            if barrier?.hasWritten(channel) == true { continue }
            plan.channels.channels[channel].copyValue(from: plan.initial, into: &state)
            log.noteValue(of: channel, plan.channels.behaviors[channel])
            passing.remove(channel)
        }
    }

    /// Takes over where the edges lead.
    private mutating func take(_ step: EdgeStep<State>, in plan: GraphPlan<State>) {
        arrived = step.arrived
        releasedJoins = step.releasedJoins
        waiting = step.waiting
        released = step.released
        due = step.dueNodes(in: plan).map { DueTask(number: $0) }
        for (index, send) in step.sends.enumerated() {
            guard let number = plan.number(of: send.node), number != plan.start else { continue }
            due.append(DueTask(number: number, send: send, index: index))
        }
    }

    private mutating func sortDue() {
        let nodes = due.filter { $0.trigger == .edge }.sorted { $0.number < $1.number }
        due = nodes + due.filter { $0.trigger != .edge }
    }
}

extension Position {
    /// Makes the due tasks such as had never been run.
    mutating func forgetTasks() {
        due = due.filter { if case .failure = $0.trigger { false } else { true } }.map(\.fresh)
    }

    /// Lets the due tasks run again, with the answers that they were given.
    mutating func forgetResults() {
        due = due.compactMap { task in
            if case .failure = task.trigger { return nil }
            var again = task.fresh
            again.answers = task.answers
            again.interrupts = task.interrupts
            return again
        }
    }
}
