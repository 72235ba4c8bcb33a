import StateGraph

/// A small random graph: as a builder, whose nodes and paths choose by the state, and as numbers for ``LintModel``.
struct LintSample: Sendable {
    struct Choice: Sendable {
        let source: Int
        /// Nodes from 1 on; 0 is the end.
        let targets: [Int]
        /// Whether one way is taken, else any number.
        let isSingle: Bool
    }

    struct Join: Sendable {
        let sources: [Int]
        let target: Int
        let rule: JoinRule
    }

    /// The nodes are 1...count, the start is 0.
    let count: Int
    private(set) var edges: [(source: Int, target: Int)] = []
    private(set) var joins: [Join] = []
    private(set) var choices: [Choice] = []
    /// For nodes that return commands where they may go; nil is anywhere.
    private(set) var commands: [Int: [Int]?] = [:]
    private(set) var deferred: Set<Int> = []

    /// What a sample may have.
    struct Kind: Sendable {
        var hasJoins = true
        var hasDeferred = true
        var hasOpenNodes = true
        /// Whether edges and conditional edges lead to later nodes only, and no node returns commands.
        var isAcyclic = false
    }

    init(_ kind: Kind, _ random: inout SampleRandom) {
        count = random.number(in: 2...5)
        let nodes = Array(1...count)
        let most = kind.isAcyclic ? count - 1 : count + 1
        for _ in 0..<random.number(in: kind.isAcyclic ? 0...most : 1...most) {
            let source = random.number(in: 0...(kind.isAcyclic ? count - 1 : count))
            let first = kind.isAcyclic ? source + 1 : 1
            edges.append((source, random.number(in: first...count)))
        }
        for _ in 0..<(kind.hasJoins ? random.number(in: 0...2) : 0) {
            joins.append(
                Join(
                    sources: random.some(of: nodes, atMost: 3),
                    target: random.element(of: nodes),
                    rule: random.number(in: 0...4) == 0 ? .arrived : .all
                )
            )
        }
        for _ in 0..<random.number(in: 0...3) {
            let source = random.number(in: 0...(kind.isAcyclic ? count - 1 : count))
            let targets = kind.isAcyclic ? Array((source + 1)...count) : nodes
            choices.append(
                Choice(
                    source: source,
                    targets: random.some(of: [0] + targets, atMost: 3),
                    isSingle: random.number(in: 0...3) > 0
                )
            )
        }
        if !edges.contains(where: { $0.source == 0 }), !choices.contains(where: { $0.source == 0 }) {
            edges.append((0, random.element(of: nodes)))
        }
        for node in nodes where !kind.isAcyclic && random.number(in: 0...7) == 0 {
            let isOpen = kind.hasOpenNodes && random.number(in: 0...2) == 0
            commands[node] = .some(isOpen ? nil : random.some(of: nodes, atMost: 2))
        }
        for node in nodes where kind.hasDeferred && random.number(in: 0...7) == 0 { deferred.insert(node) }
    }

    static func name(_ node: Int) -> NodeName {
        node == 0 ? .start : NodeName("n\(node)")
    }

    /// The graph; nodes write their names, and what is chosen depends on the seed and on what ran before.
    func builder(
        seed: UInt64 = 0,
        onRun: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> GraphBuilder<Conversation> {
        var builder = GraphBuilder<Conversation>()
        for node in 1...count {
            var options = NodeOptions<Conversation>(isDeferred: deferred.contains(node))
            guard let command = commands[node] else {
                builder.addNode(Self.name(node), options: options) { _, _ in
                    await onRun(node)
                    return .set(Conversation.total, 1)
                }
                continue
            }
            options.destinations = (command ?? []).map { NodeDestination(Self.name($0)) }
            let targets = command ?? Array(1...count)
            builder.addNode(Self.name(node), options: options) { state, _ in
                await onRun(node)
                var random = SampleRandom(seed &+ UInt64(state.total * 97 + node))
                let goto = random.some(of: targets, atMost: targets.count).map { Self.name($0) }
                return Command(update: .set(Conversation.total, 1), goto: goto)
            }
        }
        for edge in edges { builder.addEdge(from: Self.name(edge.source), to: Self.name(edge.target)) }
        for join in joins {
            builder.addEdge(
                from: join.sources.map { Self.name($0) },
                to: Self.name(join.target),
                rule: join.rule
            )
        }
        for (index, choice) in choices.enumerated() { add(choice, index, seed, to: &builder) }
        return builder
    }

    private func add(
        _ choice: Choice,
        _ index: Int,
        _ seed: UInt64,
        to builder: inout GraphBuilder<Conversation>
    ) {
        let targets = choice.targets.map { $0 == 0 ? NodeName.end : Self.name($0) }
        let source = Self.name(choice.source)
        if choice.isSingle {
            builder.addConditionalEdge(from: source, to: targets) { state in
                var random = SampleRandom(seed &+ UInt64(state.total * 31 + index))
                return random.element(of: targets)
            }
        } else {
            builder.addConditionalEdges(from: source, to: targets) { state in
                var random = SampleRandom(seed &+ UInt64(state.total * 31 + index))
                return targets.filter { _ in random.number(in: 0...1) == 0 }
            }
        }
    }
}

/// A seeded source of choices.
struct SampleRandom {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return range.lowerBound + Int(mixed % UInt64(range.count))
    }

    mutating func element<Element>(of elements: [Element]) -> Element {
        elements[number(in: 0...(elements.count - 1))]
    }

    /// At least one of the elements, each once.
    mutating func some(of elements: [Int], atMost limit: Int) -> [Int] {
        var left = elements
        var result: [Int] = []
        for _ in 0..<number(in: 1...min(limit, elements.count)) {
            result.append(left.remove(at: number(in: 0...(left.count - 1))))
        }
        return result.sorted()
    }
}
