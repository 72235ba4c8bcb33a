import GRDB
public import Meetings

/// The built-in calendar: meetings and reminders of all owners, in the database.
public struct SQLiteCalendar: CalendarPort {
    let database: SQLiteDatabase

    /// The calendar lies in the database of the conversations.
    public var booking: BookingStyle { .withCheckpoint }

    /// The most entries that one list holds.
    public static let maximumListed = 10_000

    /// The owner's meetings that overlap a time, earliest first; reminders are in nobody's way.
    ///
    /// - Throws: `corrupt`; `unavailable`; `closed`.
    public func conflicts(
        with interval: MeetingInterval,
        owner: String,
        excluding: MeetingID?
    ) async throws(StoreError) -> [Meeting] {
        try await database.read { db in
            let statement = try db.cachedStatement(
                sql: MeetingRow.columns + """
                    WHERE owner = ?1 AND start_at < ?3 AND end_at > ?2 AND kind = 'meeting' AND id IS NOT ?4
                    ORDER BY start_at, id LIMIT \(Self.maximumListed)
                    """
            )
            return try Row.fetchAll(
                statement,
                arguments: [owner, interval.start, interval.end, excluding?.rawValue]
            ).map(MeetingRow.meeting)
        }
    }

    /// Saves an entry under its id, replacing what the same owner has under it; it is durable on return.
    ///
    /// - Throws: `rejected` if the id is another owner's entry; `unavailable`; `overloaded`; `closed`.
    public func save(_ meeting: Meeting) async throws(StoreError) {
        try await database.write { db in try MeetingRow.save(meeting, in: db) }
    }

    /// The owner's entries that overlap an interval (nil: all), earliest first, at most `maximumListed`.
    ///
    /// - Throws: `corrupt`; `unavailable`; `closed`.
    public func meetings(owner: String, in interval: MeetingInterval?) async throws(StoreError) -> [Meeting] {
        try await database.read { db in
            let statement = try db.cachedStatement(
                sql: MeetingRow.columns + """
                    WHERE owner = ?1 AND start_at < ?3 AND end_at > ?2
                    ORDER BY start_at, id LIMIT \(Self.maximumListed)
                    """
            )
            return try Row.fetchAll(
                statement,
                arguments: [owner, interval?.start ?? Int64.min, interval?.end ?? Int64.max]
            ).map(MeetingRow.meeting)
        }
    }
}
