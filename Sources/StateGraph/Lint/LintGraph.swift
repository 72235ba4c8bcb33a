/// A graph as far as lint knows it: nodes by number, the start is 0 and the others follow as they were added.
struct LintGraph {
    /// A conditional edge that declares where it may lead.
    struct Choice {
        let source: Int
        /// Each once, without the end.
        let targets: [Int]
        /// Whether it may lead to the end.
        let mayEnd: Bool
        /// Whether it takes exactly one way.
        let isSingle: Bool
    }

    struct Join {
        /// Each once.
        let sources: [Int]
        let target: Int
        let rule: JoinRule
    }

    struct Node {
        let name: NodeName
        /// Where its edges lead, without the end.
        var targets: [Int] = []
        /// Where its commands declare to lead, without the end.
        var commandTargets: [Int] = []
        /// Whether it may lead anywhere without saying so.
        var isOpen = false
        /// Whether it may end a run, or stop it, whatever its edges are.
        var mayLeave = false
        var isDeferred = false
        /// Whether anything is said of what comes behind it.
        var leadsOn = false
        /// Whether it may say what comes behind it when it runs.
        var mayCommand = false
    }

    private(set) var nodes: [Node]
    private(set) var choices: [Choice] = []
    private(set) var joins: [Join] = []
    /// Whether anything says that it leads to the end.
    private(set) var namesEnd = false
    private let numbers: [NodeName: Int]

    init<State: GraphState>(_ builder: GraphBuilder<State>, _ options: CompileOptions<State>) {
        nodes = [Node(name: .start)]
        for node in builder.nodes {
            let hasHandler = node.options.onError != nil || builder.defaults.onError != nil
            let mayCommand = node.mayCommand || hasHandler
            nodes.append(
                Node(
                    name: node.name,
                    isOpen: mayCommand && node.options.destinations.isEmpty,
                    mayLeave: mayCommand || options.stops(at: node.name),
                    isDeferred: node.options.isDeferred,
                    leadsOn: !node.options.destinations.isEmpty,
                    mayCommand: node.mayCommand
                )
            )
        }
        var numbers: [NodeName: Int] = [:]
        for (number, node) in nodes.enumerated() { numbers[node.name] = number }
        self.numbers = numbers
        for node in builder.nodes {
            guard let number = numbers[node.name] else { continue }
            nodes[number].commandTargets = targets(node.options.destinations.map(\.node))
        }
        for edge in builder.edges { add(edge) }
        for join in builder.joins { add(join) }
        for branch in builder.branches { add(branch) }
    }

    private mutating func add(_ edge: EdgeDefinition) {
        guard let source = numbers[edge.source] else { return }
        nodes[source].leadsOn = true
        nodes[source].targets += targets([edge.target])
    }

    private mutating func add(_ join: JoinDefinition) {
        let sources = Set(join.sources.compactMap { numbers[$0] }).sorted()
        for source in sources { nodes[source].leadsOn = true }
        guard let target = targets([join.target]).first else { return }
        joins.append(Join(sources: sources, target: target, rule: join.rule))
    }

    private mutating func add<State: GraphState>(_ branch: BranchDefinition<State>) {
        guard let source = numbers[branch.source] else { return }
        nodes[source].leadsOn = true
        if branch.choice == .route || branch.destinations == nil { nodes[source].isOpen = true }
        guard let destinations = branch.destinations else { return }
        choices.append(
            Choice(
                source: source,
                targets: targets(destinations.map(\.node)),
                mayEnd: destinations.contains { $0.node == .end },
                isSingle: branch.choice == .one
            )
        )
    }

    private mutating func targets(_ names: [NodeName]) -> [Int] {
        if names.contains(.end) { namesEnd = true }
        return Set(names.compactMap { numbers[$0] }).subtracting([0]).sorted()
    }
}

extension CompileOptions {
    /// Whether runs stop before or after a node.
    fileprivate func stops(at node: NodeName) -> Bool {
        [stopsBefore, stopsAfter].contains { points in
            switch points {
            case .all: true
            case .nodes(let names): names.contains(node)
            }
        }
    }
}
