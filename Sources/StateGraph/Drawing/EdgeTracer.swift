/// Finds a graph's edges as LangGraph draws them: by walking through its supersteps as if every declared destination
/// were taken once, and noting what triggered each node.
///
/// So an edge that can never be taken does not show, and a deferred node is led to by what ran last before it.
struct EdgeTracer {
    /// The supersteps that are walked; only an endless cycle has that many.
    private var limit: Int { max(251, names.count + 1) }

    /// The edges that were found.
    private(set) var edges: Set<TracedEdge> = []
    /// The nodes of the last superstep.
    private(set) var lastNodes: [NodeName] = [.start]

    /// The start, then the nodes as they were added.
    private let names: [NodeName]
    private var channels: [TriggerChannel] = []
    /// For each node the channels that trigger it.
    private var triggers: [[Int]]
    /// For each node the channels that its edges and joins write to.
    private var writes: [[Int]]
    /// For each node where its commands and conditional edges declare to lead; nil is the end.
    private var declared: [[(channel: Int?, label: String?)]]
    private var hasRun: [Bool]
    /// For each node what it wrote when it ran last, and was not yet seen to trigger anything.
    private var sources: [Int: Set<TracedWrite>] = [:]
    /// For each node that has run what it declares to write.
    private var declaredWrites: [Int: Set<TracedWrite>] = [:]
    /// For each node of the superstep the channels that it writes to now.
    private var pending: [Int: [Int]] = [:]

    init<State: GraphState>(_ builder: GraphBuilder<State>) {
        names = [.start] + builder.nodes.map(\.name)
        triggers = Array(repeating: [], count: names.count)
        writes = triggers
        declared = Array(repeating: [], count: names.count)
        hasRun = Array(repeating: false, count: names.count)
        var numbers: [NodeName: Int] = [:]
        for (number, name) in names.enumerated() { numbers[name] = number }
        let isDeferred = [false] + builder.nodes.map(\.options.isDeferred)
        // The channel of node number n is channel n; the start's is never written to.
        for number in names.indices { addChannel(to: number, isDeferred: isDeferred[number]) }
        for edge in builder.edges {
            guard let source = numbers[edge.source], let target = numbers[edge.target] else { continue }
            writes[source].append(target)
        }
        for join in builder.joins {
            guard let target = numbers[join.target] else { continue }
            let sources = Set(join.sources.compactMap { numbers[$0] })
            for source in sources { writes[source].append(channels.count) }
            addChannel(to: target, sources: sources, isDeferred: isDeferred[target])
        }
        for node in builder.nodes {
            declare(node.options.destinations, from: numbers[node.name], in: numbers)
        }
        for branch in builder.branches {
            // A conditional edge is labelled with what its path returns: without a label that is the target.
            let destinations = (branch.destinations ?? []).map {
                NodeDestination($0.node, label: $0.label ?? $0.node.text)
            }
            declare(destinations, from: numbers[branch.source], in: numbers)
        }
    }

    private mutating func addChannel(to target: Int, sources: Set<Int> = [], isDeferred: Bool) {
        triggers[target].append(channels.count)
        channels.append(TriggerChannel(target: target, sources: sources, isDeferred: isDeferred))
    }

    private mutating func declare(
        _ destinations: [NodeDestination],
        from source: Int?,
        in numbers: [NodeName: Int]
    ) {
        guard let source else { return }
        for destination in destinations {
            guard destination.node == .end || numbers[destination.node] != nil else { continue }
            declared[source].append((numbers[destination.node], destination.label))
        }
    }

    /// Walks from the start until nothing is due.
    mutating func run() {
        var due = [0]
        for _ in 0..<limit where !due.isEmpty {
            let written = Dictionary(uniqueKeysWithValues: due.map { ($0, write(from: $0)) })
            lastNodes = due.map { names[$0] }
            sources.merge(written) { _, new in new }
            advance(due)
            due = names.indices.filter { node in triggers[node].contains { channels[$0].isAvailable } }
            note(due, after: written)
        }
    }

    /// What a node writes; the destinations that it declares only when it runs for the first time.
    private mutating func write(from node: Int) -> Set<TracedWrite> {
        var labels: [Int: String?] = [:]
        if !hasRun[node] {
            hasRun[node] = true
            for (channel, label) in declared[node] {
                guard let channel else {
                    edges.insert(
                        TracedEdge(source: names[node], target: .end, isConditional: true, label: label)
                    )
                    continue
                }
                labels[channel] = .some(label)
                declaredWrites[node, default: []].insert(
                    TracedWrite(channel: channel, isConditional: true, label: label)
                )
            }
        }
        let plain = writes[node].filter { labels[$0] == nil }
        var written = Set(plain.map { TracedWrite(channel: $0, isConditional: false, label: nil) })
        for (channel, label) in labels {
            written.insert(TracedWrite(channel: channel, isConditional: true, label: label))
        }
        pending[node] = plain + labels.keys
        return written.union(declaredWrites[node] ?? [])
    }

    private mutating func advance(_ nodes: [Int]) {
        for node in nodes {
            for channel in triggers[node] { channels[channel].consume() }
        }
        var updated: Set<Int> = []
        for node in nodes {
            for channel in pending[node] ?? [] {
                channels[channel].write(from: node)
                updated.insert(channel)
            }
        }
        pending = [:]
        for channel in channels.indices where !updated.contains(channel) { channels[channel].pass() }
        guard !channels.contains(where: \.isAvailable) else { return }
        for channel in channels.indices { channels[channel].finish() }
    }

    /// Notes the edges to the nodes that are due.
    private mutating func note(_ due: [Int], after written: [Int: Set<TracedWrite>]) {
        var known: [Int: [(source: Int, write: TracedWrite)]] = [:]
        for (source, writes) in sources {
            for write in writes { known[write.channel, default: []].append((source, write)) }
        }
        for node in due {
            var isLedTo = false
            for (source, write) in triggers[node].flatMap({ known[$0] ?? [] }) {
                edges.insert(edge(from: source, to: node, write))
                if written[source]?.contains(write) == true {
                    isLedTo = true
                } else {
                    sources[source]?.remove(write)
                }
            }
            guard !isLedTo else { continue }
            // A deferred node that was triggered earlier: it comes behind whatever ran last.
            for source in written.keys {
                edges.insert(
                    TracedEdge(
                        source: names[source],
                        target: names[node],
                        isConditional: true,
                        label: nil
                    )
                )
            }
        }
    }

    private func edge(from source: Int, to target: Int, _ write: TracedWrite) -> TracedEdge {
        TracedEdge(
            source: names[source],
            target: names[target],
            isConditional: write.isConditional,
            label: write.label
        )
    }
}
