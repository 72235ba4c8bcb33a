import StateGraph

/// Every run that a sample can have, superstep by superstep, with every choice of its conditional edges and commands.
struct LintModel {
    /// Where a run stands: the nodes that are due and those that wait, as bits, and for each join its sources that
    /// have run.
    struct Situation: Hashable {
        var due: Int
        var waiting = 0
        var arrived: [Int]
    }

    /// The nodes that run in some run.
    private(set) var ran: Set<Int> = []
    /// The joins of which all sources run in some run.
    private(set) var fired: Set<Int> = []
    /// The situations, each with those that can come next.
    private(set) var next: [Situation: Set<Situation>] = [:]
    private let sample: LintSample

    init(_ sample: LintSample) {
        self.sample = sample
        let start = Situation(due: 1, arrived: Array(repeating: 0, count: sample.joins.count))
        var found = [start]
        next[start] = []
        while let situation = found.popLast() {
            for node in 1...sample.count where situation.due & (1 << node) != 0 { ran.insert(node) }
            let following = followers(of: situation)
            next[situation] = following
            for other in following where next[other] == nil {
                next[other] = []
                found.append(other)
            }
        }
    }

    /// The situations from which no run ends.
    var endless: Set<Situation> {
        var before: [Situation: [Situation]] = [:]
        for (situation, following) in next {
            for other in following { before[other, default: []].append(situation) }
        }
        var ending = Set(next.keys.filter { $0.due == 0 })
        var found = Array(ending)
        while let situation = found.popLast() {
            for other in before[situation] ?? [] where ending.insert(other).inserted { found.append(other) }
        }
        return Set(next.keys).subtracting(ending)
    }

    private mutating func followers(of situation: Situation) -> Set<Situation> {
        guard situation.due != 0 else { return [] }
        var arrived = situation.arrived
        var triggered: Set<Int> = [0]
        for node in 0...sample.count where situation.due & (1 << node) != 0 {
            for (index, join) in sample.joins.enumerated() where join.sources.contains(node) {
                arrived[index] |= 1 << node
            }
            let ways = ways(from: node)
            triggered = Set(triggered.flatMap { bits in ways.map { bits | $0 } })
        }
        var result: Set<Situation> = []
        for bits in triggered { result.insert(settled(bits, situation.waiting, arrived)) }
        return result
    }

    /// The nodes that a node may trigger, for each of its choices.
    private func ways(from node: Int) -> Set<Int> {
        let plain = sample.edges.filter { $0.source == node }.reduce(0) { $0 | 1 << $1.target }
        var ways: Set<Int> = [plain]
        for choice in sample.choices where choice.source == node {
            let bits = choice.targets.map { $0 == 0 ? 0 : 1 << $0 }
            let taken = choice.isSingle ? Set(bits) : Self.unions(of: bits)
            ways = Set(ways.flatMap { way in taken.map { way | $0 } })
        }
        if let command = sample.commands[node] {
            let taken = Self.unions(of: (command ?? Array(1...sample.count)).map { 1 << $0 })
            ways = Set(ways.flatMap { way in taken.map { way | $0 } })
        }
        return ways
    }

    private static func unions(of bits: [Int]) -> Set<Int> {
        bits.reduce(into: [0]) { unions, bit in unions.formUnion(unions.map { $0 | bit }) }
    }

    /// What is due once nodes were triggered and sources of joins have run.
    private mutating func settled(_ triggered: Int, _ waiting: Int, _ arrived: [Int]) -> Situation {
        let full = Set(sample.joins.indices.filter { isFull($0, arrived) })
        let deferred = sample.deferred.reduce(0) { $0 | 1 << $1 }
        var situation = Situation(due: triggered & ~deferred, waiting: waiting, arrived: arrived)
        situation.waiting |= triggered & deferred
        fire(in: &situation) { [sample] in full.contains($0) && !sample.deferred.contains($1.target) }
        guard situation.due == 0 else { return situation }
        situation.due = situation.waiting
        situation.waiting = 0
        fire(in: &situation) { index, _ in full.contains(index) }
        guard situation.due == 0 else { return situation }
        fire(in: &situation) { index, join in join.rule == .arrived && arrived[index] != 0 }
        return situation
    }

    private func isFull(_ index: Int, _ arrived: [Int]) -> Bool {
        arrived[index] == sample.joins[index].sources.reduce(0) { $0 | 1 << $1 }
    }

    private mutating func fire(
        in situation: inout Situation,
        where isReady: (Int, LintSample.Join) -> Bool
    ) {
        for (index, join) in sample.joins.enumerated() where isReady(index, join) {
            if isFull(index, situation.arrived) { fired.insert(index) }
            situation.due |= 1 << join.target
            situation.arrived[index] = 0
        }
    }
}
