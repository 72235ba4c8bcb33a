import Testing

@testable import SQLiteStore

@Suite struct CommitTurnTests {
    @Test func `a turn that nobody asked for ends by itself`() {
        let turn = CommitTurn()
        #expect(turn.begin())
        #expect(turn.endUnlessAwaited())
        #expect(turn.begin())
    }

    @Test func `a turn that somebody was refused goes on until they were told`() {
        let turn = CommitTurn()
        #expect(turn.begin())
        #expect(!turn.begin())
        #expect(!turn.begin())
        #expect(!turn.endUnlessAwaited())
        turn.end()
        #expect(turn.begin())
        #expect(turn.endUnlessAwaited())
    }

    @Test func `a turn can be asked for by whoever has it`() {
        let turn = CommitTurn()
        turn.ask()
        #expect(turn.begin())
        turn.ask()
        #expect(!turn.endUnlessAwaited())
    }
}
