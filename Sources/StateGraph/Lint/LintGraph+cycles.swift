extension LintGraph {
    /// The cycles that are never left once one of their nodes has run.
    ///
    /// - Parameter reached: the nodes that may run.
    /// - Returns: the nodes of each cycle, in their order.
    func endlessCycles(_ reached: [Bool]) -> [[Int]] {
        let onward = endlessTargets(reached)
        return components(onward).filter { cycle in
            cycle.count > 1 || onward[cycle[0]].contains(cycle[0])
        }
    }

    /// For each node that always leads to another such node, where it may lead among them; empty for the others.
    private func endlessTargets(_ reached: [Bool]) -> [[Int]] {
        let choices = choices.filter { $0.isSingle && !$0.mayEnd && !$0.targets.isEmpty }
        // What leads on from each node for sure: an edge, or a conditional edge with all its ways.
        var reasons = nodes.map(\.targets.count)
        for choice in choices { reasons[choice.source] += 1 }
        var edgesTo = Array(repeating: [Int](), count: nodes.count)
        for (number, node) in nodes.enumerated() {
            for target in node.targets { edgesTo[target].append(number) }
        }
        var choicesTo = Array(repeating: [Int](), count: nodes.count)
        for (index, choice) in choices.enumerated() {
            for target in choice.targets { choicesTo[target].append(index) }
        }
        var isEndless = nodes.indices.map {
            $0 != 0 && reached[$0] && !nodes[$0].mayLeave && reasons[$0] > 0
        }
        var isWhole = Array(repeating: true, count: choices.count)
        var leaving = nodes.indices.filter { !isEndless[$0] }
        while let node = leaving.popLast() {
            let broken = choicesTo[node].filter { isWhole[$0] }
            for choice in broken { isWhole[choice] = false }
            for source in edgesTo[node] + broken.map({ choices[$0].source }) {
                reasons[source] -= 1
                guard reasons[source] == 0, isEndless[source] else { continue }
                isEndless[source] = false
                leaving.append(source)
            }
        }
        var onward = nodes.map { $0.targets.filter { isEndless[$0] } }
        for (index, choice) in choices.enumerated() where isWhole[index] {
            onward[choice.source] += choice.targets
        }
        return nodes.indices.map { isEndless[$0] ? onward[$0] : [] }
    }

    /// The nodes that lead to each other, by their first node; a node that leads nowhere is left out.
    private func components(_ onward: [[Int]]) -> [[Int]] {
        let after = nodes.indices.map { onward[$0].isEmpty ? [] : followers(of: $0, onward) }
        var taken: Set<Int> = []
        var result: [[Int]] = []
        for node in nodes.indices where !onward[node].isEmpty && !taken.contains(node) {
            let component = after[node].union([node]).filter { $0 == node || after[$0].contains(node) }
            taken.formUnion(component)
            result.append(component.sorted())
        }
        return result
    }

    private func followers(of node: Int, _ onward: [[Int]]) -> Set<Int> {
        var result: Set<Int> = []
        var found = onward[node]
        while let next = found.popLast() {
            if result.insert(next).inserted { found += onward[next] }
        }
        return result
    }
}
