/// Several versions of one graph that share a store: a thread goes on with the version that it began with.
///
/// ```swift
/// let versions = try GraphVersions([old, new], checkpointer: store, moving: .whenIdle)
/// let outcome = try await versions.invoke(.input(update), thread: "7")
/// ```
public struct GraphVersions<State: GraphState>: Sendable {
    /// When a thread of an older version goes on with the newest one.
    public enum Moving: Sendable, Hashable {
        /// Never: only new threads do.
        case never
        /// When nothing is pending on it; its checkpoint is migrated then.
        case whenIdle
    }

    /// When a thread of an older version goes on with the newest one.
    public let moving: Moving
    /// Oldest first.
    private let graphs: [CompiledGraph<State>]
    private let checkpointer: any Checkpointer

    /// Versions of a graph.
    ///
    /// - Parameters:
    ///   - graphs: the graphs, whose versions differ, in any order.
    ///   - checkpointer: the store of all of them, in place of those that they have.
    ///   - moving: when a thread of an older version goes on with the newest one.
    /// - Throws: ``GraphError`` `.invalidVersions`.
    public init(
        _ graphs: [CompiledGraph<State>],
        checkpointer: any Checkpointer,
        moving: Moving = .never
    ) throws(GraphError) {
        guard !graphs.isEmpty, Set(graphs.map(\.version)).count == graphs.count else {
            throw GraphError(.invalidVersions, "each version of a graph is there once, and at least one is")
        }
        self.graphs = graphs.map { $0.with(checkpointer: checkpointer) }
            .sorted { $0.version < $1.version }
        self.checkpointer = checkpointer
        self.moving = moving
    }

    /// The graph that new threads begin with.
    public var newest: CompiledGraph<State> { graphs[graphs.count - 1] }

    /// The versions, oldest first.
    public var versions: [Int] { graphs.map(\.version) }

    /// The graph that a thread goes on with: an unknown thread begins with the newest.
    ///
    /// A version that is not there any more is stood in for by the next one that can read its checkpoints.
    ///
    /// - Throws: ``GraphError`` `.checkpointerFailed`; `.newerVersion`, `.missingMigration` if no version can read the
    ///   thread's newest checkpoint.
    public func graph(for thread: String) async throws(GraphError) -> CompiledGraph<State> {
        let latest = try await GraphError.storing {
            try await checkpointer.latest(thread: thread, namespace: "")
        }
        guard let latest else { return newest }
        if moving == .whenIdle, latest.isIdle, newest.plan.options.reads(latest.graphVersion) {
            return newest
        }
        let reader = graphs.first {
            $0.version >= latest.graphVersion && $0.plan.options.reads(latest.graphVersion)
        }
        if let reader { return reader }
        guard latest.graphVersion <= newest.version else {
            throw .newerVersion(latest.graphVersion, than: newest.version)
        }
        throw .missingMigration(from: latest.graphVersion)
    }
}

extension CompiledGraph {
    /// The version of the graph and its state, kept with each checkpoint.
    public var version: Int { plan.options.version }
}

extension Checkpoint {
    /// Whether nothing is pending.
    fileprivate var isIdle: Bool {
        tasks.isEmpty && frontier.waiting.isEmpty && frontier.released.isEmpty
    }
}
