import StateGraph
import Testing

@Suite struct `Calls of a node` {
    private func story(
        checkpointer: (any Checkpointer)? = nil,
        options: CompileOptions<EntrypointState<Story>> = CompileOptions(),
        retry: [RetryPolicy] = [],
        _ body: @escaping @Sendable (Int, StoryContext) async throws -> String
    ) throws -> Entrypoint<Story> {
        try Entrypoint("story", checkpointer: checkpointer, retry: retry, options: options) {
            try await body($0, $2)
        }
    }

    private let quickRetry = RetryPolicy(initialInterval: .zero, hasJitter: false)

    @Test func `results come back in the order of the calls, whatever the order of their ends`() async throws
    {
        let turnstile = Turnstile()
        let story = try story { _, context in
            let results = try await context.tasks("slow", over: [2, 1, 0]) { number, _ in
                await turnstile.wait(for: number)
                await turnstile.advance()
                return number
            }
            return "\(results)"
        }
        #expect(try await story.invoke(.start(0)).value == "[2, 1, 0]")
    }

    @Test func `started calls run beside each other and beside the node`() async throws {
        let rendezvous = Rendezvous(parties: 3)
        let story = try story { _, context in
            let first = try await context.start(
                TaskCall("a", 1) { number, _ in
                    await rendezvous.arrive()
                    return number
                }
            )
            let second = try await context.start(
                TaskCall("b", 2) { number, _ in
                    await rendezvous.arrive()
                    return number
                }
            )
            await rendezvous.arrive()
            let (two, one, again) = (
                try await second.value(), try await first.value(), try await first.value()
            )
            return "\(one) \(two) \(again)"
        }
        #expect(try await story.invoke(.start(0)).value == "1 2 1")
    }

    @Test func `no more calls run at once than the run allows`() async throws {
        let running = Diary()
        let most = Counter()
        let story = try story { _, context in
            try await context.tasks("t", over: Array(0..<7)) { number, _ in
                await running.note("in")
                let inside = await running.count(of: "in") - running.count(of: "out")
                if inside > 2 { await most.next() }
                await Task.yield()
                await running.note("out")
                return number
            }.map { "\($0)" }.joined()
        }
        let outcome = try await story.invoke(
            .start(0),
            configuration: RunConfiguration(maximumConcurrency: 2)
        )
        #expect(outcome.value == "0123456")
        #expect(await most.count == 0)
    }

    @Test func `a failing call fails its caller with its own error`() async throws {
        let story = try story { _, context in
            try await context.task("bad", 1) { _, _ -> String in throw Mishap() }
        }
        let error = try await #require(throws: GraphError.self) { try await story.invoke(.start(0)) }
        #expect(error.code == .nodeFailed)
        #expect(error.underlying as? Mishap == Mishap())
    }

    @Test func `a caller may catch the error of a call`() async throws {
        let story = try story { _, context in
            do {
                return try await context.task("bad", 1) { _, _ -> String in throw Mishap(text: "no") }
            } catch let mishap as Mishap {
                return "caught \(mishap.text)"
            }
        }
        #expect(try await story.invoke(.start(0)).value == "caught no")
    }

    @Test func `a failure cancels the calls beside it`() async throws {
        let diary = Diary()
        let story = try story { _, context in
            try await context.tasks("t", over: [0, 1]) { number, _ in
                guard number == 1 else { throw Mishap() }
                do { try await untilCancelled() } catch { await diary.note("cancelled") }
                return number
            }.description
        }
        await #expect(throws: GraphError.self) { try await story.invoke(.start(0)) }
        #expect(await diary.entries == ["cancelled"])
    }

    @Test func `a failure waits for the calls before it`() async throws {
        let gate = Gate()
        let diary = Diary()
        let story = try story { _, context in
            try await context.tasks("t", over: [0, 1]) { number, _ in
                if number == 1 {
                    await gate.open()
                    throw Mishap()
                }
                await gate.wait()
                await diary.note(Task.isCancelled ? "cancelled" : "done")
                return number
            }.description
        }
        await #expect(throws: GraphError.self) { try await story.invoke(.start(0)) }
        #expect(await diary.entries == ["done"])
    }

    @Test func `a call that nobody waits for is waited for when the node returns`() async throws {
        let diary = Diary()
        let story = try story { _, context in
            _ = try await context.start(
                TaskCall("t", 0) { _, _ in
                    for _ in 0..<10 { await Task.yield() }
                    await diary.note("done")
                    return 1
                }
            )
            return "left"
        }
        #expect(try await story.invoke(.start(0)).value == "left")
        #expect(await diary.entries == ["done"])
    }

    @Test func `a call that nobody waits for fails its node when it fails`() async throws {
        let story = try story { _, context in
            _ = try await context.start(TaskCall("t", 0) { _, _ -> Int in throw Mishap() })
            return "left"
        }
        await #expect(throws: GraphError.self) { try await story.invoke(.start(0)) }
    }

    @Test func `a node that throws cancels the calls that it started`() async throws {
        let diary = Diary()
        let story = try story { _, context in
            let gate = Gate()
            _ = try await context.start(
                TaskCall("t", 0) { _, _ in
                    await gate.open()
                    do { try await untilCancelled() } catch { await diary.note("cancelled") }
                    return 1
                }
            )
            await gate.wait()
            throw Mishap()
        }
        await #expect(throws: GraphError.self) { try await story.invoke(.start(0)) }
        #expect(await diary.entries == ["cancelled"])
    }

    @Test func `cancelling the run cancels its calls`() async throws {
        let gate = Gate()
        let diary = Diary()
        let story = try story { _, context in
            let handle = try await context.start(
                TaskCall("t", 0) { _, _ in
                    await gate.open()
                    do { try await untilCancelled() } catch {
                        await diary.note("cancelled")
                        throw error
                    }
                    return 1
                }
            )
            return "\(try await handle.value())"
        }
        let run = Task { try await story.invoke(.start(0)) }
        await gate.wait()
        run.cancel()
        let error = try await #require(throws: GraphError.self) { try await run.value }
        #expect(error.code == .cancelled)
        #expect(await diary.entries == ["cancelled"])
    }

    @Test func `a call that was cancelled before it began does nothing`() async throws {
        let diary = Diary()
        let story = try story { _, context in
            try await context.tasks("t", over: [0, 1, 2]) { number, _ in
                await diary.note("\(number)")
                if number == 0 { throw Mishap() }
                return number
            }.description
        }
        await #expect(throws: GraphError.self) {
            try await story.invoke(.start(0), configuration: RunConfiguration(maximumConcurrency: 1))
        }
        #expect(await diary.entries == ["0"])
    }

    @Test func `a call is tried again as its policy says`() async throws {
        let attempts = Diary()
        let story = try story { [quickRetry] _, context in
            try await context.task("flaky", 7, options: CallOptions(retry: [quickRetry])) { number, inner in
                await attempts.note("\(inner.attempt)")
                if inner.attempt < 3 { throw Mishap() }
                return "\(number)"
            }
        }
        #expect(try await story.invoke(.start(0)).value == "7")
        #expect(await attempts.entries == ["1", "2", "3"])
    }

    @Test func `a call that is out of time fails under its own name`() async throws {
        let story = try story { _, context in
            try await context.task(
                "slow",
                1,
                options: CallOptions(timeout: TimeoutPolicy(run: .milliseconds(5)))
            ) { _, _ -> String in
                try await untilCancelled()
                return ""
            }
        }
        let error = try await #require(throws: GraphError.self) { try await story.invoke(.start(0)) }
        let cause = try #require(error.underlying as? GraphError)
        #expect(cause.code == .runTimedOut)
        #expect(cause.node == "slow")
    }

    @Test func `a call that cancels itself fails`() async throws {
        let story = try story { _, context in
            try await context.task("odd", 1) { _, _ -> String in throw CancellationError() }
        }
        let error = try await #require(throws: GraphError.self) { try await story.invoke(.start(0)) }
        #expect((error.underlying as? GraphError)?.code == .nodeCancelled)
    }

    @Test func `when the whole function is tried again its calls are not`() async throws {
        let count = Counter()
        let story = try story(retry: [quickRetry]) { _, context in
            let number = try await context.task("once", 0) { _, _ in await count.next() }
            if context.attempt < 3 { throw Mishap() }
            return "\(number)"
        }
        #expect(try await story.invoke(.start(0)).value == "1")
    }

    @Test func `a result is reused in other runs if its policy says so`() async throws {
        var options = CompileOptions<EntrypointState<Story>>()
        options.cache = MemoryNodeCache()
        let count = Counter()
        let story = try story(options: options) { input, context in
            let cache = CallCache<Int> { "\($0)" }
            let options = CallOptions(cache: cache)
            return "\(try await context.task("c", input, options: options) { _, _ in await count.next() })"
        }
        #expect(try await story.invoke(.start(5)).value == "1")
        #expect(try await story.invoke(.start(5)).value == "1")
        #expect(try await story.invoke(.start(6)).value == "2")
        await story.graph.clearCache(of: [.call("c")])
        #expect(try await story.invoke(.start(5)).value == "3")
    }

    @Test func `calls may make calls`() async throws {
        let story = try story { input, context in
            try await context.task("outer", input) { number, outer in
                let inner = try await outer.tasks("inner", over: [number, number + 1]) { number, _ in
                    number * 2
                }
                return "\(outer.node) \(inner)"
            }
        }
        #expect(try await story.invoke(.start(3)).value == "outer [6, 8]")
    }

    @Test func `every call has effect keys of its own`() async throws {
        let story = try story(checkpointer: MemoryCheckpointer()) { _, context in
            let keys = try await context.tasks("k", over: [0, 1]) { _, inner in
                [inner.effectKey(), inner.effectKey()]
            }
            return "\(Set(keys.flatMap { $0 } + [context.effectKey()]).count)"
        }
        #expect(try await story.invoke(.start(0), thread: "1").value == "5")
    }
}
