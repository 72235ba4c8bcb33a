/// A compiled graph without its state's type: what a graph knows of its subgraphs.
protocol AnyGraph: Sendable {
    /// Where the checkpoints of a call are.
    ///
    /// - Parameters:
    ///   - task: the task within its checkpoint.
    ///   - id: the checkpoint of the graph around.
    ///   - namespace: that graph's.
    /// - Returns: the call's namespace.
    func namespace(of task: String, at id: CheckpointID, in namespace: String) -> String

    /// Where a call stands, a ``StateSnapshot``; nil if it has not begun.
    func anySnapshot(
        thread: String,
        namespace: String,
        from checkpointer: any Checkpointer
    ) async throws(GraphError) -> (any Sendable)?

    /// Whether its checkpoints are stored with its parent's.
    var isStored: Bool { get }

    /// The graph with a checkpointer.
    func adopting(_ checkpointer: any Checkpointer) -> any AnyGraph

    /// Whether one of its nodes may command the graph around.
    var mayCommandParent: Bool { get }

    /// The graph that a node runs.
    func subgraph(of node: NodeName) -> (any AnyGraph)?

    /// The graph's nodes and edges, with those of so many levels of subgraphs.
    func view(expandingSubgraphs levels: Int) -> GraphView
}

extension CompiledGraph: AnyGraph {
    var isStored: Bool { plan.options.persistence != .none }

    func namespace(of task: String, at id: CheckpointID, in namespace: String) -> String {
        guard plan.options.persistence == .own else {
            return GraphScope<State>.namespace(ofTask: task, at: id, in: namespace)
        }
        let node = task.split(separator: ":").first.map { String($0) } ?? task
        return SubgraphNamespace.stable(namespace.isEmpty ? node : "\(namespace)|\(node)")
    }

    func anySnapshot(
        thread: String,
        namespace: String,
        from checkpointer: any Checkpointer
    ) async throws(GraphError) -> (any Sendable)? {
        let graph = CompiledGraph(plan: plan, checkpointer: checkpointer)
        return try await graph.snapshot(thread: thread, namespace: namespace, withSubgraphs: true)
    }

    func adopting(_ checkpointer: any Checkpointer) -> any AnyGraph {
        CompiledGraph(plan: plan, checkpointer: checkpointer)
    }

    var mayCommandParent: Bool {
        plan.nodes.contains { $0.mayCommand || $0.options.onError != nil }
    }

    func subgraph(of node: NodeName) -> (any AnyGraph)? {
        guard let number = plan.number(of: node), number != plan.start else { return nil }
        return plan.nodes[number].subgraph
    }
}

/// Paths of subgraphs, `node:checkpoint|node:checkpoint`.
enum SubgraphNamespace {
    /// The nodes of a path; the number of a repeated call is left out.
    static func nodes(_ namespace: String) -> [NodeName] {
        namespace.split(separator: "|").compactMap { part in
            guard let name = part.split(separator: ":").first, UInt(name) == nil || part.contains(":") else {
                return nil
            }
            return NodeName(String(name))
        }
    }

    /// The path without the ids of tasks.
    static func stable(_ namespace: String) -> String {
        namespace.split(separator: "|")
            .map { $0.split(separator: ":").first.map { String($0) } ?? String($0) }
            .joined(separator: "|")
    }
}
