/// Decides which minute of the day a time expression means, and how long its range is.
struct TimeChoice {
    /// The minute of the day, nil where the expression names none.
    private(set) var start: Int?
    /// Minutes from start to end, nil where no end is told.
    private(set) var minutes: Int?

    /// Chooses among the readings of an expression.
    ///
    /// - Parameters:
    ///   - expression: What the text says.
    ///   - settings: The conventions for bare hours and parts of the day.
    ///   - earliest: If the day is today, the minute that it is: an open hour that has passed means the later
    /// one.
    init(expression: MomentExpression, settings: LanguageSettings, earliest: Int?) {
        guard let time = expression.time else {
            start = expression.part.map { TimeChoice.minute(of: $0, settings: settings, earliest: earliest) }
            return
        }
        let first = TimeChoice.chosen(time, expression.part, settings: settings, earliest: earliest)
        start = first
        guard let end = expression.end else { return }
        let fitting = TimeChoice.range(from: time, to: end, part: expression.part, preferred: first)
        start = fitting.start
        let length = (fitting.end - fitting.start + 1440) % 1440
        minutes = length == 0 ? nil : length
    }

    private static func chosen(
        _ time: TimeExpression,
        _ part: DayPart?,
        settings: LanguageSettings,
        earliest: Int?
    ) -> Int {
        guard case .spoken(let hour, let minute) = time else { return time.minutes[0] }
        let morning = hour % 12 * 60 + minute
        let isAfternoon: Bool
        switch part {
        case .morning: isAfternoon = false
        case .noon: isAfternoon = hour == 12 || hour < 3
        case .afternoon, .evening, .endOfDay: isAfternoon = true
        case .night: isAfternoon = hour != 12 && hour > 4
        case .midnight: isAfternoon = false
        case nil:
            let usual = hour == 12 || settings.afternoonHours.contains(hour)
            isAfternoon = usual || earliest.map { $0 >= morning && $0 < morning + 720 } ?? false
        }
        return isAfternoon ? morning + 720 : morning
    }

    /// The time that a part of the day stands for; of a part that has begun, the next full hour.
    private static func minute(of part: DayPart, settings: LanguageSettings, earliest: Int?) -> Int {
        let minute = settings.minuteOfDay[part] ?? 0
        guard let earliest, earliest >= minute, part != .midnight, part != .noon else { return minute }
        let end: Int
        switch part {
        case .morning: end = 12 * 60
        case .afternoon, .endOfDay: end = 18 * 60
        default: end = 24 * 60
        }
        let next = (earliest / 60 + 1) * 60
        return next < end ? next : minute
    }

    /// Start and end that fit each other: "2-3pm" is 14:00 to 15:00, "11-1pm" 11:00 to 13:00, "9 to 5" 09:00
    /// to 17:00.
    private static func range(
        from start: TimeExpression,
        to end: TimeExpression,
        part: DayPart?,
        preferred: Int
    ) -> (start: Int, end: Int) {
        if case .clock(let last) = end, part == nil {
            return (start.minutes.last { $0 < last } ?? preferred, last)
        }
        return (preferred, end.minutes.first { $0 > preferred } ?? end.minutes[0])
    }
}
