import StateGraph

extension CheckpointerContract {
    /// A graph that goes where the title says.
    static func graph(_ store: any Checkpointer<State>) throws -> CompiledGraph<State> {
        var builder = GraphBuilder<State>()
        builder.addConditionalEdges(from: .start) { state in
            switch state.title {
            case "ask": ["ask", "askToo", "tell"]
            case "join": ["left", "right"]
            default: ["one"]
            }
        }
        builder.addNode("one") { _, context in
            .append(State.log, "one").set(State.number, Int.max).set(State.note, "ü\u{0}🙂")
        }
        builder.addNode("two") { state, context in
            .append(State.log, "two").set(State.ratio, -1.5e-300).set(State.note, nil)
        }
        builder.addEdge(from: "one", to: "two")
        builder.addNode("ask") { _, context in
            _ = try context.interrupt(State.Question(text: "First?", choices: ["yes", "no"]))
            _ = try context.interrupt(State.Question(text: "Second?"))
            return .none
        }
        builder.addNode("askToo") { _, context in
            _ = try context.interrupt(State.Question(text: "Third?"))
            return .none
        }
        builder.addNode("tell") { _, _ in .append(State.log, "told").set(State.note, nil) }
        builder.addNode("left") { _, _ in .append(State.log, "left") }
        builder.addNode("right") { _, _ in Command(goto: "late") }
        builder.addNode("late") { _, context in
            guard case .number(let number) = try context.interrupt(State.Question(text: "Late?")) else {
                return .none
            }
            return .append(State.log, "right \(number)")
        }
        builder.addNode("joined") { _, _ in .append(State.log, "joined") }
        builder.addEdge(from: ["left", "late"], to: "joined")
        return try builder.compile(checkpointer: store)
    }

    /// The checkpoints of a run, oldest first.
    static func makeChain(_ thread: String) async throws -> [Checkpoint<State>] {
        let memory = MemoryCheckpointer<State>()
        let graph = try graph(memory)
        _ = try await graph.invoke(.input(.set(State.title, "write")), thread: thread)
        _ = try await graph.updateState(thread: thread, .append(State.log, thread), as: "two")
        return try await chain(memory, thread)
    }

    static func chain(
        _ memory: MemoryCheckpointer<State>,
        _ thread: String
    ) async throws -> [Checkpoint<State>] {
        try await (memory as any Checkpointer<State>).history(thread).reversed()
    }
}

extension Checkpointer {
    func history(_ thread: String) async throws -> [Checkpoint<State>] {
        try await history(thread: thread, namespace: "", before: nil, limit: 1000)
    }
}
