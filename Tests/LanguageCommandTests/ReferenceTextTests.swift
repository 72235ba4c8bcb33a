import Language
import LanguageCommand
import Testing

@Suite struct ReferenceTextTests {
    @Test(
        arguments: [
            ("1970-01-01T00:01:00", nil, 60, ""),
            ("1970-01-01T00:01", nil, 60, ""),
            ("1970-01-01 00:01:30.5Z", nil, 90, "UTC"),
            ("1970-01-01T00:00:00-02:00", nil, 7200, "GMT-0200"),
            ("1970-01-01T00:00:00-02:00", "+01:00", -3600, "GMT+0100"),
            ("1970-01-01T01:00:00", "Europe/Berlin", 0, "Europe/Berlin"),
        ]
    )
    func `a moment is read with its zone`(text: String, zone: String?, instant: Int64, name: String) {
        #expect(ReferenceText.reference(text, zone: zone) == Reference(instant: instant, zone: name))
    }

    @Test(
        arguments: [
            "", "1970-01-01", "1970-13-01T00:00", "1970-02-30T00:00", "1970-01-01T24:00", "1970-01-01T00:60",
            "1970-01-01T00:00:99", "1970-01-01T00:00:00 o'clock", "0000-01-01T00:00", "1970/01/01T00:00",
        ]
    )
    func `what is no moment is refused`(text: String) {
        #expect(ReferenceText.reference(text) == nil)
    }
}
