import StateGraph

extension GraphBuilder {
    /// How many nodes a row has.
    static var rowLength: Int { 10 }

    /// Adds the nodes `node0` to `node9` and the edges from the start along them to the end.
    mutating func addRow(_ addNode: (inout GraphBuilder, Int, NodeName) -> Void) {
        var previous = NodeName.start
        for number in 0..<Self.rowLength {
            let name = NodeName("node\(number)")
            addNode(&self, number, name)
            addEdge(from: previous, to: name)
            previous = name
        }
        addEdge(from: previous, to: .end)
    }
}
