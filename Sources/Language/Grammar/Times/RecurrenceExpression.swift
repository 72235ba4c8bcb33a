/// A repetition as a text tells it: the parts of an RFC 5545 rule, its bounds not yet counted from the
/// reference.
struct RecurrenceExpression: Sendable, Hashable {
    var frequency: Frequency
    var interval = 1
    /// ISO numbers, with a place in the month or year ("2nd friday" is 2), 0 for every one.
    var weekdays: [Weekday] = []
    var monthDays: [Int] = []
    var yearDays: [Int] = []
    var months: [Int] = []
    var weekNumbers: [Int] = []
    var clocks: [ClockTime] = []
    var part: PartOfDay?
    var count: Int?
    var start: TimePhrase?
    var end: TimePhrase?
    /// "for the next two months": how long it goes on.
    var duration: TimeLength?
    /// What is left out.
    var exceptions: [TimePhrase] = []
    var exceptionRule: [RecurrenceExpression] = []
    /// Whether one word names it: "semiannual".
    var isNamed = false
    /// How long each one lasts, or when it ends.
    var closing: TimePhrase?

    struct Weekday: Sendable, Hashable {
        var place: Int
        var weekday: Int
    }

    enum Frequency: UInt8, Sendable, Hashable {
        case secondly, minutely, hourly, daily, weekly, monthly, yearly

        var name: String {
            switch self {
            case .secondly: "SECONDLY"
            case .minutely: "MINUTELY"
            case .hourly: "HOURLY"
            case .daily: "DAILY"
            case .weekly: "WEEKLY"
            case .monthly: "MONTHLY"
            case .yearly: "YEARLY"
            }
        }
    }

    init(_ frequency: Frequency, interval: Int = 1) {
        self.frequency = frequency
        self.interval = interval
    }
}
