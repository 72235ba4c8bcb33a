import StateGraph
import Testing

@Suite struct EventTests {
    private func text(_ event: GraphEvent<Conversation>) -> String {
        switch event {
        case .taskStarted(let start): "start \(start.node) \(start.step)"
        case .taskFinished(let finish):
            "end \(finish.node) \(finish.step)\(finish.error == nil ? "" : " failed")"
                + (finish.interrupts.isEmpty ? "" : " interrupted")
        case .update(let node, let update, let isCached):
            "update \(node) \(update.writes(to: Conversation.log))\(isCached ? " cached" : "")"
        case .values(let state, let interrupts, let step):
            "values \(step) \(state.log)" + (interrupts.isEmpty ? "" : " \(interrupts.map(\.question))")
        case .custom(let node, let event): "custom \(node) \(event)"
        case .interrupted(let interrupts): "ask \(interrupts.map(\.question))"
        case .message(let message): "message \(message.node) \(message.content)"
        case .inner(let inner): "inner \(inner.path)"
        case .call(let call): "call \(call.name)"
        case .effectRepeated(let node, let key): "repeated \(node) \(key)"
        case .checkpoint(let checkpoint):
            "checkpoint \(checkpoint.step) \(checkpoint.source) \(checkpoint.next)"
        }
    }

    private func texts(_ events: GraphEvents<Conversation>) async -> [String] {
        var result: [String] = []
        for await event in events { result.append(text(event)) }
        return result
    }

    @Test func `events come in order`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in
            await context.emit("working")
            return .log("a")
        }
        builder.addNode("idle") { _, _ in .none }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: "a", to: "idle")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let events = graph.run(.input(.log("in")), thread: "t")
        #expect(
            await texts(events) == [
                "checkpoint -1 input [__start__]",
                "values 0 [\"in\"]", "checkpoint 0 loop [a]",
                "start a 1", "custom a working", "update a [[\"a\"]]", "end a 1",
                "values 1 [\"in\", \"a\"]", "checkpoint 1 loop [idle]",
                "start idle 2", "update idle []", "end idle 2",
                "checkpoint 2 loop []",
            ]
        )
        #expect(try await events.outcome().state.log == ["in", "a"])
    }

    @Test func `updates come in the order of completion, and cached ones again on resume`() async throws {
        let bIsDone = Gate()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in
            await bIsDone.wait()
            return .log(try await context.interrupt("Name?"))
        }
        builder.addNode("b") { _, _ in .log("b") }
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        let graph = try builder.compile(checkpointer: MemoryCheckpointer())
        let recorder = Recorder<String>()
        let asked = try await graph.invoke(.input(.none), thread: "t") { event in
            if case .taskFinished(let finish) = event, finish.node == "b" { await bIsDone.open() }
            await recorder.add(text(event))
        }
        #expect(asked.interrupts.count == 1)
        #expect(
            await recorder.take().dropFirst(2) == [
                "start a 1", "start b 1", "update b [[\"b\"]]", "end b 1",
                "ask [\"Name?\"]", "values 0 [] [\"Name?\"]", "end a 1 interrupted", "values 0 [\"b\"]",
            ]
        )
        #expect(
            await texts(graph.run(.resume("Ada"), thread: "t")) == [
                "values 0 []", "checkpoint 0 loop [a, b]", "start a 1", "start b 1",
                "update b [[\"b\"]] cached", "update a [[\"Ada\"]]", "end a 1",
                "values 1 [\"Ada\", \"b\"]", "checkpoint 1 loop []",
            ]
        )
    }

    @Test func `a failed run ends its events, and its outcome throws`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ -> Update<Conversation> in throw Failure() }
        builder.addEdge(from: .start, to: "a")
        let events = try builder.compile().run(.input(.none))
        #expect(await texts(events).last == "end a 1 failed")
        #expect(await graphError { _ = try await events.outcome() }?.code == .nodeFailed)
    }

    @Test func `a run waits for its reader, and events that nobody reads don't hold up the outcome`()
        async throws
    {
        let emitted = Counter()
        let graph = try chatty(emitted)
        let events = graph.run(.input(.none))
        var iterator = events.makeAsyncIterator()
        for _ in 0..<100 { _ = await iterator.next() }
        // 100 are read, 64 are queued, one is on its way; two are the run's own.
        #expect(await emitted.count <= 100 + 64 + 1)
        #expect(try await events.outcome().state.log == ["done"])
        #expect(await emitted.count == 1000)
        #expect(await iterator.next() == nil)
    }

    @Test func `dropping the events cancels the run`() async throws {
        let (graph, reached, cancelled) = try waiting()
        var events: GraphEvents<Conversation>? = graph.run(.input(.none))
        await reached.wait()
        #expect(events != nil)
        events = nil
        await cancelled.wait()
    }

    @Test func `cancelling the reader cancels the run`() async throws {
        let (graph, reached, cancelled) = try waiting()
        let events = graph.run(.input(.none))
        let reader = Task { for await _ in events {} }
        await reached.wait()
        reader.cancel()
        await cancelled.wait()
        await reader.value
        #expect(await graphError { _ = try await events.outcome() }?.code == .cancelled)
    }

    @Test func `cancelling who waits for the outcome cancels the run`() async throws {
        let (graph, reached, cancelled) = try waiting()
        let events = graph.run(.input(.none))
        let waiter = Task { await graphError { _ = try await events.outcome() } }
        await reached.wait()
        waiter.cancel()
        await cancelled.wait()
        #expect(await waiter.value?.code == .cancelled)
    }

    private func chatty(_ emitted: Counter) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, context in
            for number in 0..<1000 {
                await emitted.next()
                await context.emit("\(number)")
            }
            return .log("done")
        }
        builder.addEdge(from: .start, to: "a")
        return try builder.compile()
    }

    private func waiting() throws -> (graph: CompiledGraph<Conversation>, reached: Gate, cancelled: Gate) {
        let (reached, cancelled) = (Gate(), Gate())
        var builder = GraphBuilder<Conversation>()
        builder.addNode("a") { _, _ -> Update<Conversation> in
            await reached.open()
            do {
                try await untilCancelled()
            } catch {
                await cancelled.open()
                throw error
            }
            return .none
        }
        builder.addEdge(from: .start, to: "a")
        return (try builder.compile(), reached, cancelled)
    }
}
