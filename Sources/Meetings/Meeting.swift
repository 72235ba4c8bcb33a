// Meetings: what the conversations before and after a meeting share.
//
// It holds: the meeting and its parts, the calendar port, free and busy times, the iCalendar text, the clock port and
// the civil form of instants. It does not hold: any conversation, any storage, any wording for a person.

/// A meeting or a reminder as a calendar keeps it.
///
/// ```json
/// {"id":"a1x:7:schedule_meeting:0","owner":"a1x","kind":"meeting","title":"the budget",
///  "participants":[{"email":"bob@example.com"}],
///  "time":{"start":1795273200,"zone":"Europe/Berlin","wall":"2026-11-21T16:00"},
///  "durationMinutes":30,"createdAt":1795251600}
/// ```
public struct Meeting: Codable, Sendable, Hashable, Identifiable {
    /// What the entry is.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        /// People come together: it takes time and can stand in another meeting's way.
        case meeting
        /// The owner wants to be reminded: it takes nobody's time.
        case reminder
    }

    /// The name of the meeting, deterministic: a turn that is run again saves the same meeting again.
    public let id: MeetingID
    /// The client id in whose calendar the meeting is.
    public var owner: String
    /// Meeting or reminder.
    public var kind: Kind
    /// What it is about, never empty.
    public var title: String
    /// Who is invited; empty for a reminder.
    public var participants: [Participant]
    /// When it starts.
    public var time: MeetingTime
    /// How long it takes, from 5 to 480 minutes.
    public var durationMinutes: Int
    /// Where it takes place, if that was said.
    public var location: String?
    /// When it was agreed on, in seconds since 1970 UTC.
    public var createdAt: Int64

    /// A meeting with all its parts.
    public init(
        id: MeetingID,
        owner: String,
        kind: Kind,
        title: String,
        participants: [Participant],
        time: MeetingTime,
        durationMinutes: Int,
        location: String? = nil,
        createdAt: Int64
    ) {
        self.id = id
        self.owner = owner
        self.kind = kind
        self.title = title
        self.participants = participants
        self.time = time
        self.durationMinutes = durationMinutes
        self.location = location
        self.createdAt = createdAt
    }

    /// The time that the meeting takes.
    public var interval: MeetingInterval {
        MeetingInterval(start: time.start, minutes: durationMinutes)
    }

    /// Whether this entry stands in the way of another one at that time, in the same calendar.
    ///
    /// Reminders are in nobody's way. Meetings that only touch (one ends when the other starts) do not conflict.
    public func isInTheWay(of interval: MeetingInterval) -> Bool {
        kind == .meeting && self.interval.overlaps(interval)
    }
}
