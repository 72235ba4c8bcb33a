/// A checked graph in the form that runs: nodes by number, numbers in task order.
///
/// The virtual start has the number behind the last node's; the end has none.
final class GraphPlan<State: GraphState>: Sendable {
    struct Join: Sendable {
        let sources: [Int]
        let target: Int?
    }

    let channels: ChannelList<State>
    let version: Int
    /// By name in code points.
    let nodes: [GraphBuilder<State>.Node]
    /// The nodes' numbers in the order in which they were added.
    let definitionOrder: [Int]
    /// For each node and the start, the nodes that its edges lead to.
    let targets: [[Int]]
    let joins: [Join]
    /// For each node and the start, the joins that it is a source of.
    let joinsBySource: [[Int]]
    /// For each node and the start, its conditional edges in the order in which they were added.
    let branches: [[GraphBuilder<State>.Branch]]
    private let numbers: [NodeName: Int]

    /// The number of the virtual start.
    var start: Int { nodes.count }

    init(_ builder: GraphBuilder<State>, channels: ChannelList<State>, version: Int) {
        let nodes = builder.nodes.sorted { $0.name < $1.name }
        var numbers: [NodeName: Int] = [.start: nodes.count]
        for (number, node) in nodes.enumerated() { numbers[node.name] = number }
        let joins = builder.joins.map { join in
            Join(sources: Set(join.sources.compactMap { numbers[$0] }).sorted(), target: numbers[join.target])
        }
        let sources = nodes.map(\.name) + [.start]
        self.channels = channels
        self.version = version
        self.nodes = nodes
        self.numbers = numbers
        self.joins = joins
        definitionOrder = builder.nodes.compactMap { numbers[$0.name] }
        targets = sources.map { source in
            builder.edges.filter { $0.source == source }.compactMap { numbers[$0.target] }
        }
        joinsBySource = sources.indices.map { source in
            joins.indices.filter { joins[$0].sources.contains(source) }
        }
        branches = sources.map { source in builder.branches.filter { $0.source == source } }
    }

    func name(of number: Int) -> NodeName {
        number == start ? .start : nodes[number].name
    }

    func number(of name: NodeName) -> Int? {
        numbers[name]
    }

    /// A task's command with the destinations of the node's conditional edges.
    ///
    /// They see the state with the task's own writes.
    func routed(
        _ command: Command<State>,
        from number: Int,
        on state: State
    ) throws(GraphError) -> Command<State> {
        let branches = branches[number]
        if branches.isEmpty { return command }
        var view = state
        for write in command.update.writes { try apply(write, by: number, to: &view) }
        var routed = command
        for branch in branches { routed.goto.append(contentsOf: try destinations(of: branch, at: view)) }
        return routed
    }

    private func destinations(
        of branch: GraphBuilder<State>.Branch,
        at view: State
    ) throws(GraphError) -> [NodeName] {
        let destinations: [NodeName]
        do {
            destinations = try branch.path(view)
        } catch {
            throw .thrown(error, by: branch.source)
        }
        if let declared = branch.destinations,
            let stray = destinations.first(where: { !declared.contains($0) })
        {
            throw GraphError(
                .unknownDestination,
                "a conditional edge leads to \(stray), which it does not declare",
                node: branch.source
            )
        }
        return destinations
    }

    /// Reduces a node's write into a state.
    func apply(
        _ write: any ChannelWrite<State>,
        by number: Int,
        to state: inout State
    ) throws(GraphError) {
        do {
            try write.apply(to: &state)
        } catch {
            throw GraphError(
                .reducerFailed,
                "the reducer of channel \(write.channelName) threw",
                node: name(of: number),
                underlying: error
            )
        }
    }
}
