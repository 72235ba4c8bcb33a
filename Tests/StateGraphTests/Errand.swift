import StateGraph

/// The state of subgraphs that tests run inside a ``Conversation``.
struct Errand: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String
    typealias Event = String

    var task = ""
    var steps: [String] = []

    static let task = Channel("task", \Self.task)
    static let steps = Channel("steps", \Self.steps, reducer: .append)
    static var channels: [any StateChannel<Self>] { [task, steps] }
}

extension GraphBuilder<Errand> {
    /// A node that appends its name to the steps.
    mutating func addStep(_ name: NodeName) {
        addNode(name) { _, _ in .append(Errand.steps, name.text) }
    }

    /// A node that asks and appends the answer to the steps.
    mutating func addQuestion(_ name: NodeName, _ question: String = "Which way?") {
        addNode(name) { _, context in .append(Errand.steps, try await context.interrupt(question)) }
    }

    mutating func addPath(_ names: NodeName...) {
        for (source, target) in zip([.start] + names, names) { addEdge(from: source, to: target) }
    }
}

extension GraphBuilder<Conversation> {
    mutating func addPath(_ names: NodeName...) {
        for (source, target) in zip([.start] + names, names) { addEdge(from: source, to: target) }
    }

    /// A node that runs an errand and logs its steps.
    mutating func addErrand(_ name: NodeName, _ graph: CompiledGraph<Errand>) {
        addSubgraph(name, graph) { input in
            .set(Errand.task, input.state.title)
        } output: { errand in
            .append(Conversation.log, "\(errand.task): \(errand.steps.joined(separator: " "))")
        }
    }
}
