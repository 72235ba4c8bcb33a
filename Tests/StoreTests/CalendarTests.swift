import Meetings
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct CalendarTests {
    private func entry(
        _ id: String,
        _ start: Int64,
        minutes: Int = 30,
        owner: String = "ann",
        kind: Meeting.Kind = .meeting
    ) -> Meeting {
        Meeting(
            id: MeetingID(rawValue: id),
            owner: owner,
            kind: kind,
            title: "\u{1F4C5} O'Brien \"\(id)\"; --",
            participants: [
                Participant(email: "bob@example.com", name: "Bob"), Participant(email: "eve@example.com"),
            ],
            time: MeetingTime(start: start, zone: "Europe/Berlin", wall: "2026-11-21T16:00"),
            durationMinutes: minutes,
            location: id == "here" ? "Room 1" : nil,
            createdAt: 1_795_251_600
        )
    }

    @Test func `an entry is read back as it was saved`() async throws {
        try await withStore { store in
            for saved in [entry("here", 3_600), entry("there", 7_200, kind: .reminder)] {
                try await store.calendar.save(saved)
            }
            let found = try await store.calendar.meetings(owner: "ann", in: nil)
            #expect(found == [entry("here", 3_600), entry("there", 7_200, kind: .reminder)])
        }
    }

    @Test func `saving again replaces, and another owner's entry is never touched`() async throws {
        try await withStore { store in
            try await store.calendar.save(entry("a", 0))
            try await store.calendar.save(entry("a", 0))
            var moved = entry("a", 9_000, minutes: 60)
            moved.location = "Room 2"
            try await store.calendar.save(moved)
            #expect(try await store.calendar.meetings(owner: "ann", in: nil) == [moved])
            let error = await #expect(throws: StoreError.self) {
                try await store.calendar.save(entry("a", 0, owner: "mallory"))
            }
            #expect(error?.code == .rejected)
            #expect(try await store.calendar.meetings(owner: "ann", in: nil) == [moved])
            #expect(try await store.calendar.meetings(owner: "mallory", in: nil).isEmpty)
        }
    }

    @Test func `conflicts are what the memory's calendar finds too`() async throws {
        try await withStore { store in
            let memory = MemoryCalendar()
            let entries =
                (0..<40).map { entry("m\($0)", Int64($0 * 1_700 % 40_000), minutes: 15 + $0 % 4 * 30) }
                + (0..<10).map { entry("r\($0)", Int64($0) * 4_000, kind: .reminder) }
                + (0..<10).map { entry("o\($0)", Int64($0) * 4_000, owner: "otto") }
            for saved in entries {
                try await store.calendar.save(saved)
                try await memory.save(saved)
            }
            for start in stride(from: Int64(-1_800), through: 45_000, by: 900) {
                for minutes in [0, 15, 60, 600] {
                    let interval = MeetingInterval(start: start, minutes: minutes)
                    for excluded in [nil, MeetingID(rawValue: "m3")] {
                        let found = try await store.calendar.conflicts(
                            with: interval,
                            owner: "ann",
                            excluding: excluded
                        )
                        let expected = try await memory.conflicts(
                            with: interval,
                            owner: "ann",
                            excluding: excluded
                        )
                        #expect(found.map(\.id) == expected.map(\.id))
                    }
                    let listed = try await store.calendar.meetings(owner: "ann", in: interval)
                    #expect(
                        listed.map(\.id) == (try await memory.meetings(owner: "ann", in: interval)).map(\.id)
                    )
                }
            }
        }
    }

    @Test func `meetings that only touch do not conflict`() async throws {
        try await withStore { store in
            try await store.calendar.save(entry("a", 3_600, minutes: 60))
            func conflicts(_ start: Int64, _ end: Int64) async throws -> Int {
                let interval = MeetingInterval(start: start, end: end)
                return try await store.calendar.conflicts(with: interval, owner: "ann", excluding: nil).count
            }
            #expect(try await conflicts(0, 3_600) == 0)
            #expect(try await conflicts(7_200, 9_000) == 0)
            #expect(try await conflicts(0, 3_601) == 1)
            #expect(try await conflicts(7_199, 9_000) == 1)
        }
    }
}
