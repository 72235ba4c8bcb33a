extension TimeGrammar {
    typealias Repetition = TimeRead<RecurrenceExpression>

    /// A repetition with everything that belongs to it.
    func recurrence(_ index: Int) -> Repetition? {
        if let core = repetitionCore(index) { return withModifiers(core) }
        return prefixed(index)
    }

    /// "at 10 am on the 15th of every month", "starting next tuesday the 4th of each month", "6am everyday".
    private func prefixed(_ index: Int) -> Repetition? {
        if isEveryAhead(index), let days = daysEvery(index) { return withModifiers(days) }
        if keyword(index) == .from, isEveryAhead(index), let bounded = boundedBefore(index) { return bounded }
        if keyword(index) == .starting {
            // "next tuesday on the 4th of each month": the day alone may be the start.
            for start in [boundary(index + 1), calendarPiece(index + 1).map(phrase)] {
                guard let start else { continue }
                let comma = skipping(start.end, ",")
                let next = keyword(comma) == .on ? comma + 1 : comma
                guard var core = repetitionCore(next) else { continue }
                core.value.start = start.value
                return withModifiers(core).adding(.recurrenceBounds)
            }
            return nil
        }
        let isAt = keyword(index) == .at
        guard let clock = clock(isAt ? index + 1 : index, bare: isAt) else { return nil }
        let next = keyword(clock.end) == .on ? clock.end + 1 : clock.end
        guard var core = repetitionCore(next), core.value.clocks.isEmpty else { return nil }
        core.value.clocks = [clock.value]
        core.rules = core.rules.with(clock.rules).with(.recurrenceTimes)
        return withModifiers(core)
    }

    func repetitionCore(_ index: Int) -> Repetition? {
        if keyword(index) == .every { return every(index) }
        if let nth = nthOfEvery(index) ?? pluralPlaces(index) { return nth }
        if let split = splitFrequency(index) { return split }
        let word = word(index)
        if word.every > 0, word.keyword == .frequency { return frequency(index) }
        switch word.keyword {
        case .everyday: return Repetition(RecurrenceExpression(.daily), index + 1, .every)
        case .once, .twice: return onceA(index)
        case .other where self.word(index + 1).weekday > 0 && self.word(index + 1).traits.contains(.plural),
            .other
        where self.word(index + 1).unit == .weekend && self.word(index + 1).traits.contains(.plural):
            // "alternate mondays".
            return every(index - 1)
        case .weekdays where word.traits.contains(.plural):
            return Repetition(weekly([1, 2, 3, 4, 5]), index + 1, .weekdaysPlural)
        case .all
        where self.word(index + 1).unit == .weekend && self.word(index + 1).traits.contains(.plural):
            return Repetition(weekly([6, 7]), index + 2, .weekdaysPlural)
        default: break
        }
        if word.unit == .weekend, word.traits.contains(.plural) {
            return Repetition(weekly([6, 7]), index + 1, .weekdaysPlural)
        }
        if let part = word.part, word.traits.contains(.plural), !isNumber(index - 1),
            self.word(index - 1).cardinal < 0,
            keyword(index - 1) != .the,
            keyword(index - 1) != .in
        {
            var value = RecurrenceExpression(.daily)
            value.part = part
            return Repetition(value, index + 1, .weekdaysPlural)
        }
        guard word.weekday > 0 else { return nil }
        let isPlural = word.traits.contains(.plural)
        if !isPlural, let list = weekdayList(index), list.days.count > 1, self.word(list.end).part != nil,
            self.word(list.end).traits.contains(.plural)
        {
            // "sunday and monday nights".
            return Repetition(weekly(list.days), list.end, .weekdaysPlural)
        }
        guard isPlural || self.word(index + 1).part != nil && self.word(index + 1).traits.contains(.plural),
            let list = isPlural ? weekdayList(index) : ([Int(word.weekday)], index + 1)
        else { return nil }
        return Repetition(weekly(list.0), list.1, .weekdaysPlural)
    }

    func weekly(_ days: [Int], interval: Int = 1) -> RecurrenceExpression {
        var value = RecurrenceExpression(.weekly, interval: interval)
        value.weekdays = days.map { RecurrenceExpression.Weekday(place: 0, weekday: $0) }
        return value
    }

    private func frequency(_ unit: CalendarUnit) -> (RecurrenceExpression.Frequency, Int)? {
        switch unit {
        case .second: (.secondly, 1)
        case .minute: (.minutely, 1)
        case .hour: (.hourly, 1)
        case .day: (.daily, 1)
        case .week: (.weekly, 1)
        case .fortnight: (.weekly, 2)
        case .month: (.monthly, 1)
        case .quarter: (.monthly, 3)
        case .halfYear: (.monthly, 6)
        case .year: (.yearly, 1)
        case .decade: (.yearly, 10)
        default: nil
        }
    }

    /// "bi-weekly", "semi-annual".
    private func splitFrequency(_ index: Int) -> Repetition? {
        let isTwice = key(index) == TimeGrammar.biPrefix
        guard isTwice || key(index) == TimeGrammar.semiPrefix || keyword(index) == .half, isDash(index + 1),
            let read = frequency(index + 2)
        else { return nil }
        var value = read.value
        if isTwice {
            value.interval *= 2
        } else {
            guard value.frequency == .yearly else { return nil }
            value = RecurrenceExpression(.monthly, interval: 6)
        }
        return Repetition(value, read.end, read.rules)
    }

    private static let biPrefix = WordKey.of("bi")
    private static let semiPrefix = WordKey.of("semi")

    /// "daily", "weekly", "bi-monthly".
    private func frequency(_ index: Int) -> Repetition? {
        guard keyword(index) == .frequency else { return nil }
        guard let unit = word(index).unit, let (frequency, factor) = frequency(unit) else { return nil }
        let interval = factor * Int(word(index).every)
        var value = RecurrenceExpression(frequency, interval: interval)
        value.isNamed = true
        if key(index) == TimeGrammar.nightlyWord { value.part = .night }
        return Repetition(value, index + 1, .frequency)
    }

    private static let nightlyWord = WordKey.of("nightly")

    /// "once a year"; "twice a week" has no rule of its own.
    private func onceA(_ index: Int) -> Repetition? {
        guard keyword(index) == .once else { return nil }
        if word(index + 1).keyword == .frequency { return frequency(index + 1) }
        if keyword(index + 1) == .every { return every(index + 1) }
        guard keyword(index + 1) == .a || key(index + 1) == TimeGrammar.perWord,
            let unit = word(index + 2).unit, let (frequency, factor) = frequency(unit)
        else { return nil }
        return Repetition(RecurrenceExpression(frequency, interval: factor), index + 3, .frequency)
    }

    private static let perWord = WordKey.of("per")
    private static let singleWord = WordKey.of("single")

    /// "every 3 weeks", "every other friday", "each week", "every mon and fri", "every 4th of the month".
    func every(_ index: Int) -> Repetition? {
        var next = key(index + 1) == TimeGrammar.singleWord ? index + 2 : index + 1
        if let nth = nthOfMonth(next) { return nth }
        if let part = everyPart(next) ?? everyFeast(next) ?? everyDate(next) { return part }
        var interval = 1
        var isPlace = false
        if keyword(next) == .other {
            interval = 2
            next += 1
        } else if let ordinal = ordinal(next), ordinal.value < 1000 {
            interval = ordinal.value
            isPlace = true
            next = ordinal.end
        } else if let number = cardinal(next), number.value > 0, number.value < 100_000 {
            interval = number.value
            next = number.end
        } else if keyword(next) == .couple || keyword(next) == .few, let amount = amount(next) {
            interval = Int(amount.value)
            next = amount.end
        }
        let word = word(next)
        if isPlace, let place = everyPlace(interval, next) { return place }
        if word.weekday > 0, let list = weekdayList(next) {
            return Repetition(weekly(list.days, interval: interval), list.end, .every)
        }
        if word.keyword == .weekdays || word.unit == .businessDay
            || isBusiness(next) && self.word(next + 1).unit == .day
        {
            let end = isBusiness(next) ? next + 2 : next + 1
            return Repetition(weekly([1, 2, 3, 4, 5], interval: interval), end, .every)
        }
        if word.unit == .weekend { return Repetition(weekly([6, 7], interval: interval), next + 1, .every) }
        if word.month > 0, !isPlace { return everyMonthName(next) }
        if let part = word.part, word.dayOffset == nil {
            var value = RecurrenceExpression(.daily, interval: interval)
            value.part = part
            return Repetition(value, next + 1, .every)
        }
        guard let unit = word.unit, word.every == 0, let (frequency, factor) = frequency(unit),
            !word.traits.contains(.ambiguous) || touches(next)
        else { return nil }
        return Repetition(RecurrenceExpression(frequency, interval: interval * factor), next + 1, .every)
    }

    /// "every august on day 20 and 30", "every december 25th".
    private func everyMonthName(_ index: Int) -> Repetition? {
        var value = RecurrenceExpression(.yearly)
        guard let date = monthDate(index), case .pattern(let pattern) = date.value, pattern.year == nil,
            let month = pattern.month
        else { return nil }
        value.months = [month]
        value.monthDays = pattern.day.map { [$0] } ?? []
        var end = date.end
        for _ in 0..<11 where pattern.day == nil {
            // "every january and july".
            let more = skipping(skipping(end, ","), .and)
            let name = word(more)
            guard more > end, name.month > 0, monthDate(more)?.end == more + 1 else { break }
            value.months.append(Int(name.month))
            end = more + 1
        }
        return Repetition(value, end, .every)
    }

    /// "every 4th and 10th of the month", "every first friday of the month".
    private func nthOfMonth(_ index: Int) -> Repetition? {
        guard let places = places(index) else { return nil }
        if let days = weekdaysAt(places.end), keyword(days.end) == .of || keyword(days.end) == .in {
            let next =
                keyword(days.end + 1) == .the || keyword(days.end + 1) == .a ? days.end + 2 : days.end + 1
            guard word(next).unit == .month || word(next).unit == .year else { return nil }
            var value = RecurrenceExpression(word(next).unit == .year ? .yearly : .monthly)
            value.weekdays = places.values.flatMap { place in
                days.days.map { RecurrenceExpression.Weekday(place: place, weekday: $0) }
            }
            return Repetition(value, next + 1, .nthOfEvery)
        }
        if places.values.count == 1, word(places.end).month > 0, !isWord(index) || word(index).ordinal > 0 {
            // "every 4th july".
            var value = RecurrenceExpression(.yearly)
            value.months = [Int(word(places.end).month)]
            value.monthDays = places.values
            return Repetition(value, places.end + 1, .nthOfEvery)
        }
        guard keyword(places.end) == .of || keyword(places.end) == .in else { return nil }
        let next =
            keyword(places.end + 1) == .the || keyword(places.end + 1) == .a ? places.end + 2 : places.end + 1
        if word(next).month > 0 {
            var value = RecurrenceExpression(.yearly)
            value.months = [Int(word(next).month)]
            value.monthDays = places.values
            return Repetition(value, next + 1, .nthOfEvery)
        }
        guard word(next).unit == .month else { return nil }
        var value = RecurrenceExpression(.monthly)
        value.monthDays = places.values
        return Repetition(value, next + 1, .nthOfEvery)
    }

    /// "first friday of every month", "the 4th of every 3 months", "2nd and last fridays of each month".
    private func nthOfEvery(_ index: Int) -> Repetition? {
        let start = keyword(index) == .the ? index + 1 : index
        let isEnd = keyword(start) == .end
        let isStart = keyword(start) == .start || isEnd
        guard
            isStart || keyword(start) == .last || keyword(start) == .ultimate || word(start).ordinal > 0
                || isNumber(start)
                || word(start).cardinal >= 20
        else { return nil }
        guard
            let places = isStart ? ([isEnd ? -1 : 1], start + 1) : places(start).map({ ($0.values, $0.end) })
        else {
            return nil
        }
        var next = places.1
        var weekdays: [Int] = []
        if let days = weekdaysAt(next) {
            weekdays = days.days
            next = days.end
        } else if word(next).unit == .day {
            next += 1
        }
        if keyword(next) == .every, !weekdays.isEmpty { next -= 1 }
        guard
            keyword(next) == .of || keyword(next) == .in || keyword(next + 1) == .every && !weekdays.isEmpty,
            keyword(next + 1) == .every || keyword(next + 1) == .a && isStart && !isEnd,
            let outer = every(next + 1), outer.value.weekdays.isEmpty
        else { return nil }
        var value = outer.value
        if weekdays.isEmpty {
            if value.frequency == .yearly, value.months.isEmpty {
                value.yearDays = places.0
            } else {
                value.monthDays = places.0
            }
        } else {
            value.weekdays = places.0.flatMap { place in
                weekdays.map { RecurrenceExpression.Weekday(place: place, weekday: $0) }
            }
        }
        return Repetition(value, outer.end, .nthOfEvery)
    }

    /// The days that "friday", "weekday" or "fridays" name.
    func weekdaysAt(_ index: Int) -> (days: [Int], end: Int)? {
        if word(index).weekday > 0 {
            return (
                [Int(word(index).weekday)],
                isSign(index + 1, ".") && touches(index + 1) ? index + 2 : index + 1
            )
        }
        return nil
    }

    /// "first, second and third", "4th and 10th", "2nd to the last", "last".
    func places(_ index: Int) -> (values: [Int], end: Int)? {
        guard let first = place(index), abs(first.value) <= 366 else { return nil }
        var values = [first.value]
        var end = first.end
        for _ in 0..<8 {
            var next = skipping(end, ",")
            next = skipping(next, .and)
            if isSign(next, "&") { next += 1 }
            if keyword(next) == .the { next += 1 }
            guard next > end,
                let more = place(next) ?? dayNumber(next, words: false).map({ ($0.value, $0.end) }),
                !isClockLike(more.end)
            else { break }
            values.append(more.value)
            end = more.end
        }
        return (values, end)
    }

    /// "mon and fri", "Mon-Wed", "tuesday, thursday", "saturdays through tuesdays".
    func weekdayList(_ index: Int) -> (days: [Int], end: Int)? {
        guard word(index).weekday > 0 else { return nil }
        var days = [Int(word(index).weekday)]
        var end = skippingDot(index + 1)
        for _ in 0..<14 {
            var next = skipping(end, ",")
            next = skipping(next, .and)
            if isSign(next, "&") || isSign(next, "/") { next += 1 }
            let isRange = keyword(next) == .to || isDash(next) && next == end
            if isRange { next += 1 }
            guard next > end, word(next).weekday > 0, let last = days.last else { break }
            let day = Int(word(next).weekday)
            if isRange {
                var between = last
                while between != day {
                    between = between % 7 + 1
                    days.append(between)
                }
            } else if !days.contains(day) {
                days.append(day)
            }
            end = skippingDot(next + 1)
        }
        return (days, end)
    }

    private func skippingDot(_ index: Int) -> Int {
        isSign(index, ".") && touches(index) && word(index - 1).traits.contains(.abbreviation)
            ? index + 1 : index
    }
}
