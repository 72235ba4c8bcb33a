/// A checked graph in the form that runs: nodes by number, numbers in task order.
///
/// The virtual start has the number behind the last node's; the end has none.
final class GraphPlan<State: GraphState>: Sendable {
    struct Join: Sendable {
        let sources: [Int]
        let target: Int
        let rule: JoinRule
    }

    let channels: ChannelList<State>
    let initial: State
    let options: CompileOptions<State>
    /// By name in code points.
    let nodes: [NodeDefinition<State>]
    /// For each node its place among the nodes as they were added.
    let definitionOrder: [Int]
    /// For each node and the start, the nodes that its edges lead to.
    let targets: [[Int]]
    let joins: [Join]
    /// For each node and the start, the joins that it is a source of.
    let joinsBySource: [[Int]]
    /// For each node and the start, its conditional edges in the order in which they were added.
    let branches: [[BranchDefinition<State>]]
    /// The channels whose change makes a `values` event.
    let outputs: BitSet
    let stopsBefore: Stops
    let stopsAfter: Stops
    let hasDeferredNodes: Bool
    /// Begins the puts of the graph's runs.
    let ticker = CheckpointTicker()
    let hasSubgraphs: Bool
    /// What the builder collected, for drawings and checks.
    let builder: GraphBuilder<State>
    /// The node that runs on the input itself, without a start before it.
    let directEntry: (number: Int, argument: DirectEntry<State>.Argument)?
    private let numbers: [NodeName: Int]
    /// The nodes' names, for tasks that outlive the graph.
    let names: NodeNames
    /// For each node and the start, the tasks of a checkpoint at which it alone is due: they need not be made anew.
    private let loneTasks: [[any CheckpointTask]]

    /// The number of the virtual start.
    var start: Int { nodes.count }

    init(_ builder: GraphBuilder<State>, channels: ChannelList<State>, options: CompileOptions<State>) {
        let nodes = builder.nodes.map { node in
            var node = node
            node.hasOwnHandler = node.options.onError != nil
            node.options = node.options.filled(with: builder.defaults)
            return node
        }.sorted { $0.name < $1.name }
        var numbers: [NodeName: Int] = [.start: nodes.count]
        for (number, node) in nodes.enumerated() { numbers[node.name] = number }
        var order = Array(repeating: 0, count: nodes.count + 1)
        order[nodes.count] = -1
        for (place, node) in builder.nodes.enumerated() { order[numbers[node.name] ?? 0] = place }
        // A join that leads to the end waits for nothing.
        let joins = builder.joins.compactMap { join in
            numbers[join.target].map { target in
                Join(
                    sources: Set(join.sources.compactMap { numbers[$0] }).sorted(),
                    target: target,
                    rule: join.rule
                )
            }
        }
        let sources = nodes.map { $0.name } + [.start]
        let names = NodeNames(sources)
        self.builder = builder
        self.channels = channels
        self.initial = builder.initial
        self.options = options
        self.nodes = nodes
        self.numbers = numbers
        self.names = names
        loneTasks = sources.indices.map { [LiveTask(DueTask<State>(number: $0), names)] }
        directEntry = builder.directEntry.flatMap { entry in
            numbers[entry.node].map { ($0, entry.argument) }
        }
        self.joins = joins
        definitionOrder = order
        targets = sources.map { source in
            builder.edges.filter { $0.source == source }.compactMap { numbers[$0.target] }
        }
        joinsBySource = sources.indices.map { source in
            joins.indices.filter { joins[$0].sources.contains(source) }
        }
        branches = sources.map { source in builder.branches.filter { $0.source == source } }
        outputs = channels.set(of: options.outputChannels)
        stopsBefore = Stops(options.stopsBefore, numbers)
        stopsAfter = Stops(options.stopsAfter, numbers)
        hasDeferredNodes = nodes.contains { $0.options.isDeferred }
        hasSubgraphs = nodes.contains { $0.subgraph != nil }
    }

    func name(of number: Int) -> NodeName {
        names[number]
    }

    /// Due tasks in the form of checkpoints.
    func tasks(_ due: [DueTask<State>]) -> [any CheckpointTask] {
        if due.count == 1, due[0].isPlain { return loneTasks[due[0].number] }
        var tasks: [any CheckpointTask] = []
        tasks.reserveCapacity(due.count)
        for index in due.indices { tasks.append(LiveTask(due[index], names)) }
        return tasks
    }

    func number(of name: NodeName) -> Int? {
        numbers[name]
    }

    func isDeferred(_ number: Int) -> Bool {
        number != start && nodes[number].options.isDeferred
    }

    /// The numbers of the nodes where a run stops.
    func stops(_ points: CompileOptions<State>.StopPoints?, else stops: Stops) -> Stops {
        guard let points, !points.isNone else { return stops }
        return Stops(points, numbers)
    }
}

/// Where runs stop without being asked to by a node.
enum Stops: Sendable {
    case all
    case nodes(Set<Int>)

    init<State: GraphState>(_ points: CompileOptions<State>.StopPoints, _ numbers: [NodeName: Int]) {
        switch points {
        case .all: self = .all
        case .nodes(let names): self = .nodes(Set(names.compactMap { numbers[$0] }))
        }
    }

    var isNone: Bool {
        if case .nodes(let nodes) = self { nodes.isEmpty } else { false }
    }

    func contains(_ number: Int) -> Bool {
        switch self {
        case .all: true
        case .nodes(let nodes): nodes.contains(number)
        }
    }
}
