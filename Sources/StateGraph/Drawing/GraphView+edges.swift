extension GraphView {
    /// Adds the edges that were traced, and those to the end.
    mutating func add(_ tracer: EdgeTracer) {
        let traced = tracer.edges.sorted()
        for edge in traced { add(edge) }
        let sources = Set(traced.map(\.source))
        let ends = Set(traced.map(\.target)).subtracting(sources).subtracting([.end]).sorted()
        for node in ends { add(TracedEdge(source: node, target: .end, isConditional: false, label: nil)) }
        // A cycle without an exit, or a start that leads nowhere: the end is shown behind what ran last.
        guard ends.isEmpty, let last = tracer.lastNodes.first, tracer.lastNodes.count == 1 else { return }
        guard !traced.contains(where: { $0.target == .end }) else { return }
        add(TracedEdge(source: last, target: .end, isConditional: true, label: nil))
    }

    /// One edge is drawn between two nodes.
    private mutating func add(_ edge: TracedEdge) {
        let source = edge.source.text
        let target = edge.target.text
        guard edges.last?.source != source || edges.last?.target != target else { return }
        if edge.target == .end, !nodes.contains(where: { $0.id == target }) { nodes.append(Node(.end)) }
        edges.append(
            Edge(
                source: source,
                target: target,
                isConditional: edge.isConditional,
                label: edge.label == target ? nil : edge.label
            )
        )
    }

    /// Puts a subgraph in the place of a node.
    mutating func replace(_ id: String, with subgraph: GraphView) {
        guard subgraph.nodes.count > 1, subgraph.first != nil, subgraph.last != nil,
            let place = nodes.firstIndex(where: { $0.id == id })
        else { return }
        var inner = subgraph
        inner.trimFirst()
        inner.trimLast()
        guard let first = inner.first, let last = inner.last else { return }
        nodes.remove(at: place)
        for index in edges.indices {
            if edges[index].source == id { edges[index].source = "\(id):\(last)" }
            if edges[index].target == id { edges[index].target = "\(id):\(first)" }
        }
        for var node in inner.nodes {
            node.id = "\(id):\(node.id)"
            nodes.append(node)
        }
        for var edge in inner.edges {
            edge.source = "\(id):\(edge.source)"
            edge.target = "\(id):\(edge.target)"
            edges.append(edge)
        }
    }

    /// The only node that no edge leads to.
    private var first: String? { first(without: nil) }

    /// The only node that no edge leaves.
    private var last: String? { last(without: nil) }

    private func first(without excluded: String?) -> String? {
        let targets = Set(edges.filter { $0.source != excluded }.map(\.target))
        let found = nodes.filter { $0.id != excluded && !targets.contains($0.id) }
        return found.count == 1 ? found.first?.id : nil
    }

    private func last(without excluded: String?) -> String? {
        let sources = Set(edges.filter { $0.target != excluded }.map(\.source))
        let found = nodes.filter { $0.id != excluded && !sources.contains($0.id) }
        return found.count == 1 ? found.first?.id : nil
    }

    /// Leaves the first node out, if the next one can take its place.
    private mutating func trimFirst() {
        guard let first, self.first(without: first) != nil else { return }
        guard edges.count(where: { $0.source == first }) == 1 else { return }
        remove(first)
    }

    /// Leaves the last node out, if the one before can take its place.
    private mutating func trimLast() {
        guard let last, self.last(without: last) != nil else { return }
        guard edges.count(where: { $0.target == last }) == 1 else { return }
        remove(last)
    }

    private mutating func remove(_ id: String) {
        nodes.removeAll { $0.id == id }
        edges.removeAll { $0.source == id || $0.target == id }
    }
}
