import StateGraph
import Testing

/// Threads of an older version of a graph, read and gone on with by a newer one.
@Suite struct VersionMigrationTests {
    @Test(arguments: VersionStoreKind.allCases)
    func `an old thread is read in the new form, step by step, and the store stays as it is`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        let asked = try await CompiledGraph.begun(store)
        let snapshot = try #require(try await CompiledGraph.trip(store).snapshot(thread: "t"))
        // The finished task's writes are in it as well.
        #expect(snapshot.state.log.map(\.text) == ["in", "told"])
        #expect(snapshot.state.title == "By tell")
        #expect(snapshot.state.hours == 72)
        #expect(snapshot.state.first == "Ada")
        #expect(snapshot.state.last == "Lovelace")
        #expect(snapshot.state.currency == "EUR")
        #expect(snapshot.next == ["place"])
        #expect(snapshot.interrupts.map(\.id) == asked.interrupts.map(\.id))
        #expect(snapshot.interrupts.map(\.node) == ["place"])
        #expect(snapshot.graphVersion == 1)
        let old = try await CompiledGraph.firstTrip(store).snapshot(thread: "t")
        #expect(old?.state.titel == "By tell")
    }

    @Test(arguments: VersionStoreKind.allCases, [Durability.sync, .async, .exit])
    func `an old thread's question is answered by the new version, by the id that it had`(
        _ kind: VersionStoreKind,
        _ durability: Durability
    ) async throws {
        let store = kind.make()
        let asked = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(store)
        let done = try await graph.invoke(
            .answers([asked.interrupts[0].id: "Rome"]),
            thread: "t",
            configuration: RunConfiguration(durability: durability)
        )
        // The sibling that finished under the old version is not run again; the join knows it by its name.
        #expect(done.state.log.map(\.text) == ["in", "Rome", "told", "packed"])
        #expect(done.state.hours == 72)
        let stored = try #require(try await graph.snapshot(thread: "t"))
        #expect(stored.graphVersion == 3)
        #expect(stored.state == done.state)
        let again = try await graph.invoke(.input(.set(Trip.title, "Next")), thread: "t")
        #expect(again.state.log.map(\.text) == ["in", "Rome", "told", "packed", "told"])
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a thread that goes on half way is migrated once`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(store)
        // Asked again: the checkpoint with its pending writes is stored in the new form, in its place.
        let again = try await graph.invoke(.proceed, thread: "t")
        #expect(again.interrupts.count == 1)
        let stored = try #require(try await graph.snapshot(thread: "t"))
        #expect(stored.graphVersion == 3)
        #expect(stored.interrupts.map(\.id) == again.interrupts.map(\.id))
        let done = try await graph.invoke(.resume("Rome"), thread: "t")
        #expect(done.state.log.map(\.text) == ["in", "Rome", "told", "packed"])
        #expect(done.state.hours == 72)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `new input begins anew from the migrated state, and history stays old`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(store)
        let asked = try await graph.invoke(.input(.set(Trip.currency, "CHF")), thread: "t")
        #expect(asked.interrupts.count == 1)
        #expect(asked.state.currency == "CHF")
        #expect(asked.state.hours == 49)
        let versions = try await graph.history(thread: "t").map(\.graphVersion)
        #expect(versions == [3, 3, 1, 1])
        // Every checkpoint is read in the new form, old ones too.
        let titles = try await graph.history(thread: "t").map(\.state.title)
        #expect(titles == ["Rome", "Rome", "Rome", ""])
        #expect(
            try await CompiledGraph.firstTrip(store).history(thread: "t", limit: 1, step: 0).isEmpty == false
        )
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `an update from outside and a fork work on the migrated state`(_ kind: VersionStoreKind) async throws
    {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(store)
        let old = try #require(try await graph.history(thread: "t").first)
        let fork = try await graph.invoke(
            .proceed,
            thread: "t",
            configuration: RunConfiguration(checkpoint: old.id)
        )
        // Its tasks run again under the new version.
        #expect(fork.state.log.map(\.text) == ["in", "told"])
        #expect(fork.state.hours == 49)
        try await graph.updateState(thread: "t", .append(Trip.log, TripEntry(text: "by hand")), as: "place")
        let stored = try #require(try await graph.snapshot(thread: "t"))
        #expect(stored.state.log.map(\.text) == ["in", "by hand"])
        #expect(stored.graphVersion == 3)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `only the steps from a checkpoint's version on are taken`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        // A second version whose channels are named as the last one's, but which counts days.
        let second = try CompiledGraph.trip(store, version: 2, migrations: [], asking: "question")
        _ = try await second.invoke(.input(.set(Trip.hours, 2).set(Trip.title, "Oslo")), thread: "t")
        let migrations = [
            Migration<Trip>(from: 1).renamingChannel("title", to: "lost"),
            Migration(from: 2).transformingChannel("hours", from: Int.self) { $0 * 24 }
                .renamingNode("question", to: "place"),
        ]
        let graph = try CompiledGraph.trip(store, migrations: migrations)
        let snapshot = try await graph.snapshot(thread: "t")
        #expect(snapshot?.state.title == "Oslo")
        #expect(snapshot?.state.hours == 72)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a checkpoint of a later version is refused, and nothing is changed`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.trip(store).invoke(.input(.none), thread: "t")
        let graph = try CompiledGraph.trip(store, version: 2, migrations: [])
        let before = try await store.lastSequence(thread: "t")
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(error?.code == .newerVersion)
        #expect(error?.message == "the checkpoint is of version 3, this graph of version 2")
        #expect(await graphError { _ = try await graph.snapshot(thread: "t") }?.code == .newerVersion)
        #expect(try await store.lastSequence(thread: "t") == before)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a version before the first migration is refused`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(store, migrations: [Migration(from: 2)])
        let error = await graphError { _ = try await graph.snapshot(thread: "t") }
        #expect(error?.code == .missingMigration)
    }

    @Test(arguments: [[1], [2, 3], [2, 2], [0, 2]])
    func `migrations with a gap, twice, or past the version do not compile`(_ versions: [Int]) async {
        let error = await graphError {
            _ = try CompiledGraph.trip(
                MemoryCheckpointer(),
                migrations: versions.map { Migration(from: $0) }
            )
        }
        #expect(error?.code == .missingMigration)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `a value that is of another type than the migration says is an error that names the version`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let migrations = [
            Migration<Trip>(from: 1),
            Migration(from: 2).transformingChannel("titel", from: [Int].self) { $0.count },
        ]
        let graph = try CompiledGraph.trip(store, migrations: migrations)
        let error = await graphError { _ = try await graph.invoke(.input(.none), thread: "t") }
        #expect(error?.code == .migrationFailed)
        #expect(error?.message == "the migration from version 2 threw")
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `two channels do not become one`(_ kind: VersionStoreKind) async throws {
        let store = kind.make()
        _ = try await CompiledGraph.begun(store)
        let graph = try CompiledGraph.trip(
            store,
            version: 2,
            migrations: [Migration(from: 1).renamingChannel("titel", to: "person")]
        )
        #expect(await graphError { _ = try await graph.snapshot(thread: "t") }?.code == .migrationFailed)
    }

    @Test(arguments: VersionStoreKind.allCases)
    func `without migrations an older checkpoint is read as if it were of this version`(
        _ kind: VersionStoreKind
    ) async throws {
        let store = kind.make()
        let first = try CompiledGraph.trip(store, version: 1, migrations: [])
        _ = try await first.invoke(.input(.set(Trip.title, "Oslo")), thread: "t")
        let second = try CompiledGraph.trip(store, version: 7, migrations: [])
        #expect(try await second.invoke(.resume("x"), thread: "t").state.title == "Oslo")
    }
}
