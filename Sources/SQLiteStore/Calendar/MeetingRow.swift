import GRDB
import Meetings

/// A meeting as its table holds it.
enum MeetingRow {
    /// The beginning of every query for meetings.
    static let columns = """
        SELECT id, owner, kind, title, participants, start_at, zone, wall, duration_minutes, location,
            created_at
        FROM meeting

        """

    /// Inserts a meeting, or replaces the one of the same id and owner.
    private static let upsert = """
        INSERT INTO meeting (id, owner, kind, title, participants, start_at, end_at, zone, wall,
            duration_minutes, location, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
            participants = excluded.participants, start_at = excluded.start_at, end_at = excluded.end_at,
            zone = excluded.zone, wall = excluded.wall, duration_minutes = excluded.duration_minutes,
            location = excluded.location, created_at = excluded.created_at
        WHERE owner = excluded.owner
        """

    /// Inserts a meeting, or replaces the one of the same id and owner, within the caller's transaction.
    ///
    /// - Throws: `rejected` if the id is another owner's entry.
    static func save(_ meeting: Meeting, in db: Database) throws {
        try db.cachedStatement(sql: upsert).execute(arguments: arguments(meeting))
        guard db.changesCount == 1 else {
            throw StoreError.rejected("a meeting's id belongs to another owner's meeting")
        }
    }

    /// The values for `upsert`.
    private static func arguments(_ meeting: Meeting) throws -> StatementArguments {
        let participants = try StoredJSON().encode(meeting.participants)
        return [
            meeting.id.rawValue, meeting.owner, meeting.kind.rawValue, meeting.title,
            String(decoding: participants, as: UTF8.self), meeting.interval.start, meeting.interval.end,
            meeting.time.zone, meeting.time.wall, meeting.durationMinutes, meeting.location,
            meeting.createdAt,
        ]
    }

    /// The meeting of a row.
    ///
    /// - Throws: `corrupt`, or what GRDB says of a column.
    static func meeting(_ row: Row) throws -> Meeting {
        guard let kind = Meeting.Kind(rawValue: try row.column("kind")) else {
            throw StoreError.corrupt("a meeting's row has an unknown kind")
        }
        let participants: String = try row.column("participants")
        return Meeting(
            id: MeetingID(rawValue: try row.column("id")),
            owner: try row.column("owner"),
            kind: kind,
            title: try row.column("title"),
            participants: try StoredJSON().decode([Participant].self, from: Array(participants.utf8)),
            time: MeetingTime(
                start: try row.column("start_at"),
                zone: try row.column("zone"),
                wall: try row.column("wall")
            ),
            durationMinutes: try row.column("duration_minutes"),
            location: try row.optionalColumn("location"),
            createdAt: try row.column("created_at")
        )
    }
}
