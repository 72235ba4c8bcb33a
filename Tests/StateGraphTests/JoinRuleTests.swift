import StateGraph
import TestSupport
import Testing

@Suite struct JoinRuleTests {
    /// `fork` leads to those of `a`, `b` and `c` that the title names; all three are joined.
    private func graph(
        _ rule: JoinRule,
        store: (any Checkpointer)? = nil,
        asks: Bool = false
    ) throws -> CompiledGraph<Conversation> {
        var builder = GraphBuilder<Conversation>()
        builder.addNode("fork") { _, _ in .none }
        builder.addEdge(from: .start, to: "fork")
        builder.addConditionalEdges(from: "fork") { state in
            state.title.map { NodeName(String($0)) }
        }
        builder.addLogger("a")
        builder.addLogger("b")
        builder.addLogger("c")
        builder.addEdge(from: "a", to: "detour")
        builder.addNode("detour") { _, context in
            .log(asks ? try await context.interrupt("Name?") : "detour")
        }
        builder.addEdge(from: ["a", "b", "c"], to: "join", rule: rule)
        builder.addLogger("join")
        return try builder.compile(checkpointer: store)
    }

    private func run(_ rule: JoinRule, _ title: String) async throws -> [String] {
        try await graph(rule).invoke(.input(.set(Conversation.title, title))).state.log
    }

    @Test func `a tolerant join fires with those that came, once nothing else is due`() async throws {
        #expect(try await run(.arrived, "a") == ["a", "detour", "join"])
        #expect(try await run(.arrived, "bc") == ["b", "c", "join"])
        #expect(try await run(.all, "bc") == ["b", "c"])
    }

    @Test func `a tolerant join of which all came fires as any other`() async throws {
        #expect(try await run(.arrived, "abc") == ["a", "b", "c", "detour", "join"])
        #expect(try await run(.all, "abc") == ["a", "b", "c", "detour", "join"])
    }

    @Test func `a tolerant join of which none came stays silent`() async throws {
        #expect(try await run(.arrived, "") == [])
    }

    @Test(arguments: StoreKind.allCases)
    func `what came is remembered in the store, and forgotten when the join has fired`(
        _ kind: StoreKind
    ) async throws {
        let store = kind.make()
        let input = RunInput<Conversation>.input(.set(Conversation.title, "a"))
        _ = try await graph(.arrived, store: store, asks: true).invoke(input, thread: "t")
        let again = try graph(.arrived, store: store, asks: true)
        #expect(try await again.snapshot(thread: "t")?.joins.map(\.arrived) == [["a"]])
        #expect(try await again.invoke(.resume("Ada"), thread: "t").state.log == ["a", "Ada", "join"])
        #expect(try await again.snapshot(thread: "t")?.joins.isEmpty == true)
    }
}
