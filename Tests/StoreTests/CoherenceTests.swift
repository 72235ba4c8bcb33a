import GRDB
import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct CoherenceTests {
    /// Turns, reads, deletions and faults of the disk at once: what a turn starts from is always what the file
    /// holds, with the memory of newest checkpoints and after every replacement of the connections.
    @Test(arguments: [0, 3, 100])
    func `many tasks see every thread as the file has it`(cachedThreads: Int) async throws {
        try await withStore({ $0.cachedThreads = cachedThreads }) { store in
            let saver = store.checkpointer(graph: "g")
            let graph = try countingGraph(saver)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask { await work(on: "thread \(number)", saver, graph) }
                    group.addTask { await look(at: "thread \(number)", saver) }
                }
                group.addTask {
                    for _ in 0..<10 {
                        _ = try? await store.database.write { try $0.execute(sql: "PRAGMA query_only = 1") }
                        await Task.yield()
                    }
                }
            }
            let fresh = store.checkpointer(graph: "g")
            for number in 0..<8 {
                let (one, other) = (
                    try await saver.latest(thread: "thread \(number)", namespace: ""),
                    try await fresh.latest(thread: "thread \(number)", namespace: "")
                )
                #expect(one?.id == other?.id)
                #expect(try one?.numbers() == other?.numbers())
            }
        }
    }

    /// Takes turns; after each one that was acknowledged the thread has grown by its number.
    private func work(
        on thread: String,
        _ saver: SQLiteCheckpointer,
        _ graph: CompiledGraph<Counting>
    ) async {
        for round in 0..<40 {
            do {
                let before = try await saver.latest(thread: thread, namespace: "")?.numbers() ?? []
                let outcome = try await graph.invoke(
                    .input(.append(Counting.numbers, before.count)),
                    thread: thread,
                    configuration: RunConfiguration(durability: .exit)
                )
                #expect(outcome.state.numbers == Array(0...before.count))
                let after = try await saver.latest(thread: thread, namespace: "")?.numbers()
                #expect(after == outcome.state.numbers)
                if round % 17 == 16 {
                    try await saver.delete(thread: thread)
                    #expect(try await saver.latest(thread: thread, namespace: "") == nil)
                }
            } catch {
                // A fault: nothing was acknowledged, and the next round starts from what is stored.
            }
        }
    }

    private func look(at thread: String, _ saver: SQLiteCheckpointer) async {
        for _ in 0..<60 {
            guard let numbers = try? await saver.latest(thread: thread, namespace: "")?.numbers() else {
                continue
            }
            #expect(numbers == Array(0..<numbers.count))
        }
    }
}
