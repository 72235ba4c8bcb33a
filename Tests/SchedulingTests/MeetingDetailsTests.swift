import Language
import Meetings
import Testing

@testable import Scheduling

@Suite struct MeetingDetailsTests {
    private static let time = DraftTime(
        time: MeetingTime(start: 1_795_442_400, in: .utc),
        hasDate: true,
        hasTime: true
    )

    @Test func `missing details come in the order of asking`() {
        var details = MeetingDetails()
        #expect(details.missing(for: .schedule) == [.title, .dateTime, .participants, .duration])
        #expect(details.missing(for: .reminder) == [.title, .dateTime])
        details.title = " \n"
        details.durationMinutes = 0
        #expect(details.missing(for: .schedule) == [.title, .dateTime, .participants, .duration])
        details.title = " x "
        details.time = Self.time
        details.participants = [Participant(email: "a@b.cc")]
        details.durationMinutes = 1
        #expect(details.missing(for: .schedule).isEmpty)
        #expect(details.meaningfulTitle == "x")
    }

    @Test func `the new replaces the old, participants are joined`() {
        var details = MeetingDetails()
        details.title = "old"
        details.participants = [Participant(email: "a@b.cc")]
        var reading = DetailsReading()
        reading.title = "  "
        reading.participants = [Participant(email: "A@B.cc"), Participant(email: "d@e.ff")]
        reading.names = ["Bob", "Bob"]
        reading.time = Self.time
        reading.location = "Room 4"
        details.merge(reading)
        #expect(details.title == "old")
        #expect(details.participants.map(\.email) == ["a@b.cc", "d@e.ff"])
        #expect(details.names == ["Bob"])
        #expect(details.time == Self.time)
        #expect(details.location == "Room 4")
        reading.title = String(repeating: "x", count: 300)
        details.merge(reading)
        #expect(details.title?.count == MeetingDetails.maximumTitleCharacters)
    }

    @Test func `an implied length yields to a said one`() {
        var details = MeetingDetails()
        var implied = DetailsReading()
        implied.durationMinutes = 15
        implied.isDurationImplied = true
        details.merge(implied)
        #expect(details.durationMinutes == 15)
        var said = DetailsReading()
        said.durationMinutes = 60
        details.merge(said)
        details.merge(implied)
        #expect(details.durationMinutes == 60)
        said.durationMinutes = 45
        details.merge(said)
        #expect(details.durationMinutes == 45)
    }

    @Test func `participants are bounded`() {
        var details = MeetingDetails()
        var reading = DetailsReading()
        reading.participants = (0..<150).map { Participant(email: "p\($0)@x.org") }
        details.merge(reading)
        #expect(details.participants.count == MeetingDetails.maximumParticipants)
    }

    @Test func `a draft's time is a reading and back`() {
        #expect(DraftTime(Self.time.reading) == Self.time)
    }

    @Test func `errors of the graph become ours`() {
        #expect(SchedulingError.cancelled.description == "cancelled: the turn was cancelled")
        #expect(!SchedulingError.cancelled.isUnderstandingTrouble)
    }
}
