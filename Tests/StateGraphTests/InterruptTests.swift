import StateGraph
import Testing

@Suite struct InterruptTests {
    private let memory = MemoryCheckpointer()
    private let runs = Counter()

    /// `first` asks twice, then `last` logs; `second`, when wanted, asks once beside it; `tell` asks nothing.
    private func graph(_ entries: NodeName...) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("first") { [runs] _, context in
            await runs.next()
            let name = try await context.interrupt("Name?")
            let age = try await context.interrupt("Age, \(name)?")
            return .log("\(name) is \(age)")
        }
        builder.addNode("second") { _, context in .log("in \(try await context.interrupt("Place?"))") }
        builder.addNode("tell") { [runs] _, _ in
            await runs.next()
            return .log("told")
        }
        builder.addLogger("last")
        for entry in entries {
            builder.addEdge(from: .start, to: entry)
            builder.addEdge(from: entry, to: "last")
        }
        return try builder.compile(checkpointer: memory)
    }

    @Test(arguments: [Durability.sync, .async, .exit, .atomic])
    func `the questions of one node are answered in order, each resume from its top`(
        _ durability: Durability
    ) async throws {
        let configuration = RunConfiguration<Conversation>(durability: durability)
        let asked = try await graph("first").invoke(
            .input(.log("in")),
            thread: "t",
            configuration: configuration
        )
        #expect(asked.interrupts.map(\.question) == ["Name?"])
        #expect(asked.interrupts.map(\.node) == ["first"])
        #expect(asked.state.log == ["in"])
        // Another graph over the same store: nothing lives in the first one.
        let again = try await graph("first").invoke(.resume("Ada"), thread: "t", configuration: configuration)
        #expect(again.interrupts.map(\.question) == ["Age, Ada?"])
        #expect(again.interrupts[0].id != asked.interrupts[0].id)
        let done = try await graph("first").invoke(.resume("36"), thread: "t", configuration: configuration)
        #expect(done.interrupts.isEmpty)
        #expect(done.state.log == ["in", "Ada is 36", "last"])
        #expect(await runs.count == 3)
        #expect(await memory.latest(thread: "t", namespace: "")?.tasks.isEmpty == true)
    }

    @Test func `parallel questions are answered by id, in parts, and siblings are not run again`()
        async throws
    {
        let graph = try graph("first", "second", "tell")
        let asked = try await graph.invoke(.input(.none), thread: "t")
        #expect(asked.interrupts.map(\.question) == ["Name?", "Place?"])
        #expect(asked.state.log == ["told"])
        let place = asked.interrupts[1].id
        let half = try await graph.invoke(.answers([place: "Rome"]), thread: "t")
        #expect(half.interrupts.map(\.id) == [asked.interrupts[0].id])
        #expect(try await graph.snapshot(thread: "t")?.state.log == ["in Rome", "told"])
        #expect(try await graph.snapshot(thread: "t")?.next == ["first"])
        _ = try await graph.invoke(.resume("Ada"), thread: "t")
        let done = try await graph.invoke(.resume("36"), thread: "t")
        #expect(done.state.log == ["Ada is 36", "in Rome", "told", "last"])
        // `first` ran four times, `tell` once.
        #expect(await runs.count == 5)
    }

    @Test func `one answer to several questions is ambiguous, and one to none is unknown`() async throws {
        let graph = try graph("first", "second")
        let asked = try await graph.invoke(.input(.none), thread: "t")
        #expect(
            await graphError { _ = try await graph.invoke(.resume("x"), thread: "t") }?.code
                == .ambiguousResume
        )
        let wrong = await graphError {
            let answers = [asked.interrupts[0].id: "x", InterruptID("wrong"): "y"]
            _ = try await graph.invoke(.answers(answers), thread: "t")
        }
        #expect(wrong?.code == .unknownInterrupt)
        let after = try await graph.snapshot(thread: "t")
        #expect(after?.interrupts.map(\.id) == asked.interrupts.map(\.id))
        // Nothing was answered: the first question is asked again.
        let again = try await graph.invoke(.proceed, thread: "t")
        #expect(again.interrupts.map(\.id) == asked.interrupts.map(\.id))
        let told = try self.graph("tell")
        _ = try await told.invoke(.input(.none), thread: "u")
        #expect(
            await graphError { _ = try await told.invoke(.resume("x"), thread: "u") }?.code
                == .unknownInterrupt
        )
    }

    @Test func `resuming a thread without checkpoints is an error`() async throws {
        let graph = try graph("first")
        for input: RunInput<Conversation> in [.resume("x"), .answers([:]), .proceed] {
            let error = await graphError { _ = try await graph.invoke(input, thread: "t") }
            #expect(error?.code == .nothingToResume)
        }
    }

    @Test func `no answers ask the same question under the same id`() async throws {
        let graph = try graph("first")
        let asked = try await graph.invoke(.input(.none), thread: "t")
        let again = try await graph.invoke(.proceed, thread: "t")
        #expect(again.interrupts.map(\.id) == asked.interrupts.map(\.id))
        let none = await graphError { _ = try await graph.invoke(.answers([:]), thread: "t") }
        #expect(none?.code == .emptyAnswers)
        let loose = RunConfiguration<Conversation>(isStrictAboutAnswers: false)
        let third = try await graph.invoke(.answers([:]), thread: "t", configuration: loose)
        #expect(third.interrupts.map(\.id) == asked.interrupts.map(\.id))
    }

    @Test func `new input drops the question and asks under a new id`() async throws {
        let graph = try graph("first")
        let asked = try await graph.invoke(.input(.log("one")), thread: "t")
        let again = try await graph.invoke(.input(.log("two")), thread: "t")
        #expect(again.state.log == ["one", "two"])
        #expect(again.interrupts.map(\.question) == ["Name?"])
        #expect(again.interrupts[0].id != asked.interrupts[0].id)
    }

    @Test func `updating the state as the asking node takes its question away`() async throws {
        let graph = try graph("first")
        _ = try await graph.invoke(.input(.none), thread: "t")
        let id = try await graph.updateState(thread: "t", .log("given"), as: "first")
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.id == id)
        #expect(snapshot?.source == .update)
        #expect(snapshot?.next == ["last"])
        #expect(snapshot?.interrupts.isEmpty == true)
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["given", "last"])
    }

    @Test func `an interrupt that the node catches pauses the run all the same`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("swallows") { _, context in
            do {
                return .log(try await context.interrupt("Really?"))
            } catch {
                return .log("swallowed")
            }
        }
        builder.addNode("translates") { _, context in
            do {
                return .log(try await context.interrupt("Sure?"))
            } catch {
                throw Failure()
            }
        }
        builder.addEdge(from: .start, to: "swallows")
        builder.addEdge(from: .start, to: "translates")
        let graph = try builder.compile(checkpointer: memory)
        let asked = try await graph.invoke(.input(.none), thread: "t")
        #expect(asked.interrupts.map(\.question) == ["Really?", "Sure?"])
        let answers = [asked.interrupts[0].id: "yes", asked.interrupts[1].id: "sure"]
        #expect(try await graph.invoke(.answers(answers), thread: "t").state.log == ["yes", "sure"])
    }

    @Test func `without a checkpointer the run just pauses`() async throws {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addEdge(from: .start, to: "ask")
        let asked = try await builder.compile().invoke(.input(.none))
        #expect(asked.interrupts.map(\.question) == ["Name?"])
    }

    @Test func `an answer survives a failure of its node`() async throws {
        let runs = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in
            let answer = try await context.interrupt("Name?")
            if await runs.next() == 1 { throw Failure() }
            return .log(answer)
        }
        builder.addEdge(from: .start, to: "ask")
        let graph = try builder.compile(checkpointer: memory)
        _ = try await graph.invoke(.input(.none), thread: "t")
        #expect(
            await graphError { _ = try await graph.invoke(.resume("Ada"), thread: "t") }?.code == .nodeFailed
        )
        #expect(try await graph.invoke(.proceed, thread: "t").state.log == ["Ada"])
    }

    @Test func `with durability atomic a failed resume leaves the question as it was`() async throws {
        let runs = Counter()
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addNode("next") { _, _ in
            if await runs.next() == 1 { throw Failure() }
            return .log("next")
        }
        builder.addEdge(from: .start, to: "ask")
        builder.addEdge(from: "ask", to: "next")
        let graph = try builder.compile(checkpointer: memory)
        let atomic = RunConfiguration<Conversation>(durability: .atomic)
        let asked = try await graph.invoke(.input(.none), thread: "t", configuration: atomic)
        let error = await graphError {
            _ = try await graph.invoke(.resume("Eve"), thread: "t", configuration: atomic)
        }
        #expect(error?.node == "next")
        #expect(try await graph.snapshot(thread: "t")?.interrupts.map(\.id) == asked.interrupts.map(\.id))
        let done = try await graph.invoke(.resume("Ada"), thread: "t", configuration: atomic)
        #expect(done.state.log == ["Ada", "next"])
    }
}
