/// Judges a graph.
struct Lint {
    /// What was found.
    private(set) var warnings: [GraphWarning] = []
    private let graph: LintGraph
    /// The nodes that may run.
    private let reached: [Bool]
    /// The nodes that may run by what is declared.
    private let declared: [Bool]

    init(_ graph: LintGraph) {
        self.graph = graph
        reached = graph.reach()
        declared = graph.reach(followingOpen: false)
    }

    /// Looks for everything.
    mutating func run() {
        findUnreachable()
        findBlockedJoins()
        findExclusiveJoins()
        findEndlessCycles()
        findUndeclared()
        findDeadEnds()
    }

    private mutating func findUnreachable() {
        for (number, node) in graph.nodes.enumerated() where !reached[number] {
            let isBehindJoin = graph.joins.contains { $0.target == number }
            let advice =
                isBehindJoin
                ? "The joins that lead to it never fire: see their sources."
                : "Add an edge to it, declare it where a command or a conditional edge leads to it, or remove it."
            warn(.unreachable, [number], "Nothing leads to \(node.name) from the start. \(advice)")
        }
    }

    private mutating func findBlockedJoins() {
        for join in graph.joins where join.rule == .all {
            let missing = join.sources.filter { !reached[$0] }
            guard !missing.isEmpty else { continue }
            let waitsForItself = missing.contains(join.target)
            let reason =
                waitsForItself
                ? "which comes behind the join: it waits for itself" : "of which nothing leads to all"
            warn(
                .blockedJoin,
                [join.target] + missing,
                "The join of \(names(join.sources)) before \(name(join.target)) never fires: it waits for "
                    + "\(names(missing)), \(reason). Leave them out of the join, or lead to them."
            )
        }
    }

    /// Two sources that need different ways of a conditional edge which takes one way, once in a run.
    private mutating func findExclusiveJoins() {
        let joins = graph.joins.filter { join in
            join.rule == .all && join.sources.count > 1 && join.sources.allSatisfy { reached[$0] }
        }
        // What is not declared may lead to the conditional edge again.
        let isKnown = graph.nodes.indices.allSatisfy { !reached[$0] || !graph.nodes[$0].isOpen }
        guard !joins.isEmpty, isKnown else { return }
        let moments = graph.moments(reached)
        var needs: [(source: Int, byTarget: [(target: Int, nodes: Set<Int>)])] = []
        for (index, choice) in graph.choices.enumerated() where choice.isSingle {
            guard case .superstep = moments[choice.source] else { continue }
            let byTarget = choice.targets.map { target in
                let left = graph.reach(without: LintGraph.Way(choice: index, target: target))
                return (target, Set(graph.nodes.indices.filter { reached[$0] && !left[$0] }))
            }
            needs.append((choice.source, byTarget))
        }
        for join in joins {
            for need in needs {
                guard let pair = Self.exclusivePair(join.sources, need.byTarget) else { continue }
                warn(
                    .exclusiveJoin,
                    [join.target, pair.0, pair.1],
                    "The join of \(names(join.sources)) before \(name(join.target)) does not fire in one run: "
                        + "the conditional edge of \(name(need.source)) leads to \(name(pair.0)) or to "
                        + "\(name(pair.1)), and the join waits for both. Use the rule `.arrived`, or an edge "
                        + "from each of them."
                )
                break
            }
        }
    }

    private static func exclusivePair(
        _ sources: [Int],
        _ needs: [(target: Int, nodes: Set<Int>)]
    ) -> (Int, Int)? {
        for (index, first) in needs.enumerated() {
            for second in needs[(index + 1)...] {
                guard let left = sources.first(where: { first.nodes.contains($0) }),
                    let right = sources.first(where: { second.nodes.contains($0) && $0 != left })
                else { continue }
                return (left, right)
            }
        }
        return nil
    }

    private mutating func findEndlessCycles() {
        for cycle in graph.endlessCycles(reached) {
            let subject = cycle.count == 1 ? "\(name(cycle[0])) leads" : "\(names(cycle)) lead"
            warn(
                .endlessCycle,
                cycle,
                "\(subject) on to each other in every case: a run goes on there until a node throws or pauses it, "
                    + "or its limit is reached. Let a conditional edge lead out of the cycle in the place of an edge."
            )
        }
    }

    private mutating func findUndeclared() {
        let open = graph.nodes.indices.filter { declared[$0] && graph.nodes[$0].isOpen }
        for number in graph.nodes.indices where reached[number] && !declared[number] {
            warn(
                .undeclared,
                [number],
                "No declared way leads to \(name(number)); \(names(open)) may, with a command, a send or a "
                    + "conditional edge: declare their destinations, so that it can be checked."
            )
        }
    }

    private mutating func findDeadEnds() {
        guard graph.namesEnd else { return }
        for (number, node) in graph.nodes.enumerated() {
            guard number != 0, reached[number], !node.leadsOn, !node.mayCommand else { continue }
            warn(
                .deadEnd,
                [number],
                "Nothing leads on from \(node.name), though other nodes lead to the end by name: "
                    + "if its path ends there, add an edge to the end."
            )
        }
    }

    private mutating func warn(_ kind: GraphWarning.Kind, _ nodes: [Int], _ message: String) {
        warnings.append(GraphWarning(kind: kind, nodes: nodes.map { name($0) }, message: message))
    }

    private func name(_ number: Int) -> NodeName {
        graph.nodes[number].name
    }

    /// Names in a sentence; of many the first ones.
    private func names(_ numbers: [Int]) -> String {
        let shown = numbers.prefix(5).map { name($0).text }.joined(separator: ", ")
        return numbers.count > 5 ? "\(shown) and \(numbers.count - 5) more" : shown
    }
}
