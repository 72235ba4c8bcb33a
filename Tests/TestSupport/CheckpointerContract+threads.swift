import StateGraph

extension CheckpointerContract {
    static func unknownThreads(_ store: any Checkpointer) async throws {
        try expect(try await store.latest(thread: "nobody", namespace: "") == nil, "no latest checkpoint")
        try expect(try await store.history("nobody").isEmpty, "no history")
        let id = CheckpointID(sequence: 1, nonce: 1)
        let found = try await store.checkpoint(id, thread: "nobody", namespace: "")
        try expect(found == nil, "no checkpoint by id")
        try expect(try await store.lastSequence(thread: "nobody") == 0, "no sequence")
        try await store.delete(thread: "nobody")
    }

    static func readBack(_ store: any Checkpointer) async throws {
        let thread = "a/ü:'\""
        let chain = try await makeChain(thread)
        try await store.put(chain.map { .checkpoint($0) }, thread: thread)
        guard let last = chain.last else { throw Broken(description: "the chain is empty") }
        try expectSame(try await store.latest(thread: thread, namespace: ""), last)
        for checkpoint in chain {
            let found = try await store.checkpoint(checkpoint.id, thread: thread, namespace: "")
            try expectSame(found, checkpoint)
        }
        let other = try await store.latest(thread: thread, namespace: "inner")
        try expect(other == nil, "nothing in another namespace")
        try expect(try await store.lastSequence(thread: thread) == last.id.sequence, "the last sequence")
    }

    static func ownValues(_ store: any Checkpointer) async throws {
        // One put each: a value that did not change is shared with the checkpoints before.
        let chain = try await makeChain("t")
        for checkpoint in chain { try await store.put([.checkpoint(checkpoint)], thread: "t") }
        let states = try await store.history("t").map { try state(of: $0) }
        let expected = try chain.reversed().map { try state(of: $0) }
        try expect(states == expected, "the state of every checkpoint")
        try expect(states.allSatisfy { $0.draft.isEmpty }, "untracked channels are not stored")
    }

    /// Lists of which checkpoints store only what was appended, over more of them than one snapshot's interval.
    static func foldedWrites(_ store: any Checkpointer) async throws {
        let memory = MemoryCheckpointer()
        let input = RunInput<State>.input(.set(State.title, "count"))
        for checkpointer in [memory, store] {
            _ = try await graph(checkpointer).invoke(input, thread: "t")
            // Another run reads what the first one stored, and goes on counting writes.
            _ = try await graph(checkpointer).invoke(input, thread: "t")
        }
        let stored = try await store.history("t").map { try state(of: $0).log }
        let expected = try await memory.history("t").map { try state(of: $0).log }
        try expect(expected.count > 80, "more checkpoints than the interval of snapshots")
        try expect(stored == expected, "the same list in every checkpoint")
    }

    static func history(_ store: any Checkpointer) async throws {
        let chain = try await makeChain("t")
        try await store.put(chain.map { .checkpoint($0) }, thread: "t")
        let ids = Array(chain.map(\.id).reversed())
        try expect(try await store.history("t").map(\.id) == ids, "newest first")
        let two = try await store.history(thread: "t", namespace: "", before: nil, limit: 2)
        try expect(two.map(\.id) == Array(ids.prefix(2)), "at most two")
        let older = try await store.history(thread: "t", namespace: "", before: ids[1], limit: 100)
        try expect(older.map(\.id) == Array(ids.dropFirst(2)), "older than the second")
        let none = try await store.history(thread: "t", namespace: "", before: nil, limit: 0)
        try expect(none.isEmpty, "none at limit 0")
    }

    static func branches(_ store: any Checkpointer) async throws {
        let graph = try graph(store)
        _ = try await graph.invoke(.input(.set(State.title, "write")), thread: "t")
        let trunk = try await store.history("t")
        let fork = RunConfiguration<State>(checkpoint: trunk[2].id)
        let again = try await graph.invoke(.proceed, thread: "t", configuration: fork)
        let history = try await store.history("t")
        try expect(history.map(\.id) == history.map(\.id).sorted().reversed(), "the greatest id first")
        try expect(history.count > trunk.count, "the branch is stored beside the trunk")
        try expect(history.dropFirst(history.count - trunk.count).map(\.id) == trunk.map(\.id), "the trunk")
        try expect(history[0].id == (try await store.latest(thread: "t", namespace: ""))?.id, "the latest")
        try expect(try state(of: history[0]).log == again.state.log, "the branch's state")
    }

    static func deletion(_ store: any Checkpointer) async throws {
        let gone = try await makeChain("gone")
        try await store.put(gone.map { .checkpoint($0) }, thread: "gone")
        let chain = try await makeChain("kept")
        try await store.put(chain.map { .checkpoint($0) }, thread: "kept")
        try await store.delete(thread: "gone")
        try expect(try await store.latest(thread: "gone", namespace: "") == nil, "the thread is gone")
        try expect(try await store.history("gone").isEmpty, "and its history")
        try expect(try await store.lastSequence(thread: "gone") == 0, "and its sequence")
        try expect(try await store.history("kept").count == chain.count, "the other is whole")
        try await store.put(gone.map { .checkpoint($0) }, thread: "gone")
        try expect(try await store.history("gone").count == gone.count, "its name can be used again")
    }

    static func concurrency(_ store: any Checkpointer) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let thread = "t\(number)"
                    for checkpoint in try await makeChain(thread) {
                        try await store.put([.checkpoint(checkpoint)], thread: thread)
                    }
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<20 {
            let found = try await store.latest(thread: "t\(number)", namespace: "")
            let last = try found.map { try state(of: $0) }?.log.last
            try expect(last == "t\(number)", "thread \(number) has its own state")
        }
    }

    static func goingOn(_ store: any Checkpointer) async throws {
        for durability in [Durability.sync, .async, .exit, .atomic] {
            let configuration = RunConfiguration<State>(durability: durability)
            let thread = "\(durability)"
            let input = RunInput<State>.input(.set(State.title, "write").append(State.log, "in"))
            _ = try await graph(store).invoke(input, thread: thread, configuration: configuration)
            let outcome = try await graph(store).invoke(input, thread: thread, configuration: configuration)
            let expected = ["in", "one", "two", "in", "one", "two"]
            try expect(outcome.state.log == expected, "\(durability): the second run goes on")
            guard let stored = try await store.latest(thread: thread, namespace: "") else {
                throw Broken(description: "\(durability): nothing is stored")
            }
            var state = outcome.state
            state.draft = ""
            try expect(try Self.state(of: stored) == state, "\(durability): the outcome is stored")
        }
    }
}
