/// Follows the edges of tasks that have run, to what is due next.
struct EdgeStep<State: GraphState> {
    private(set) var progress: EdgeProgress
    /// The nodes that an edge or a command leads to now, each once.
    private(set) var triggered = BitSet()
    private(set) var sends: [Send<State>] = []
    /// Whether a join has become complete now.
    private var hasCompletedJoin = false

    init(_ progress: EdgeProgress) {
        self.progress = progress
    }

    /// Uses up what triggered a task that has run: its joins begin anew.
    mutating func consume(_ task: DueTask<State>, in plan: GraphPlan<State>) {
        guard task.isTriggeredByEdge, !plan.joins.isEmpty || !progress.released.isEmpty else { return }
        progress.released.removeAll { $0 == task.number }
        for (index, join) in plan.joins.enumerated() where join.target == task.number {
            guard isReady(index, join, in: plan) else { continue }
            progress.arrived[index] = []
            progress.releasedJoins.remove(index)
        }
    }

    /// Adds what a task's edges, joins and destinations lead to.
    ///
    /// - Throws: `.unknownDestination`.
    mutating func follow(_ task: DueTask<State>, in plan: GraphPlan<State>) throws(GraphError) {
        guard let result = task.result else { return }
        if task.isHandler { return try go(result, from: task.number, in: plan) }
        for target in plan.targets[task.number] { trigger(target, in: plan) }
        for index in plan.joinsBySource[task.number] where !progress.arrived[index].contains(task.number) {
            progress.arrived[index].append(task.number)
            guard isComplete(index, in: plan), !plan.isDeferred(plan.joins[index].target) else { continue }
            hasCompletedJoin = true
        }
        try go(result, from: task.number, in: plan)
    }

    /// Adds the destinations of a command.
    ///
    /// - Throws: `.unknownDestination`, `.sendToEnd`.
    mutating func go(
        _ command: Command<State>,
        from number: Int,
        in plan: GraphPlan<State>
    ) throws(GraphError) {
        if command.goesNowhere { return }
        for name in command.goto {
            if let target = try plan.destination(name, from: number) { trigger(target, in: plan) }
        }
        for send in command.sends {
            if plan.options.unknownDestinations == .fail { try plan.check(send, from: plan.name(of: number)) }
            _ = try plan.destination(send.node, from: number)
        }
        sends += command.sends
    }

    /// Lets deferred nodes run, if no edge leads anywhere else.
    mutating func finish(in plan: GraphPlan<State>) {
        guard triggered.isEmpty, !hasCompletedJoin else { return }
        if plan.joins.isEmpty, progress.waiting.isEmpty { return }
        progress.released += progress.waiting
        progress.waiting = []
        for (index, join) in plan.joins.enumerated()
        where plan.isDeferred(join.target) && isComplete(index, in: plan) {
            progress.releasedJoins.insert(index)
        }
        guard sends.isEmpty, dueNodes(in: plan).isEmpty else { return }
        for (index, join) in plan.joins.enumerated()
        where join.rule == .arrived && !progress.arrived[index].isEmpty {
            progress.releasedJoins.insert(index)
        }
    }

    /// The nodes that are due.
    func dueNodes(in plan: GraphPlan<State>) -> BitSet {
        var nodes = triggered
        for number in progress.released { nodes.insert(number) }
        for index in plan.joins.indices where isReady(index, plan.joins[index], in: plan) {
            nodes.insert(plan.joins[index].target)
        }
        return nodes
    }

    private mutating func trigger(_ target: Int, in plan: GraphPlan<State>) {
        guard plan.isDeferred(target) else {
            triggered.insert(target)
            return
        }
        // A deferred node that is triggered again before it ran waits again.
        progress.released.removeAll { $0 == target }
        if !progress.waiting.contains(target) { progress.waiting.append(target) }
    }

    /// Whether a join's target is due because of it.
    private func isReady(_ index: Int, _ join: GraphPlan<State>.Join, in plan: GraphPlan<State>) -> Bool {
        progress.releasedJoins.contains(index)
            || (!plan.isDeferred(join.target) && isComplete(index, in: plan))
    }

    private func isComplete(_ index: Int, in plan: GraphPlan<State>) -> Bool {
        progress.arrived[index].count == plan.joins[index].sources.count
    }
}
