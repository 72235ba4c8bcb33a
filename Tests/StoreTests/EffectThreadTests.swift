import StateGraph
import Testing

@testable import SQLiteStore

/// Returns texts and asks.
private enum Errand: EntrypointSignature {
    typealias Input = Int
    typealias Output = String
    typealias Question = String
    typealias Answer = String
}

@Suite struct EffectThreadTests {
    private func errand(_ store: DurableStore, _ retention: CheckpointRetention) throws -> Entrypoint<Errand>
    {
        var options = CompileOptions<EntrypointState<Errand>>()
        options.effects = store.effectJournal(graph: "errand")
        let checkpointer = store.checkpointer(graph: "errand", retention: retention)
        return try Entrypoint("errand", checkpointer: checkpointer, options: options) { input, _, context in
            let bought = try await context.task("shop", input) { number, shop in
                try await shop.task("pay", number) { number, inner in
                    try await inner.effect("pay") { "\(number) \($0.mayHaveHappened)" }
                }
            }
            return bought + (try await context.interrupt("enough?"))
        }
    }

    @Test func `calls in calls and effects survive reopening`() async throws {
        let folder = try TemporaryFolder()
        for isFirst in [true, false] {
            let store = try await DurableStore.open(StoreConfiguration(path: folder.file()))
            let errand = try errand(store, .keepAll)
            if isFirst {
                let asked = try await errand.invoke(.start(3), thread: "1")
                #expect(asked.interrupts.map(\.question) == ["enough?"])
            } else {
                let snapshot = try await errand.graph.snapshot(thread: "1")
                #expect(snapshot?.interrupts.count == 1)
                #expect(try await errand.invoke(.resume("!"), thread: "1").value == "3 false!")
                #expect(try await store.effectJournal(graph: "errand").entries(thread: "1").count == 1)
                #expect(try await store.effectJournal(graph: "other").entries(thread: nil).isEmpty)
            }
            await store.close()
        }
    }

    @Test func `effects go with what retention drops, and with their thread`() async throws {
        let folder = try TemporaryFolder()
        let store = try await DurableStore.open(StoreConfiguration(path: folder.file()))
        let errand = try errand(store, .keepLatest)
        let journal = store.effectJournal(graph: "errand")
        for number in 0..<10 {
            _ = try await errand.invoke(.start(number), thread: "1")
            #expect(try await errand.invoke(.resume("!"), thread: "1").value == "\(number) false!")
        }
        #expect(try await journal.entries(thread: "1").count <= 2)
        try await store.checkpointer(graph: "errand").delete(thread: "1")
        #expect(try await journal.entries(thread: nil).isEmpty)
        await store.close()
    }
}
