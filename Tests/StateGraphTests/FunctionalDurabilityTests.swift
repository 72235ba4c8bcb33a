import StateGraph
import Testing

@Suite struct `Durability of calls` {
    private let diary = Diary()
    private let checkpointer = StoredFormCheckpointer()

    private func story(
        _ body: @escaping @Sendable (Int, StoryContext) async throws -> String
    ) throws -> Entrypoint<Story> {
        try Entrypoint("story", checkpointer: checkpointer) { try await body($0, $2) }
    }

    /// Notes its number and returns it.
    private func noted(_ number: Int) -> TaskCall<EntrypointState<Story>, Int, Int> {
        TaskCall("noted", number) { [diary] number, _ in
            await diary.note("\(number)")
            return number
        }
    }

    @Test(arguments: [Durability.sync, .async, .exit])
    func `finished calls survive the failure of a later one`(_ durability: Durability) async throws {
        let failures = Counter()
        let story = try story { [self] input, context in
            let first = try await context.task(noted(input))
            if await failures.next() == 1 { throw Mishap() }
            return "\(first)\(try await context.task(noted(2)))"
        }
        let configuration = RunConfiguration<EntrypointState<Story>>(durability: durability)
        await #expect(throws: GraphError.self) {
            try await story.invoke(.start(1), thread: "1", configuration: configuration)
        }
        let outcome = try await story.invoke(.proceed, thread: "1", configuration: configuration)
        #expect(outcome.value == "12")
        #expect(await diary.entries == ["1", "2"])
    }

    @Test(arguments: [Durability.sync, .async])
    func `finished calls survive a kill while the node runs`(_ durability: Durability) async throws {
        let (arrived, killed) = (Gate(), Gate())
        let runs = Counter()
        let story = try story { [self] _, context in
            let results = try await context.tasks([noted(1), noted(2)])
            let third = try await context.task("outer", 3) { [self] number, outer in
                try await outer.task(noted(number))
            }
            if await runs.next() == 1 {
                await arrived.open()
                await killed.wait()
                throw CancellationError()
            }
            return "\(results + [third])"
        }
        let configuration = RunConfiguration<EntrypointState<Story>>(durability: durability)
        let run = Task {
            try await story.invoke(.start(0), thread: "1", configuration: configuration)
        }
        await arrived.wait()
        // With `.async` the puts may still be on their way.
        while try await checkpointer.finishedCalls(thread: "1") < 3 { await Task.yield() }
        // A second process finds what was stored, while the first one hangs.
        let copy = try self.story { [self] _, context in
            let results = try await context.tasks([noted(1), noted(2)])
            let third = try await context.task("outer", 3) { [self] number, outer in
                try await outer.task(noted(number))
            }
            return "\(results + [third])"
        }
        #expect(try await copy.invoke(.proceed, thread: "1").value == "[1, 2, 3]")
        #expect(await diary.entries.sorted() == ["1", "2", "3"])
        await killed.open()
        _ = await run.result
    }

    @Test func `with sync a call is stored before its caller has the result`() async throws {
        let counts = Diary()
        let story = try story { [self] _, context in
            let before = await checkpointer.putCount
            _ = try await context.task(noted(1))
            await counts.note("\(await checkpointer.putCount - before)")
            return ""
        }
        _ = try await story.invoke(.start(0), thread: "1", configuration: RunConfiguration(durability: .sync))
        #expect(await counts.entries == ["1"])
    }

    @Test func `with exit nothing is stored while the node runs`() async throws {
        let counts = Diary()
        let story = try story { [self] _, context in
            _ = try await context.task(noted(1))
            await counts.note("\(await checkpointer.putCount)")
            return ""
        }
        _ = try await story.invoke(.start(0), thread: "1", configuration: RunConfiguration(durability: .exit))
        #expect(await counts.entries == ["0"])
    }

    @Test func `answers that a caller has are stored with the calls behind them`() async throws {
        let (arrived, killed) = (Gate(), Gate())
        let story = try story { [self] _, context in
            let answer = try await context.interrupt("how many?")
            let result = try await context.task("say", answer) { [diary] text, _ in
                await diary.note(text)
                return text
            }
            await arrived.open()
            await killed.wait()
            return result
        }
        _ = try await story.invoke(.start(0), thread: "1")
        let run = Task {
            try await story.invoke(
                .resume("three"),
                thread: "1",
                configuration: RunConfiguration(durability: .sync)
            )
        }
        await arrived.wait()
        let other = try self.story { _, context in
            let answer = try await context.interrupt("how many?")
            return try await context.task("say", answer) { text, _ in text + " again" }
        }
        #expect(try await other.invoke(.proceed, thread: "1").value == "three")
        await killed.open()
        _ = await run.result
        #expect(await diary.entries == ["three"])
    }

    @Test func `a store that fails fails the run, whatever the node catches`() async throws {
        let story = try story { [self] _, context in
            let result = try? await context.task(noted(1))
            return "\(result ?? 0)"
        }
        await checkpointer.failPuts(from: 2)
        let error = try await #require(throws: GraphError.self) {
            try await story.invoke(
                .start(0),
                thread: "1",
                configuration: RunConfiguration(durability: .sync)
            )
        }
        #expect(error.code == .checkpointerFailed)
    }

    @Test func `with sync calls that end together are all stored when their caller goes on`() async throws {
        let stored = Diary()
        let story = try story { [checkpointer] _, context in
            let ended = Rendezvous(parties: 10)
            let results = try await context.tasks("t", over: Array(0..<10)) { number, _ in
                await ended.arrive()
                return number
            }
            await stored.note("\(try await checkpointer.finishedCalls(thread: "1"))")
            return "\(results.count)"
        }
        let configuration = RunConfiguration<EntrypointState<Story>>(durability: .sync)
        #expect(try await story.invoke(.start(0), thread: "1", configuration: configuration).value == "10")
        #expect(await stored.entries == ["10"])
    }

    @Test func `a new input makes the calls anew`() async throws {
        let story = try story { [self] input, context in
            let result = try await context.task(noted(input))
            return "\(result)" + (try await context.interrupt("?"))
        }
        _ = try await story.invoke(.start(1), thread: "1")
        _ = try await story.invoke(.start(2), thread: "1")
        #expect(try await story.invoke(.resume("!"), thread: "1").value == "2!")
        #expect(await diary.entries == ["1", "2"])
    }

    @Test func `going back in time makes the calls anew`() async throws {
        let story = try story { [self] input, context in
            "\(try await context.task(noted(input)))"
        }
        #expect(try await story.invoke(.start(1), thread: "1").value == "1")
        let first = try #require(try await story.graph.history(thread: "1").last)
        let configuration = RunConfiguration<EntrypointState<Story>>(checkpoint: first.id)
        #expect(try await story.invoke(.proceed, thread: "1", configuration: configuration).value == "1")
        #expect(await diary.entries == ["1", "1"])
        #expect(try await story.graph.history(thread: "1").map(\.source) == [.loop, .fork, .loop, .input])
    }
}
