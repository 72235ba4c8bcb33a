import Meetings
import Testing

@Suite struct MeetingZoneTests {
    @Test(arguments: [
        "UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "Asia/Kathmandu",
    ])
    func `names of the database are zones`(_ name: String) {
        #expect(MeetingZone(named: name)?.name == name)
    }

    @Test(arguments: [
        "", "x", "Europe/Atlantis", "../../etc/passwd", "/etc/localtime", "Europe/Berlin\0", "Europe/Ber lin",
        String(repeating: "a", count: 65),
    ])
    func `other texts are none`(_ name: String) {
        #expect(MeetingZone(named: name) == nil)
    }

    @Test func `UTC has several names`() {
        for name in ["Z", "GMT", "Etc/UTC"] { #expect(MeetingZone(named: name) == .utc) }
        #expect(MeetingZone.utc.offset(at: 0) == 0)
    }

    @Test func `a wall time is an instant and back`() throws {
        let berlin = try #require(MeetingZone(named: "Europe/Berlin"))
        #expect(berlin.wall(at: 1_795_251_600).minuteText == "2026-11-21T10:00")
        #expect(berlin.instant(ofWall: 1_795_251_600 + 3600) == 1_795_251_600)
        #expect(MeetingTime(start: 1_795_251_600, in: berlin).wall == "2026-11-21T10:00")
    }

    @Test func `a skipped time moves forward, a doubled one is its first`() throws {
        let berlin = try #require(MeetingZone(named: "Europe/Berlin"))
        // 2026-03-29T02:30 does not exist there; 2026-10-25T02:30 comes twice.
        #expect(berlin.instant(ofWall: 1_774_751_400) == 1_774_747_800)
        #expect(berlin.wall(at: 1_774_747_800).minuteText == "2026-03-29T03:30")
        #expect(berlin.instant(ofWall: 1_792_895_400) == 1_792_888_200)
        #expect(berlin.offset(at: 1_792_888_200) == 7200)
    }
}
