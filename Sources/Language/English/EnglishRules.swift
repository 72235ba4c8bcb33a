extension EnglishRule {
    /// Every rule; of those that match at a place the one that reads furthest wins, the earlier one if they
    /// tie.
    static let all: [EnglishRule] = [
        .moment("instant", "2030-01-02T10:00:00Z") { $0.text.instant(at: $0.index) },
        .date("numeric date", "1/2/2030") { $0.text.numericDate(at: $0.index, order: $0.settings.dateOrder) },
        .date("month, day", "January 5th, 2027") { $0.text.monthThenDay(at: $0.index) },
        .date("day, month", "the 5th of January") { $0.text.dayThenMonth(at: $0.index) },
        .date("day of the month", "the 15th of next month") {
            $0.text.dayOfMonth(at: $0.index, isAnswer: $0.isAnswer)
        },
        .date("feast", "Christmas Eve") { $0.text.feast(at: $0.index) },
        .moment("no date or time", "February 30") { $0.text.impossible(in: $0) },
        .moment("zone", "Berlin time") { $0.text.zoneAlone(at: $0.index) },
        .date("weekday", "this coming friday") { $0.text.weekday(at: $0.index) },
        .date("weekday of the month", "the first monday of next month") {
            $0.text.ordinalWeekday(at: $0.index)
        },
        .moment("repetition", "every monday") { $0.text.repetition(at: $0.index) },
        .date("relative day", "the day after tomorrow") { $0.text.relativeDay(at: $0.index) },
        .date("period", "the end of next month") { $0.text.period(at: $0.index) },
        .date("month", "in March 2030") { $0.text.bareMonth(at: $0.index) },
        .moment("span of time without a day", "this week") { $0.text.vagueSpan(at: $0.index) },
        .moment("delay", "in 2 hours") { $0.text.delay(at: $0.index) },
        .moment("distance", "2 weeks from friday") { $0.text.distance(at: $0.index) },
        .moment("lead", "10 minutes before") { $0.text.lead(at: $0.index) },
        .moment("range of times", "from 3 to 4pm") {
            $0.text.timeRange(at: $0.index, isAfterDate: $0.isAfterDate)
        },
        .moment("time of day", "half past three") { $0.text.certainTime(at: $0.index) },
        .moment("bare hour", "at 3") { $0.text.bareHour(in: $0) },
        .moment("hour with its sign", "15h") { $0.text.signedHour(in: $0) },
        .moment("part of the day", "tomorrow morning") { $0.text.part(in: $0) },
        .moment("now", "right now") { $0.text.now(in: $0) },
        EnglishRule(name: "duration", example: "an hour and a half") { $0.text.duration(at: $0.index) },
    ]
}
