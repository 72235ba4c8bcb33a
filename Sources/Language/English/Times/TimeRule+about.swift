/// What a rule reads, with an example that is its test.
public struct ReadingRule: Sendable, Hashable {
    /// The name that `Entity.rules` tells.
    public var name: String
    /// What it reads, in a sentence.
    public var reads: String
    /// A text that it takes part in, read on Wednesday, March 11th, 2026 at 9:30.
    public var example: String
    /// The example's first reading in TIMEX3, of a repetition its RFC 5545 rule.
    public var value: String
}

extension TemporalReader {
    /// Every rule about time, small pieces first.
    public static var rules: [ReadingRule] {
        TimeRule.allCases.map { rule in
            let about = rule.about
            return ReadingRule(
                name: "\(rule)",
                reads: about.reads,
                example: about.example,
                value: about.value
            )
        }
    }
}

extension TimeRule {
    typealias About = (reads: String, example: String, value: String)

    /// What it reads, an example, and the example's value.
    var about: About {
        switch self {
        case .relativeDay: ("A day by its distance from today.", "tomorrow", "2026-03-12")
        case .dayAfter: ("The day after or before another.", "the day after tomorrow", "2026-03-13")
        case .weekday: ("A weekday, the next one to come.", "friday", "2026-03-13")
        case .relativeWeekday: ("A weekday of this, the next or the last week.", "next friday", "2026-03-20")
        case .monthDay: ("A month and a day behind it.", "April 5th, 2026", "2026-04-05")
        case .dayMonth: ("A day and a month behind it.", "5th of May", "2026-05-05")
        case .month: ("A month.", "in September", "(2026-09-01,2026-10-01,P30D)")
        case .dayOfMonth: ("A day of this month or the next.", "on the 20th", "2026-03-20")
        case .year: ("A year behind something else.", "May 2027", "(2027-05-01,2027-06-01,P31D)")
        case .numericDate: ("A date in figures.", "12/24/2026", "2026-12-24")
        case .relativeUnit:
            ("This, the next or the last week, month or year.", "next week", "(2026-03-16,2026-03-23,P1W)")
        case .rolling:
            ("Some units before or behind the reference.", "the last 2 weeks", "(2026-02-25,2026-03-11,P2W)")
        case .ordinalIn: ("The n-th of something in a stretch.", "last friday in october", "2026-10-30")
        case .unitAfterNext:
            ("What comes behind the next one.", "the week after next", "(2026-03-23,2026-03-30,P1W)")
        case .weekOf: ("The week around a day.", "the week of March 25th", "(2026-03-23,2026-03-30,P1W)")
        case .weekNumber: ("An ISO week.", "week 27", "(2026-06-29,2026-07-06,P1W)")
        case .portion: ("A part of a stretch.", "the end of April", "(2026-04-21,2026-05-01,P10D)")
        case .feast: ("A day that has a name.", "thanksgiving", "2026-11-26")
        case .season: ("A season.", "summer 2027", "(2027-06-21,2027-09-23,P94D)")
        case .yearPart: ("A quarter or half of a year.", "Q3 2026", "(2026-07-01,2026-10-01,P92D)")
        case .decade: ("Ten years.", "the 1990s", "(1990-01-01,2000-01-01,P3652D)")
        case .digitalClock: ("A time in figures.", "at 14:45", "T14:45")
        case .hourWithHalf: ("An hour with its half of the day.", "5 pm", "T17")
        case .spokenClock: ("A time in words.", "at ten thirty", "T10:30")
        case .pastOrTo: ("Minutes before or behind an hour.", "quarter to six in the evening", "T17:45")
        case .bareHour: ("A number that something tells to be an hour.", "at 3", "T15")
        case .noon: ("Noon and midnight.", "noon", "T12")
        case .partOfDay: ("A part of the day.", "tomorrow morning", "(2026-03-12T08,2026-03-12T12,PT4H)")
        case .zone: ("The zone of a time.", "4pm CET", "T16")
        case .now: ("The reference itself.", "right now", "2026-03-11T09:30")
        case .endOfDay: ("The end of a day.", "end of today", "2026-03-11T23:59:59")
        default: aboutCompositions
        }
    }

    private var aboutCompositions: About {
        switch self {
        case .join: ("Two pieces of one day.", "Tuesday the 17th", "2026-03-17")
        case .length: ("A length.", "an hour and a half", "PT1H30M")
        case .offset: ("So long before or behind the reference.", "in 45 minutes", "2026-03-11T10:15")
        case .offsetFrom: ("So long before or behind a day.", "3 days after tuesday", "2026-03-20")
        case .countedFrom: ("The n-th of something from a day on.", "two sundays from now", "2026-03-22")
        case .unitBeside:
            (
                "A unit or part of the day beside another day.", "the week before christmas",
                "(2026-12-14,2026-12-21,P1W)"
            )
        case .weekBehind: ("Weeks behind or before a named day.", "two weeks tomorrow", "2026-03-26")
        case .movedClock: ("A time moved by a length.", "two hours before noon tomorrow", "2026-03-12T10")
        case .edge:
            (
                "Some units at the edge of a stretch.", "the first 10 days of may",
                "(2026-05-01,2026-05-11,P10D)"
            )
        case .range:
            (
                "From one moment to another.", "tomorrow from 9:30 to 11 am",
                "(2026-03-12T09:30,2026-03-12T11,PT1H30M)"
            )
        case .sharedRange: ("Two days of one month.", "June 11-16, 2026", "(2026-06-11,2026-06-17,P6D)")
        case .lasting:
            (
                "A moment and how long it lasts.", "today at 3pm for 45 minutes",
                "(2026-03-11T15,2026-03-11T15:45,PT45M)"
            )
        case .after: ("Everything behind a moment.", "after 5pm", "(T17,)")
        case .before: ("Everything before a moment.", "before friday", "(,2026-03-13)")
        case .until: ("Everything up to a moment, with it.", "until friday", "(,2026-03-14)")
        case .since: ("Everything from a moment on.", "starting April 7th", "(2026-04-07,)")
        case .every:
            ("A repetition by its unit or weekday.", "every other friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")
        case .frequency: ("A repetition in one word.", "quarterly", "FREQ=MONTHLY;INTERVAL=3")
        case .weekdaysPlural: ("Weekdays in the plural.", "mondays and thursdays", "FREQ=WEEKLY;BYDAY=MO,TH")
        case .nthOfEvery:
            ("The n-th of each month or year.", "first friday of every month", "FREQ=MONTHLY;BYDAY=1FR")
        case .recurrenceTimes:
            (
                "The times of a repetition.", "every day at 10, 12 and 17",
                "FREQ=DAILY;BYHOUR=10,12,17;BYMINUTE=0"
            )
        case .recurrenceBounds:
            ("Where a repetition ends.", "daily until April 5th", "FREQ=DAILY;UNTIL=20260405")
        case .except:
            ("What a repetition leaves out.", "every monday except March 23rd", "FREQ=WEEKLY;BYDAY=MO")
        default: ("", "", "")
        }
    }
}
