import Testing

@testable import LanguageCommand

@Suite struct RecentValuesTests {
    @Test func `the values asked for last are kept, and never more than twice the limit`() {
        var values = RecentValues<Int>(limit: 3)
        for number in 0..<7 {
            values["\(number)"] = number
            // Asked for again and again, the first one stays.
            #expect(values["0"] == 0)
        }
        #expect(values["6"] == 6)
        let kept = (0..<7).count { values["\($0)"] != nil }
        #expect(kept >= 3 && kept <= 6)
        #expect(values["1"] == nil)
    }
}
