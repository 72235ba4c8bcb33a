extension LintGraph {
    /// One way of a conditional edge.
    struct Way: Hashable {
        let choice: Int
        let target: Int
    }

    /// The nodes that may run: each node runs only if it is in here.
    ///
    /// - Parameters:
    ///   - isOpenFollowed: whether what is not declared is taken to lead anywhere, else nowhere.
    ///   - closed: a way that is not taken.
    /// - Returns: for each node whether it may.
    func reach(followingOpen isOpenFollowed: Bool = true, without closed: Way? = nil) -> [Bool] {
        var reached = Array(repeating: false, count: nodes.count)
        reached[0] = true
        var found = [0]
        let choices = choicesBySource
        let joins = joinsBySource
        var isOpen = false
        var missing = self.joins.map { $0.rule == .all ? $0.sources.count : 1 }
        while let node = found.popLast() {
            var targets = nodes[node].targets + nodes[node].commandTargets
            if isOpenFollowed, !isOpen, nodes[node].isOpen {
                isOpen = true
                targets += 1..<nodes.count
            }
            for choice in choices[node] {
                targets += self.choices[choice].targets.filter { closed != Way(choice: choice, target: $0) }
            }
            for join in joins[node] {
                missing[join] -= 1
                if missing[join] == 0 { targets.append(self.joins[join].target) }
            }
            for target in targets where !reached[target] {
                reached[target] = true
                found.append(target)
            }
        }
        return reached
    }

    /// The superstep in which each node runs, if it is known and the node runs in no other.
    ///
    /// - Parameter reached: the nodes that may run; none of them is open.
    /// - Returns: for each node when it runs.
    func moments(_ reached: [Bool]) -> [Moment] {
        var moments = Array(repeating: Moment.never, count: nodes.count)
        moments[0] = .superstep(0)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            var next = moments
            for (number, node) in nodes.enumerated() {
                for target in node.targets { next[target].add(moments[number].following) }
                for target in node.commandTargets where moments[number] != .never { next[target] = .several }
            }
            for choice in choices {
                for target in choice.targets { next[target].add(moments[choice.source].following) }
            }
            for join in joins { next[join.target].add(moment(of: join, moments)) }
            for (number, node) in nodes.enumerated() where node.isDeferred && next[number] != .never {
                next[number] = .several
            }
            hasChanged = next != moments
            moments = next
        }
        return moments
    }

    private func moment(of join: Join, _ moments: [Moment]) -> Moment {
        let sources = join.sources.map { moments[$0] }
        guard join.rule == .all else { return sources.allSatisfy { $0 == .never } ? .never : .several }
        if sources.contains(.never) { return .never }
        var last = 0
        for source in sources {
            guard case .superstep(let number) = source else { return .several }
            last = max(last, number)
        }
        return .superstep(last + 1)
    }

    private var choicesBySource: [[Int]] {
        var result = Array(repeating: [Int](), count: nodes.count)
        for (index, choice) in choices.enumerated() { result[choice.source].append(index) }
        return result
    }

    private var joinsBySource: [[Int]] {
        var result = Array(repeating: [Int](), count: nodes.count)
        for (index, join) in joins.enumerated() {
            for source in join.sources { result[source].append(index) }
        }
        return result
    }
}

/// When a node runs in a run.
enum Moment: Hashable {
    /// Not as far as was found.
    case never
    /// In this superstep at most, as one task.
    case superstep(Int)
    /// Maybe more than once.
    case several

    /// When the next superstep is.
    var following: Moment {
        if case .superstep(let number) = self { .superstep(number + 1) } else { self }
    }

    /// Adds another moment.
    mutating func add(_ other: Moment) {
        if self == .never { self = other } else if other != .never, other != self { self = .several }
    }
}
