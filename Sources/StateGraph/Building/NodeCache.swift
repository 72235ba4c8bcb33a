/// Where the writes of nodes with a ``CachePolicy`` are kept; the engine calls it.
public protocol NodeCache: Sendable {
    /// What is kept under a key, nil if nothing is or its time is over.
    func entry(for key: NodeCacheKey) async -> NodeCacheEntry?

    /// Keeps writes under a key.
    func keep(_ entry: NodeCacheEntry, for key: NodeCacheKey, timeToLive: Duration?) async

    /// Forgets what nodes of a graph wrote, all of them for nil.
    func clear(graph: String, nodes: [NodeName]?) async
}

/// What a node's writes are kept under.
public struct NodeCacheKey: Hashable, Sendable {
    /// The graph's name.
    public let graph: String
    /// The node.
    public let node: NodeName
    /// What ``CachePolicy/key`` made of its input.
    public let input: String
}

/// The writes of a node and where it went, without the state's type.
public struct NodeCacheEntry: Sendable {
    let command: any Sendable
}

/// Keeps writes in memory; a bound on their number keeps it small.
public actor MemoryNodeCache: NodeCache {
    private struct Kept {
        let entry: NodeCacheEntry
        let end: ContinuousClock.Instant?
        let number: UInt64
    }

    private let limit: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    private var entries: [NodeCacheKey: Kept] = [:]
    private var count: UInt64 = 0

    /// An empty cache.
    ///
    /// - Parameters:
    ///   - limit: the greatest number of entries; the oldest quarter goes when it is reached.
    ///   - now: the time; a test gives its own.
    public init(
        limit: Int = 10_000,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.limit = max(1, limit)
        self.now = now
    }

    /// What is kept under a key, nil if nothing is or its time is over.
    public func entry(for key: NodeCacheKey) -> NodeCacheEntry? {
        guard let kept = entries[key] else { return nil }
        if let end = kept.end, end <= now() {
            entries[key] = nil
            return nil
        }
        return kept.entry
    }

    /// Keeps writes under a key.
    public func keep(_ entry: NodeCacheEntry, for key: NodeCacheKey, timeToLive: Duration?) {
        count += 1
        entries[key] = Kept(entry: entry, end: timeToLive.map { now().advanced(by: $0) }, number: count)
        guard entries.count > limit else { return }
        let numbers = entries.values.map(\.number).sorted()
        let least = numbers[numbers.count / 4]
        entries = entries.filter { $0.value.number > least }
    }

    /// Forgets what nodes of a graph wrote.
    public func clear(graph: String, nodes: [NodeName]?) {
        entries = entries.filter { key, _ in
            key.graph != graph || nodes?.contains(key.node) == false
        }
    }
}
