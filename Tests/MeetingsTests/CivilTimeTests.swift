import Meetings
import Testing

@Suite struct CivilTimeTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00", 4), (1_795_251_600, "2026-11-21T09:00", 6), (-1, "1969-12-31T23:59", 3),
            (951_782_400, "2000-02-29T00:00", 2), (4_107_542_399, "2100-02-28T23:59", 7),
            (253_402_300_799, "9999-12-31T23:59", 5),
        ] as [(Int64, String, Int)]
    )
    func `seconds and civil time are two forms of one moment`(
        _ seconds: Int64,
        _ text: String,
        _ weekday: Int
    ) {
        let civil = CivilTime(secondsOfWall: seconds)
        #expect(civil.minuteText == text)
        #expect(civil.weekday == weekday)
        #expect(civil.secondsOfWall == seconds)
    }

    @Test func `the basic form has seconds and no marks`() {
        #expect(CivilTime(secondsOfWall: 1_795_251_601).basicText == "20261121T090001")
    }
}
