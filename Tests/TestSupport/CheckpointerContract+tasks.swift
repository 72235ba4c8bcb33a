import StateGraph

extension CheckpointerContract {
    static func replacement(_ store: any Checkpointer) async throws {
        let memory = MemoryCheckpointer()
        let graph = try graph(memory)
        _ = try await graph.invoke(.input(.set(State.title, "ask")), thread: "t")
        guard let asking = await memory.latest(thread: "t", namespace: "") else {
            throw Broken(description: "the graph asked nothing")
        }
        try await store.put(try await chain(memory, "t").map { .checkpoint($0) }, thread: "t")
        let count = try await store.history("t").count
        // A copy has all its values among its changes, so that it may follow any checkpoint.
        try await graph.updateState(thread: "t", .append(State.log, "between"), as: "tell")
        try await graph.updateState(thread: "t", nil, by: .copy)
        let copy = try expectNotNil(await memory.latest(thread: "t", namespace: ""))
        let changed = asking.with(values: copy.values, tasks: copy.tasks)
        try await store.put([.checkpoint(changed)], thread: "t")
        try expectSame(try await store.latest(thread: "t", namespace: ""), changed)
        try expect(try state(of: changed).log == ["between"], "the new state")
        try expect(try await store.history("t").count == count, "replaced, not added")
    }

    static func changedTasks(_ store: any Checkpointer) async throws {
        let memory = MemoryCheckpointer()
        let graph = try graph(memory)
        _ = try await graph.invoke(.input(.set(State.title, "fail")), thread: "t")
        guard let failed = await memory.latest(thread: "t", namespace: "") else {
            throw Broken(description: "the graph stored nothing")
        }
        try expect(failed.tasks.count == 3, "two tasks and an error handler")
        let fresh = try await chain(memory, "t").map { checkpoint in
            checkpoint.id == failed.id ? try unfinished(failed, in: graph) : checkpoint
        }
        try await store.put(fresh.map { .checkpoint($0) }, thread: "t")
        let changes = failed.tasks.enumerated().map { index, task in
            CheckpointChange.task(task, index: index, of: failed.id, namespace: "")
        }
        try await store.put(changes, thread: "t")
        try expectSame(try await store.latest(thread: "t", namespace: ""), failed)
        // Retention may have dropped the checkpoint.
        let unknown = CheckpointID(sequence: 99, nonce: 0)
        try await store.put(
            [.task(failed.tasks[0], index: 0, of: unknown, namespace: "")],
            thread: "t"
        )
        try expectSame(try await store.latest(thread: "t", namespace: ""), failed)
        try expect(
            try await store.checkpoint(unknown, thread: "t", namespace: "") == nil,
            "a task makes no checkpoint"
        )
    }

    /// The checkpoint with its first two tasks as they were before they ran.
    private static func unfinished(
        _ checkpoint: Checkpoint,
        in graph: CompiledGraph<State>
    ) throws -> Checkpoint {
        let coder = JSONPayloadCoder()
        let tasks: [any CheckpointTask] = try checkpoint.tasks.prefix(2).map { task in
            let old = try task.restore(for: GraphTasks(of: graph)).record(using: coder)
            let record = TaskRecord<String>(node: old.node, trigger: old.trigger)
            return try StoredTask(record, coder: coder).restore(for: GraphTasks(of: graph))
        }
        return checkpoint.with(values: checkpoint.values, tasks: tasks)
    }

    static func pendingTasks(_ store: any Checkpointer) async throws {
        let graph = try graph(store)
        let outcome = try await graph.invoke(.input(.set(State.title, "ask")), thread: "t")
        try expect(outcome.interrupts.count == 2, "two questions")
        let first = outcome.interrupts[0]
        let again = try await graph.invoke(.answers([first.id: .text("yes")]), thread: "t")
        try expect(again.interrupts.count == 2, "the answered one asks on, the other again")
        let tasks = try await storedTasks(of: "t", in: store)
        let questions = tasks.flatMap(\.interrupts)
        try expect(questions.map(\.id) == again.interrupts.map(\.id.text), "the questions' ids")
        let texts = try again.interrupts.map { try JSONPayloadCoder().encode($0.question) }
        try expect(questions.map(\.question) == texts, "the questions")
        try expect(questions[0].contract?.contains("choice") == true, "the contract of an answer")
        let answer = try JSONPayloadCoder().encode(State.Answer.text("yes"))
        try expect(tasks.map(\.answers) == [[answer], [], []], "the answers")
        try expect(tasks.map { $0.result != nil } == [false, false, true], "the finished task")
        let channels = tasks[2].result?.writes.map(\.channel)
        try expect(channels == ["log", "note"], "its pending writes")
        let command = Command<State>(update: .append(State.log, "noted"), goto: "left")
        _ = try await graph.invoke(.command(command), thread: "t")
        let snapshot = try await Self.graph(store).snapshot(thread: "t")
        try expect(snapshot?.interrupts.count == 2, "the questions wait beside a command")
        try expect(snapshot?.state.log.sorted() == ["noted", "told"], "what the command wrote")
        let answers = Dictionary(
            uniqueKeysWithValues: again.interrupts.map { ($0.id, State.Answer.text("yes")) }
        )
        let done = try await Self.graph(store).invoke(.answers(answers), thread: "t")
        let expected = ["left", "noted", "told"]
        try expect(done.state.log.sorted() == expected, "what the command led to")
    }

    static func sends(_ store: any Checkpointer) async throws {
        let graph = try graph(store)
        let asked = try await graph.invoke(.input(.set(State.title, "send")), thread: "t")
        try expect(asked.interrupts.count == 2, "each send asks")
        let tasks = try await storedTasks(of: "t", in: store)
        try expect(tasks.map(\.trigger) == [.edge, .send(0), .send(1)], "the order of the tasks")
        let arguments = try Parcel.samples.map { try JSONPayloadCoder().encode($0) }
        try expect(tasks.map(\.argument) == [nil] + arguments, "the arguments")
        try expect(tasks.map { $0.timeout?.run } == [nil, nil, 3_600_000_000], "the timeout")
        let answers = Dictionary(
            uniqueKeysWithValues: asked.interrupts.map { ($0.id, State.Answer.text($0.question.text)) }
        )
        // Another graph over the same store: nothing lives in the first one.
        let outcome = try await Self.graph(store).invoke(.answers(answers), thread: "t")
        let expected = ["one", "Keep a\u{0}ü?", "Keep 🙂?", "two"]
        try expect(outcome.state.log == expected, "the sends' results: \(outcome.state.log)")
    }

    static func failures(_ store: any Checkpointer) async throws {
        let asked = try await graph(store).invoke(.input(.set(State.title, "fail")), thread: "t")
        try expect(asked.interrupts.count == 2, "the handler asks, and the failed task's sibling")
        let tasks = try await storedTasks(of: "t", in: store)
        try expect(tasks.map(\.isHandled) == [false, true, false], "the failed task is handled")
        try expect(tasks[1].failure?.cause?.kind == "spill", "why it failed")
        try expect(tasks[2].trigger == .failure(of: 1), "the handler knows its task")
        let answers = Dictionary(
            uniqueKeysWithValues: asked.interrupts.map { ($0.id, State.Answer.text("yes")) }
        )
        let outcome = try await graph(store).invoke(.answers(answers), thread: "t")
        try expect(outcome.state.log == ["wiped up a spill"], "the handler's result")
    }

    static func joins(_ store: any Checkpointer) async throws {
        let graph = try graph(store)
        let asked = try await graph.invoke(.input(.set(State.title, "join")), thread: "t")
        let stored = try await store.latest(thread: "t", namespace: "")
        try expect(stored?.frontier.joins.map(\.arrived) == [["left"]], "one source has arrived")
        let outcome = try await Self.graph(store).invoke(.resume(.number(7)), thread: "t")
        try expect(asked.state.log == ["left"], "the join waits")
        try expect(outcome.state.log == ["left", "right 7", "joined"], "the join fires after the resume")
    }

    static func subgraphs(_ store: any Checkpointer) async throws {
        let graph = try graph(store)
        let asked = try await graph.invoke(.input(.set(State.title, "inner")), thread: "t")
        try expect(asked.interrupts.count == 1, "the subgraph asks")
        let snapshot = try await graph.snapshot(thread: "t", withSubgraphs: true)
        guard let reference = snapshot?.tasks.first?.subgraph else {
            throw Broken(description: "the task has no subgraph")
        }
        let inner = try await store.latest(thread: "t", namespace: reference.namespace)
        guard let inner else { throw Broken(description: "the subgraph stored nothing") }
        try expect(inner.namespace == reference.namespace, "the namespace")
        try expect(inner.parents == ["": try expectNotNil(snapshot).id], "the checkpoints around")
        try expect(try await store.lastSequence(thread: "t") == inner.id.sequence, "the last sequence")
        let latest = try await store.latest(thread: "t", namespace: "")
        try expect(latest?.namespace == "", "the graph's own checkpoints are apart")
        let outcome = try await Self.graph(store).invoke(.resume(.text("yes")), thread: "t")
        try expect(outcome.state.log == ["inner yes"], "the subgraph goes on")
        try await store.delete(thread: "t")
        let left = try await store.latest(thread: "t", namespace: reference.namespace)
        try expect(left == nil, "deleting a thread deletes its subgraphs' checkpoints")
    }
}
