import Foundation
import SQLiteStore
import StateGraph

/// The program that the kill tests kill: it runs threads of a graph in a file and says what it was told is done.
@main
enum GraphKillTarget {
    /// How many threads run at once.
    private static var workers: Int { 4 }

    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            fatalError("give it one argument, an order as JSON")
        }
        let order = try JSONDecoder().decode(Order.self, from: Data(CommandLine.arguments[1].utf8))
        let report = Report()
        switch order.task {
        case .reference: try await refer(report)
        case .check: try await withStore(order) { try await check(order, $0, report) }
        case .work, .finish:
            try await withStore(order) { store in
                await report.say(Line(about: .ready))
                try await work(order, store, report)
            }
        }
        await report.say(Line(about: .over))
    }

    private static func withStore(
        _ order: Order,
        _ body: @Sendable (DurableStore) async throws -> Void
    ) async throws {
        let store = try await DurableStore.open(StoreConfiguration(path: order.folder + "/store.sqlite"))
        try await body(store)
        await store.close()
    }

    /// Every third thread keeps its newest checkpoint only.
    private static func graphs(
        _ world: World,
        _ store: DurableStore
    ) throws -> @Sendable (Int) -> CompiledGraph<Parcel> {
        let graph = ParcelGraph(world: world)
        let keeping = try graph.compiled(
            store.checkpointer(graph: "keeping", retention: .keepAll),
            store.effectJournal(graph: "keeping")
        )
        let dropping = try graph.compiled(
            store.checkpointer(graph: "dropping", retention: .keepLatest),
            store.effectJournal(graph: "dropping")
        )
        return { $0 % 3 == 2 ? dropping : keeping }
    }

    private static func work(_ order: Order, _ store: DurableStore, _ report: Report) async throws {
        let durabilities: [String: Durability] = [
            "sync": .sync, "async": .async, "exit": .exit, "atomic": .atomic,
        ]
        guard let durability = durabilities[order.durability] else { fatalError("an unknown durability") }
        let world = try World(
            path: order.folder + "/world",
            report: report,
            holdAt: order.holdAt,
            holdsBefore: order.holdsBefore ?? false
        )
        let graph = try graphs(world, store)
        let threads = ThreadList(order.threads, next: order.next)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    while let number = await threads.take() {
                        try await Worker(graph: graph(number), durability: durability, report: report)
                            .finish(number)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func check(_ order: Order, _ store: DurableStore, _ report: Report) async throws {
        let world = try World(path: nil, report: report, holdAt: nil, holdsBefore: false)
        let graph = try graphs(world, store)
        for number in order.threads {
            let (graph, thread) = (graph(number), "t\(number)")
            if let stored = try await Line(graph, thread: thread) { await report.say(stored) }
            let journal = store.effectJournal(graph: number % 3 == 2 ? "dropping" : "keeping")
            for entry in try await journal.entries(thread: thread) {
                await report.say(Line(entry))
            }
        }
    }

    /// What runs come to that nobody kills, in memory.
    private static func refer(_ report: Report) async throws {
        let world = try World(path: nil, report: report, holdAt: nil, holdsBefore: false)
        let graph = try ParcelGraph(world: world).compiled(MemoryCheckpointer(), MemoryEffectJournal())
        for kind in 0..<Parcel.kinds {
            for turn in 1...Parcel.turns {
                let thread = "t\(kind)"
                var outcome = try await graph.invoke(
                    .input(Parcel.input(turn: turn, kind: kind)),
                    thread: thread
                )
                let answers = outcome.interrupts.map { ($0.id, Parcel.answer(to: $0.question)) }
                outcome = try await graph.invoke(
                    .answers(Dictionary(uniqueKeysWithValues: answers)),
                    thread: thread
                )
                await report.say(Line(about: .reference, thread: thread, state: outcome.state))
            }
        }
    }
}
