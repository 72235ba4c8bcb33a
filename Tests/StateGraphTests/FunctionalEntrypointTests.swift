import StateGraph
import Testing

@Suite struct Entrypoints {
    @Test func `an entrypoint is its function`() async throws {
        let story = try Entrypoint<Story>("story") { input, _, _ in "\(input + 1)" }
        #expect(try await story.invoke(.start(1)).value == "2")
    }

    @Test func `the value of a run is the next one's previous`() async throws {
        let story = try Entrypoint<Story>("story", checkpointer: StoredFormCheckpointer()) {
            input,
            previous,
            _ in
            "\(previous ?? "-")\(input)"
        }
        #expect(try await story.invoke(.start(1), thread: "1").value == "-1")
        #expect(try await story.invoke(.start(2), thread: "1").value == "-12")
        #expect(try await story.invoke(.start(3), thread: "2").value == "-3")
    }

    @Test func `a run may save something else than its value, which may be nothing`() async throws {
        let ledger = try Entrypoint<Ledger>(
            "ledger",
            checkpointer: StoredFormCheckpointer(),
            returning: { input, previous, _ in .final(previous, saving: input * 2) }
        )
        guard case .finished(nil) = try await ledger.invoke(.start(3), thread: "1") else {
            Issue.record("the first value is not nothing")
            return
        }
        #expect(try await ledger.invoke(.start(1), thread: "1").value == 6)
        #expect(try await ledger.invoke(.start(5), thread: "1").value == 2)
        let snapshot = try #require(try await ledger.graph.snapshot(thread: "1"))
        #expect(snapshot.state.output == 2)
        #expect(snapshot.state.previous == 10)
        #expect(snapshot.step == 4)
        #expect(snapshot.next.isEmpty)
    }

    @Test func `a run is two checkpoints: its input and its end`() async throws {
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { input, previous, _ in
            "\(input)\(previous ?? "")"
        }
        _ = try await story.invoke(.start(1), thread: "1")
        _ = try await story.invoke(.start(2), thread: "1")
        let history = try await story.graph.history(thread: "1")
        #expect(history.map(\.step) == [2, 1, 0, -1])
        #expect(history.map(\.source) == [.loop, .input, .loop, .input])
        #expect(history.map(\.state.output) == ["21", "1", "1", nil])
        #expect(history.map(\.next) == [[], ["story"], [], ["story"]])
        #expect(history[3].tasks.map { $0.result?.output() } == ["1"])
        #expect(history.map(\.parentID) == Array(history.map(\.id).dropFirst()) + [nil])
    }

    @Test func `one superstep is enough`() async throws {
        let story = try Entrypoint<Story>("story") { input, _, context in "\(context.step)" }
        let configuration = RunConfiguration<EntrypointState<Story>>(recursionLimit: 1)
        #expect(try await story.invoke(.start(1), configuration: configuration).value == "0")
    }

    @Test func `a failed run goes on where it stopped`() async throws {
        let attempts = Counter()
        let story = try Entrypoint<Story>("story", checkpointer: StoredFormCheckpointer()) { input, _, _ in
            guard await attempts.next() > 1 else { throw Mishap() }
            return "\(input)"
        }
        await #expect(throws: GraphError.self) { try await story.invoke(.start(4), thread: "1") }
        let failed = try #require(try await story.graph.snapshot(thread: "1"))
        #expect(failed.next == ["story"])
        #expect(failed.tasks.map { $0.error?.code } == [.nodeFailed])
        #expect(try await story.invoke(.proceed, thread: "1").value == "4")
    }

    @Test func `going on with nothing pending gives the last value`() async throws {
        let runs = Counter()
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { _, _, _ in
            "\(await runs.next())"
        }
        _ = try await story.invoke(.start(4), thread: "1")
        #expect(try await story.invoke(.proceed, thread: "1").value == "1")
    }

    @Test func `a thread without a run has nothing to go on with`() async throws {
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { input, previous, _ in
            "\(input)\(previous ?? "")"
        }
        await #expect { try await story.invoke(.proceed, thread: "1") } throws: {
            ($0 as? GraphError)?.code == .nothingToResume
        }
    }

    @Test func `what the last run returned can be written from outside`() async throws {
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { input, previous, _ in
            "\(input)\(previous ?? "")"
        }
        _ = try await story.invoke(.start(1), thread: "1")
        try await story.update(thread: "1", .final("new", saving: "old"))
        #expect(try await story.graph.snapshot(thread: "1")?.state.output == "new")
        #expect(try await story.invoke(.start(2), thread: "1").value == "2old")
    }

    @Test func `stop points stop before the function`() async throws {
        let story = try Entrypoint<Story>("story", checkpointer: MemoryCheckpointer()) { input, previous, _ in
            "\(input)\(previous ?? "")"
        }
        let stopped = try await story.invoke(
            .start(8),
            thread: "1",
            configuration: RunConfiguration(stopsBefore: .all)
        )
        #expect(stopped.value == nil)
        #expect(try await story.invoke(.proceed, thread: "1").value == "8")
    }

    @Test func `a function that is cut off by its own timeout fails`() async throws {
        let story = try Entrypoint<Story>("story", timeout: TimeoutPolicy(run: .milliseconds(5))) {
            _,
            _,
            context in
            try await context.task("slow", 0) { _, _ in
                try await untilCancelled()
                return ""
            }
        }
        await #expect { try await story.invoke(.start(1)) } throws: {
            ($0 as? GraphError)?.code == .runTimedOut
        }
    }

    @Test func `a run without input is refused`() async throws {
        let story = try Entrypoint<Story>("story") { input, _, _ in "\(input)" }
        let error = try await #require(throws: GraphError.self) { try await story.invoke(.input(.none)) }
        #expect((error.underlying as? GraphError)?.code == .wrongArgument)
    }

    @Test func `names are checked`() throws {
        #expect {
            try Entrypoint<Story>("a|b") { input, previous, _ in
                "\(input)\(previous ?? "")"
            }
        } throws: {
            ($0 as? GraphError)?.code == .reservedCharacter
        }
    }

    @Test func `an entrypoint can be a function of another`() async throws {
        let checkpointer = StoredFormCheckpointer()
        let runs = Counter()
        let inner = try Entrypoint<Story>("inner") { input, _, context in
            let number = try await context.task("count", input) { number, _ in
                number + (await runs.next()) * 100
            }
            return "\(number)" + (try await context.interrupt("more?"))
        }
        let outer = try Entrypoint<Story>("outer", checkpointer: checkpointer) { input, _, context in
            try await context.task("call", input) { try await $1.invoke(inner, $0) } + "."
        }
        #expect(try await outer.invoke(.start(1), thread: "1").interrupts.map(\.question) == ["more?"])
        #expect(try await outer.invoke(.resume("!"), thread: "1").value == "101!.")
    }
}
