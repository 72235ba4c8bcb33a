import Testing

@testable import Language

@Suite struct ZoneTests {
    private func instant(_ zone: String, _ wall: CivilDateTime) -> String {
        let zone = Zone(named: zone)
        return zone.wall(at: zone.instant(of: wall)).description
    }

    @Test(arguments: [
        ("Europe/Berlin", 3, 29, 2, 30, "2026-03-29T03:30"),
        ("Europe/Berlin", 3, 29, 2, 0, "2026-03-29T03:00"),
        ("Europe/Berlin", 3, 29, 1, 59, "2026-03-29T01:59"),
        ("Europe/Berlin", 3, 29, 3, 0, "2026-03-29T03:00"),
        ("America/New_York", 3, 8, 2, 15, "2026-03-08T03:15"),
        ("Australia/Lord_Howe", 10, 4, 2, 10, "2026-10-04T02:40"),
        ("UTC", 3, 29, 2, 30, "2026-03-29T02:30"), ("Nowhere/Land", 3, 29, 2, 30, "2026-03-29T02:30"),
    ]) func `a skipped wall time moves forward by the gap`(
        zone: String,
        month: Int,
        day: Int,
        hour: Int,
        minute: Int,
        wall: String
    ) {
        let skipped = CivilDateTime(year: 2026, month: month, day: day, hour: hour, minute: minute)
        #expect(instant(zone, skipped) == wall)
    }

    @Test func `of a doubled wall time the first is meant`() {
        let berlin = Zone(named: "Europe/Berlin")
        let doubled = CivilDateTime(year: 2026, month: 10, day: 25, hour: 2, minute: 30)
        // 00:30 UTC, still in summer time; the second 02:30 is an hour later.
        #expect(berlin.instant(of: doubled) == 1_792_888_200)
        #expect(berlin.wall(at: 1_792_888_200) == doubled)
        #expect(berlin.wall(at: 1_792_891_800) == doubled)
    }

    @Test func `a reading over a change of clocks keeps the wall`() {
        // Saturday, 2026-03-28 12:00 in Berlin; the clocks go forward at night.
        let reference = Reference(instant: 1_774_695_600, zone: "Europe/Berlin")
        func read(_ text: String) -> String {
            Samples.written(Samples.reader.slots(in: text, reference: reference).time)
        }
        #expect(read("tomorrow at 2:30 am") == "2026-03-29T03:30 dt")
        #expect(read("tomorrow at 10am") == "2026-03-29T10:00 dt")
        #expect(read("in 24 hours") == "2026-03-29T13:00 dt")
        #expect(read("in 15 hours") == "2026-03-29T04:00 dt")
        // The second 02:30 of 2026-10-25: "in an hour" counts real time.
        let autumn = Reference(instant: 1_792_888_200, zone: "Europe/Berlin")
        let later = Samples.reader.slots(in: "in an hour", reference: autumn).time?.value
        #expect(later?.instant == 1_792_891_800)
        #expect(later?.wall.description == "2026-10-25T02:30")
    }

    @Test func `an unknown zone is read as UTC`() {
        for zone in ["", "Mars/Olympus", "UTC", "GMT", "Z"] {
            let reference = Reference(instant: 1_794_992_400, zone: zone)
            let time = Samples.reader.slots(in: "tomorrow at 3pm", reference: reference).time?.value
            #expect(time?.zone == "UTC")
            #expect(time?.instant == 1_795_100_400)
        }
    }

    @Test(arguments: [Int64.min, Int64.max, -62_135_596_800, 253_402_300_799, 0, -1])
    func `a reference at the edge of time is borne`(
        instant: Int64
    ) {
        for zone in ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"] {
            for text in [
                "tomorrow at 3pm", "in 2 hours", "in 9999 years", "2 days ago", "next year", "the 31st",
                "end of the year",
            ] {
                let slots = Samples.reader.slots(in: text, reference: Reference(instant: instant, zone: zone))
                if let time = slots.time?.value { #expect((0...10_000).contains(time.wall.year)) }
            }
        }
    }
}
