import Meetings
import TestSupport
import Testing

@Suite struct ICalendarTests {
    @Test func `a calendar is the text that other programs import`() {
        var meeting = Meeting.sample(title: #"Budget; taxes, and \ more"#)
        meeting.location = "Room 4\r\nsecond floor"
        meeting.participants = [
            Participant(email: "bob@example.com", name: #"Bob "B" ^ Smith"#), Participant(email: "al@x.org"),
        ]
        let reminder = Meeting.sample("a1x:2", kind: .reminder, title: "milk")
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//MeetingMuse//MeetingMuse 1//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:68f0b8adcc9dbbbeebfa6fc46f45fa95@meetingmuse",
            "DTSTAMP:20261121T090000Z",
            "DTSTART:20261123T140000Z",
            "DTEND:20261123T150000Z",
            #"SUMMARY:Budget\; taxes\, and \\ more"#,
            #"LOCATION:Room 4\nsecond floor"#,
            "ATTENDEE;CN=\"Bob ^'B^' ^^ Smith\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION",
            " :mailto:bob@example.com",
            "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:al@x.org",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:e6284691802969fd5e47516b6e689536@meetingmuse",
            "DTSTAMP:20261121T090000Z",
            "DTSTART:20261123T140000Z",
            "DTEND:20261123T150000Z",
            "SUMMARY:milk",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT0S",
            "DESCRIPTION:milk",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ].joined(separator: "\r\n")
        #expect(ICalendar().text(of: [meeting, reminder]) == expected)
    }

    @Test func `lines are folded at 75 octets, never inside a character`() {
        for length in 60...80 {
            let title = String(repeating: "a", count: length) + String(repeating: "é", count: 40) + "😀😀"
            let text = ICalendar().text(of: [.sample(title: title)])
            for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
            #expect(text.split(separator: "\r\n ").joined().contains("SUMMARY:\(title)\r\n"))
        }
    }

    @Test(arguments: [67, 68]) func `a line of exactly 75 octets is not folded`(_ length: Int) {
        let title = String(repeating: "a", count: length)
        let isFolded = ICalendar().text(of: [.sample(title: title)]).contains("\r\n ")
        #expect(isFolded == ("SUMMARY:".utf8.count + length > 75))
    }

    @Test func `control characters and line breaks cannot start a line of their own`() {
        let text = ICalendar().text(of: [.sample(title: "a\nEND:VCALENDAR\u{0}\u{7F}\tb\r")])
        #expect(text.contains("SUMMARY:a\\nEND:VCALENDAR\tb\\n\r\n"))
        var meeting = Meeting.sample()
        meeting.participants = [Participant(email: "bob@example.com", name: "Bob\nSmith")]
        #expect(ICalendar().text(of: [meeting]).contains("CN=\"Bob^nSmith\""))
    }
}
