import StateGraph
import TestSupport
import Testing

@Suite struct CommandInputTests {
    private static let count = NodeKey<Conversation, Int>("count")

    private func graph(_ store: any Checkpointer) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("ask") { _, context in .log(try await context.interrupt("Name?")) }
        builder.addLogger("extra")
        builder.addNode(Self.count) { number, _ in Update<Conversation>.log("\(number)") }
        builder.addPath("ask")
        return try builder.compile(checkpointer: store)
    }

    @Test(arguments: StoreKind.allCases)
    func `a command writes and goes to nodes beside the question, and answers it`(
        _ kind: StoreKind
    ) async throws {
        let graph = try graph(kind.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let command = Command<Conversation>(
            update: .log("noted"),
            goto: ["extra"],
            sends: [Self.count.send(1), Self.count.send(2)]
        )
        let outcome = try await graph.invoke(.command(command, resume: .one("Ada")), thread: "t")
        #expect(outcome.state.log == ["noted", "Ada", "extra", "1", "2"])
    }

    @Test(arguments: [Durability.sync, .exit, .atomic])
    func `a command without an answer leaves the question as it is`(_ durability: Durability) async throws {
        let graph = try graph(FlakyCheckpointer())
        let configuration = configured { $0.durability = durability }
        let asked = try await graph.invoke(.input(.none), thread: "t", configuration: configuration)
        let outcome = try await graph.invoke(
            .command(Command(update: .log("noted"))),
            thread: "t",
            configuration: configuration
        )
        #expect(outcome.interrupts.map(\.id) == asked.interrupts.map(\.id))
        #expect(try await graph.snapshot(thread: "t")?.state.log == ["noted"])
        let done = try await graph.invoke(
            .command(Command(), resume: .byID([asked.interrupts[0].id: "Ada"])),
            thread: "t",
            configuration: configuration
        )
        #expect(done.state.log == ["noted", "Ada"])
    }

    @Test func `a command begins a new thread, if it does anything`() async throws {
        let graph = try graph(MemoryCheckpointer())
        let empty = await graphError { _ = try await graph.invoke(.command(Command()), thread: "t") }
        #expect(empty?.code == .emptyInput)
        let outcome = try await graph.invoke(
            .command(Command(update: .log("in"), goto: "extra")),
            thread: "t"
        )
        #expect(outcome.interrupts.count == 1)
        #expect(outcome.state.log == ["in", "extra"])
    }

    @Test func `a command to a node that does not exist changes nothing`() async throws {
        let graph = try graph(MemoryCheckpointer())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let error = await graphError {
            _ = try await graph.invoke(.command(Command(update: .log("x"), goto: "nobody")), thread: "t")
        }
        #expect(error?.code == .unknownDestination)
        #expect(try await graph.snapshot(thread: "t")?.state.log == [])
    }

    @Test func `answers need a checkpointer, and answers that nobody waits for may be let pass`() async throws
    {
        let bare = try graph(MemoryCheckpointer()).with(checkpointer: nil)
        for input: RunInput<Conversation> in [.resume("x"), .command(Command(), resume: .one("x"))] {
            let error = await graphError { _ = try await bare.invoke(input) }
            #expect(error?.code == .missingCheckpointer)
        }
        let graph = try graph(MemoryCheckpointer())
        let asked = try await graph.invoke(.input(.none), thread: "t")
        let loose = configured { $0.isStrictAboutAnswers = false }
        let answers = [InterruptID("elsewhere"): "x", asked.interrupts[0].id: "Ada"]
        let done = try await graph.invoke(.answers(answers), thread: "t", configuration: loose)
        #expect(done.state.log == ["Ada"])
        let late = try await graph.invoke(.resume("Bob"), thread: "t", configuration: loose)
        #expect(late.state.log == ["Ada"])
    }
}
