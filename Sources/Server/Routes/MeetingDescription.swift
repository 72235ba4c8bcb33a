import JSON
import Meetings

/// A calendar entry as the administration shows it:
/// `{"id","kind","title","start","end","zone","wall","duration_minutes","participants","location"}`,
/// with `start` and `end` in UTC.
struct MeetingDescription {
    /// The entry.
    let meeting: Meeting

    /// The entry as JSON.
    var value: JSONObject {
        let interval = meeting.interval
        return [
            "id": .string("\(meeting.id)"),
            "kind": .string(meeting.kind.rawValue),
            "title": .string(meeting.title),
            "start": .string(Self.utc(interval.start)),
            "end": .string(Self.utc(interval.end)),
            "zone": .string(meeting.time.zone),
            "wall": .string(meeting.time.wall),
            "duration_minutes": .integer(Int64(meeting.durationMinutes)),
            "participants": .array(meeting.participants.map { .string($0.email) }),
            "location": meeting.location.map { .string($0) } ?? .null,
        ]
    }

    private static func utc(_ seconds: Int64) -> String {
        CivilTime(secondsOfWall: seconds).minuteText + ":00Z"
    }
}
