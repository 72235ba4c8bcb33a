import GRDB
import Language
import Logging
import Meetings
import Scheduling
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct BookingTests {
    private static let request =
        "Schedule a meeting with bob@example.com tomorrow at 3pm for 30 minutes about the budget"

    private func service(_ store: DurableStore) throws -> SchedulingService {
        try SchedulingService(
            configuration: SchedulingConfiguration(),
            checkpointer: store.schedulingCheckpointer(),
            calendar: store.calendar,
            understanding: OfflineUnderstanding(),
            logger: Logger(label: "test")
        )
    }

    @Test func `a meeting and the turn that announces it are one commit`() async throws {
        try await withStore { store in
            let service = try service(store)
            // The first turn of all gives the names of channels and nodes their numbers, in a commit of its own.
            _ = try await service.handle(Self.request, conversation: "eve")
            let before = await store.counters().commits
            let turn = try await service.handle(Self.request, conversation: "ann")
            #expect(turn.result == .scheduled)
            let commits = await store.counters().commits
            #expect(commits == before + 1)
            let meetings = try await store.calendar.meetings(owner: "ann", in: nil)
            #expect(meetings.map(\.title) == ["budget"])
            #expect(meetings.map(\.durationMinutes) == [30])
        }
    }

    @Test func `a turn that cannot be stored books nothing`() async throws {
        try await withStore { store in
            // The table of checkpoints refuses every row, as a full disk would in the middle of the transaction.
            try await store.database.write { db in
                try db.execute(
                    sql: """
                        CREATE TRIGGER refuse BEFORE INSERT ON checkpoint
                        BEGIN SELECT RAISE(ABORT, 'refused'); END
                        """
                )
            }
            let service = try service(store)
            await #expect(throws: SchedulingError.self) {
                _ = try await service.handle(Self.request, conversation: "ann")
            }
            #expect(try await store.calendar.meetings(owner: "ann", in: nil).isEmpty)
            try await store.database.write { try $0.execute(sql: "DROP TRIGGER refuse") }
            let turn = try await service.handle(Self.request, conversation: "ann")
            #expect(turn.result == .scheduled)
            #expect(try await store.calendar.meetings(owner: "ann", in: nil).count == 1)
        }
    }

    @Test func `a second meeting does not replace the first`() async throws {
        try await withStore { store in
            let service = try service(store)
            _ = try await service.handle(Self.request, conversation: "ann")
            _ = try await service.handle(
                "Schedule a meeting with eve@example.com tomorrow at 5pm for 30 minutes about the plan",
                conversation: "ann"
            )
            #expect(
                try await store.calendar.meetings(owner: "ann", in: nil).map(\.title) == ["budget", "plan"]
            )
        }
    }
}
