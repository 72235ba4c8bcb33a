import StateGraph
import TestSupport
import Testing

@Suite struct ReducerTests {
    /// Two nodes at once, then what follows.
    private func builder(_ first: Update<Palette>, _ second: Update<Palette>) -> GraphBuilder<Palette> {
        var builder = GraphBuilder<Palette>()
        builder.addWriter("a", first)
        builder.addWriter("b", second)
        builder.addEdge(from: .start, to: "a")
        builder.addEdge(from: .start, to: "b")
        return builder
    }

    private func error(_ builder: GraphBuilder<Palette>) async -> GraphError? {
        await graphError { _ = try await builder.compile().invoke(.input(.none)) }
    }

    @Test func `numbers are summed, or the least and the greatest are kept`() async throws {
        let builder = builder(
            .set(Palette.sum, 2).set(Palette.least, 7).set(Palette.greatest, 3),
            .set(Palette.sum, 3).set(Palette.least, 8).set(Palette.greatest, 2)
        )
        let input: Update<Palette> = .set(Palette.sum, 1).set(Palette.least, 99).set(Palette.greatest, 1)
        let state = try await builder.compile().invoke(.input(input)).state
        #expect(state.sum == 6)
        #expect(state.least == 7)
        #expect(state.greatest == 3)
    }

    @Test func `sets are united, and of dictionaries later writes win`() async throws {
        let builder = builder(
            .set(Palette.tags, ["x", "y"]).set(Palette.table, ["p": 1, "q": 1]),
            .set(Palette.tags, ["y", "z"]).set(Palette.table, ["q": 2])
        )
        let state = try await builder.compile().invoke(.input(.none)).state
        #expect(state.tags == ["x", "y", "z"])
        #expect(state.table == ["p": 1, "q": 2])
    }

    @Test(arguments: StoreKind.allCases)
    func `a topic holds what the superstep before wrote, an accumulating one everything`(
        _ kind: StoreKind
    ) async throws {
        let update: Update<Palette> = .set(Palette.news, "a").set(Palette.archive, "a")
        var builder = builder(update, .set(Palette.news, "b").set(Palette.archive, "b"))
        builder.addEdge(from: "a", to: "pause")
        builder.addPause("pause")
        builder.addEdge(from: "pause", to: "quiet")
        builder.addWatcher("quiet") { "\($0.news) \($0.archive)" }
        builder.addEdge(from: "a", to: "watch")
        builder.addWatcher("watch") { "\($0.news) \($0.archive)" }
        let graph = try builder.compile(checkpointer: kind.make())
        let input: Update<Palette> = .set(Palette.news, "in").set(Palette.archive, "in")
        _ = try await graph.invoke(.input(input), thread: "t")
        let state = try await graph.invoke(.resume("yes"), thread: "t").state
        #expect(
            state.seen == [#"["a", "b"] ["in", "a", "b"]"#, #"[] ["in", "a", "b"]"#]
        )
    }

    @Test(arguments: StoreKind.allCases)
    func `an ephemeral value lives for one superstep, also through a store`(_ kind: StoreKind) async throws {
        var builder = GraphBuilder<Palette>()
        builder.addPath("first", "pause", "second", "third")
        builder.addNode("first") { state, _ in
            .append(Palette.seen, state.flash ?? "none").set(Palette.flash, "mine")
        }
        builder.addNode("pause") { state, context in
            _ = try await context.interrupt("Go on?")
            return .append(Palette.seen, state.flash ?? "none")
        }
        builder.addWatcher("second") { $0.flash ?? "none" }
        builder.addWatcher("third") { $0.flash ?? "none" }
        let graph = try builder.compile(checkpointer: kind.make())
        _ = try await graph.invoke(.input(.set(Palette.flash, "input")), thread: "t")
        let state = try await graph.invoke(.resume("yes"), thread: "t").state
        #expect(state.seen == ["input", "mine", "none", "none"])
    }

    @Test func `two ephemeral writes in one superstep are an error, any value takes the last`() async throws {
        let flash: Update<Palette> = .set(Palette.flash, "x")
        #expect(await error(builder(flash, flash))?.code == .concurrentUpdate)
        var any = builder(.set(Palette.whim, "x"), .set(Palette.whim, "y"))
        any.addEdge(from: "a", to: "watch")
        any.addWatcher("watch") { $0.whim ?? "none" }
        any.addEdge(from: "watch", to: "later")
        any.addWatcher("later") { $0.whim ?? "none" }
        #expect(try await any.compile().invoke(.input(.none)).state.seen == ["y", "none"])
    }

    @Test(arguments: StoreKind.allCases)
    func `an untracked value lives during a run and is never in a checkpoint`(
        _ kind: StoreKind
    ) async throws {
        var builder = GraphBuilder<Palette>()
        builder.addPath("write", "before", "pause", "after")
        builder.addWriter("write", .set(Palette.draft, "scribble"))
        builder.addWatcher("before") { $0.draft }
        builder.addPause("pause")
        builder.addWatcher("after") { $0.draft }
        let graph = try builder.compile(checkpointer: kind.make())
        let asked = try await graph.invoke(.input(.none), thread: "t")
        #expect(asked.state.seen == ["scribble"])
        #expect(try await graph.snapshot(thread: "t")?.state.draft == "")
        let done = try await graph.invoke(.resume("yes"), thread: "t")
        #expect(done.state.seen == ["scribble", ""])
    }

    @Test(arguments: StoreKind.allCases)
    func `a value that starts anew with each superstep is stored as it is`(_ kind: StoreKind) async throws {
        var builder = GraphBuilder<Palette>()
        builder.addPath("one", "two", "pause", "after")
        builder.addWriter("one", .append(Palette.words, "one"))
        builder.addWriter("two", .append(Palette.words, "two").append(Palette.words, "too"))
        builder.addPause("pause")
        builder.addWatcher("after") { "\($0.words)" }
        let graph = try builder.compile(checkpointer: kind.make())
        _ = try await graph.invoke(.input(.none), thread: "t")
        let done = try await graph.invoke(.resume("yes"), thread: "t")
        #expect(done.state.seen == [#"["two", "too"]"#])
    }

    @Test(arguments: [1, 2, 3])
    func `writes are stored instead of values, but for a snapshot now and then`(
        _ interval: Int
    ) async throws {
        let log = Channel<Conversation, [String], [String]>(
            "log",
            \.log,
            reducer: .append.storingWrites(snapshotEvery: interval)
        )
        var builder = GraphBuilder(channels: [log])
        builder.addNode("a") { state, _ in
            Command(update: .append(log, "\(state.log.count)"), goto: state.log.count < 9 ? "a" : .end)
        }
        builder.addEdge(from: .start, to: "a")
        let graph = try builder.compile(checkpointer: RecordCheckpointer())
        for _ in 0..<2 { _ = try await graph.invoke(.input(.append(log, "in")), thread: "t") }
        let lists = try await graph.history(thread: "t").map(\.state.log)
        #expect(lists.first?.count == 12)
        for list in lists { #expect(list == Array((lists.first ?? []).prefix(list.count))) }
    }
}
