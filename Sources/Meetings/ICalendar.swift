/// The text of a calendar as other programs import it (RFC 5545).
///
/// Times are written in UTC, so no time-zone definitions are needed. Lines end with CR LF and are folded at 75 octets.
public struct ICalendar: Sendable {
    /// The program that writes the calendar (RFC 5545 §3.7.3).
    public let product: String

    /// A writer for calendars of that product.
    public init(product: String = "-//MeetingMuse//MeetingMuse 1//EN") {
        self.product = product
    }

    /// The calendar with these entries, in their order.
    public func text(of meetings: [Meeting]) -> String {
        var lines = ICalendarLines()
        lines.append("BEGIN", "VCALENDAR")
        lines.append("VERSION", "2.0")
        lines.append("PRODID", product)
        lines.append("CALSCALE", "GREGORIAN")
        for meeting in meetings { append(meeting, to: &lines) }
        lines.append("END", "VCALENDAR")
        return lines.text
    }

    private func append(_ meeting: Meeting, to lines: inout ICalendarLines) {
        let interval = meeting.interval
        lines.append("BEGIN", "VEVENT")
        lines.append("UID", Self.identifier(of: meeting))
        lines.append("DTSTAMP", Self.utc(meeting.createdAt))
        lines.append("DTSTART", Self.utc(interval.start))
        lines.append("DTEND", Self.utc(interval.end))
        lines.append(text: "SUMMARY", meeting.title)
        if let location = meeting.location { lines.append(text: "LOCATION", location) }
        for participant in meeting.participants { append(participant, to: &lines) }
        if meeting.kind == .reminder { appendReminder(meeting, to: &lines) }
        lines.append("END", "VEVENT")
    }

    private func append(_ participant: Participant, to lines: inout ICalendarLines) {
        var name = "ATTENDEE"
        if let common = participant.name { name += ";CN=\"\(ICalendarLines.parameter(common))\"" }
        lines.append(name + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION", "mailto:\(participant.email)")
    }

    /// A reminder takes no time (TRANSP, §3.8.2.7) and rings when it is due (VALARM, §3.6.6).
    private func appendReminder(_ meeting: Meeting, to lines: inout ICalendarLines) {
        lines.append("TRANSP", "TRANSPARENT")
        lines.append("BEGIN", "VALARM")
        lines.append("ACTION", "DISPLAY")
        lines.append("TRIGGER", "PT0S")
        lines.append(text: "DESCRIPTION", meeting.title)
        lines.append("END", "VALARM")
    }

    /// A globally unique name (§3.8.4.7) that stays the same in every export.
    ///
    /// It is a digest, since the parts that make it unique, such as the owner's id, are nobody else's business.
    private static func identifier(of meeting: Meeting) -> String {
        let name = "\(meeting.id)|\(meeting.owner)|\(meeting.createdAt)"
        let offsets: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x6c62_272e_07bb_0142]
        let digits = offsets.map { offset in
            let hash = name.utf8.reduce(offset) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            let text = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        return digits.joined() + "@meetingmuse"
    }

    private static func utc(_ seconds: Int64) -> String {
        CivilTime(secondsOfWall: seconds).basicText + "Z"
    }
}
