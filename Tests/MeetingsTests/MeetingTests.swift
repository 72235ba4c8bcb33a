import JSON
import Meetings
import TestSupport
import Testing

extension Meeting {
    /// A meeting of an hour on 2026-11-23T14:00Z.
    static func sample(
        _ id: String = "a1x:1",
        kind: Kind = .meeting,
        title: String = "Budget",
        start: Int64 = 1_795_442_400,
        minutes: Int = 60
    ) -> Meeting {
        Meeting(
            id: MeetingID(rawValue: id),
            owner: "a1x",
            kind: kind,
            title: title,
            participants: [],
            time: MeetingTime(start: start, in: .utc),
            durationMinutes: minutes,
            createdAt: TestClock.morning
        )
    }
}

@Suite struct MeetingTests {
    @Test func `a meeting is in the way of what overlaps, a reminder of nothing`() {
        let meeting = Meeting.sample()
        #expect(meeting.isInTheWay(of: MeetingInterval(start: meeting.time.start + 3599, minutes: 30)))
        #expect(!meeting.isInTheWay(of: MeetingInterval(start: meeting.time.start + 3600, minutes: 30)))
        #expect(!meeting.isInTheWay(of: MeetingInterval(start: meeting.time.start - 1800, minutes: 30)))
        #expect(!Meeting.sample(kind: .reminder).isInTheWay(of: meeting.interval))
        #expect(FreeBusy(of: [.sample(kind: .reminder)]).busy.isEmpty)
        #expect(FreeBusy(of: [meeting]).busy == [meeting.interval])
    }

    @Test func `a meeting survives being stored`() throws {
        var meeting = Meeting.sample()
        meeting.participants = [Participant(email: "bob@example.com", name: "Bob")]
        meeting.location = "Room 4"
        let codec = JSONCodec()
        let text = try codec.encodeString(meeting)
        #expect(text.contains(#""id":"a1x:1""#))
        #expect(try codec.decode(Meeting.self, from: text) == meeting)
    }

    @Test func `addresses name the same person whatever their case`() {
        #expect(Participant(email: "Bob@Example.com").isSamePerson(as: Participant(email: "bob@example.com")))
        #expect(!Participant(email: "bob@example.com").isSamePerson(as: Participant(email: "al@example.com")))
    }

    @Test func `ids order by their text`() {
        #expect(MeetingID(rawValue: "a") < MeetingID(rawValue: "b"))
    }

    @Test func `the system's clock is past the start of this project`() {
        #expect(SystemClock().seconds() > 1_750_000_000)
        #expect(TestClock(-1).now() == -1000)
        #expect(TestClock(-1).seconds() == -1)
    }

    @Test func `a calendar keeps one entry per id and answers per owner`() async throws {
        let calendar = MemoryCalendar()
        try await calendar.save(.sample())
        try await calendar.save(.sample(title: "Taxes"))
        try await calendar.save(.sample("a1x:2", kind: .reminder))
        let interval = Meeting.sample().interval
        #expect(
            try await calendar.conflicts(with: interval, owner: "a1x", excluding: nil).map(\.title) == [
                "Taxes"
            ]
        )
        #expect(
            try await calendar.conflicts(with: interval, owner: "a1x", excluding: Meeting.sample().id).isEmpty
        )
        #expect(try await calendar.conflicts(with: interval, owner: "b2x", excluding: nil).isEmpty)
        #expect(try await calendar.meetings(owner: "a1x", in: nil).count == 2)
        #expect(try await calendar.meetings(owner: "a1x", in: MeetingInterval(start: 0, end: 1)).isEmpty)
    }
}
