import StateGraph
import TestSupport
import Testing

@Suite struct GrowingListChannelTests {
    private struct Diary: GraphState, Equatable {
        var pages: GrowingList<String> = GrowingList()

        static let pages = Channel("pages", \Self.pages, reducer: .growing())
        static var channels: [any StateChannel<Self>] { [pages] }
    }

    @Test(arguments: StoreKind.allCases)
    func `a channel of a growing list stores what was appended, and the whole now and then`(
        _ kind: StoreKind
    ) async throws {
        var builder = GraphBuilder<Diary>()
        builder.addNode("write") { state, _ in
            let number = state.pages.count
            return Command(
                update: .append(Diary.pages, "\(number)").append(Diary.pages, "\(number + 1)"),
                goto: number < 99 ? "write" : .end
            )
        }
        builder.addEdge(from: .start, to: "write")
        let store = kind.make()
        for _ in 0..<2 {
            _ = try await builder.compile(checkpointer: store).invoke(.input(.none), thread: "t")
        }
        let history = try await builder.compile(checkpointer: store).history(thread: "t")
        let expected = (0..<104).map { "\($0)" }
        #expect(Array(history[0].state.pages) == Array(expected.prefix(history[0].state.pages.count)))
        #expect(history[0].state.pages.count >= 102)
        for snapshot in history {
            #expect(Array(snapshot.state.pages) == Array(expected.prefix(snapshot.state.pages.count)))
        }
    }

    @Test func `a growing list is stored as an array is`() throws {
        let coder = JSONPayloadCoder()
        var list = GrowingList<Int>()
        list.append(contentsOf: 0..<130)
        let text = try coder.encode(list)
        #expect(text == (try coder.encode(Array(0..<130))))
        #expect(try coder.decode(GrowingList<Int>.self, from: text) == list)
    }
}
