import Testing

@testable import Language

@Suite struct CivilDateTests {
    @Test func `every day of eight centuries follows the day before it`() {
        var date = CivilDate(year: 1600, month: 1, day: 1)
        var weekday = 6
        let first = date.dayNumber
        for number in first..<(first + 292_194) {
            #expect(
                date.dayNumber == number && CivilDate(dayNumber: number) == date && date.weekday == weekday
            )
            #expect(date.isValid)
            date.day += 1
            if !date.isValid { date = CivilDate(year: date.year, month: date.month + 1, day: 1) }
            if !date.isValid { date = CivilDate(year: date.year + 1, month: 1, day: 1) }
            weekday = weekday % 7 + 1
        }
        #expect(date == CivilDate(year: 2400, month: 1, day: 1))
    }
}
