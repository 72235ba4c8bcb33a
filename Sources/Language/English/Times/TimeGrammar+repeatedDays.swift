extension TimeGrammar {
    /// "monday and wednesday every week", "march 3rd every year", "monday to friday weekly": days before how
    /// often they come.
    func daysEvery(_ index: Int) -> Repetition? {
        if let list = weekdayList(index) {
            guard let outer = unitEvery(skipping(list.end, ",")), outer.value.frequency == .weekly else {
                return nil
            }
            var value = outer.value
            value.weekdays = list.days.map { RecurrenceExpression.Weekday(place: 0, weekday: $0) }
            return Repetition(value, outer.end, .every)
        }
        guard word(index).month > 0 || isNumber(index) || word(index).ordinal > 0,
            let date = longest(word(index).month > 0 ? monthDate(index) : nil, dayMonth(index)),
            case .pattern(let pattern) = date.value, pattern.year == nil, let month = pattern.month,
            let day = pattern.day, let outer = unitEvery(skipping(date.end, ",")),
            outer.value.frequency == .yearly
        else { return nil }
        var value = outer.value
        value.months = [month]
        value.monthDays = [day]
        return Repetition(value, outer.end, .every)
    }

    /// Whether some of the next words tell that something comes again.
    func isEveryAhead(_ index: Int) -> Bool {
        guard marks.contains(.every) else { return false }
        for next in (index + 1)..<(index + 14) where keyword(next) == .every || keyword(next) == .frequency {
            return true
        }
        return false
    }

    /// "every week", "weekly", "each year", "every 2 weeks".
    private func unitEvery(_ index: Int) -> Repetition? {
        let outer: Repetition?
        switch keyword(index) {
        case .every: outer = every(index)
        case .frequency: outer = repetitionCore(index)
        default: outer = nil
        }
        guard let outer, outer.value.weekdays.isEmpty, outer.value.months.isEmpty,
            outer.value.monthDays.isEmpty
        else { return nil }
        return outer
    }

    /// "from april 7 until june 30 every tuesday": the bounds told first.
    func boundedBefore(_ index: Int) -> Repetition? {
        guard let stretch = range(index), let start = stretch.value.start, let end = stretch.value.end,
            start.clock == nil, end.clock == nil, start.calendar != nil, end.calendar != nil,
            var core = repetitionCore(skipping(skipping(stretch.end, ","), .on)), core.value.start == nil
        else { return nil }
        core.value.start = start
        core.value.end = end
        core.rules = core.rules.with(stretch.rules).with(.recurrenceBounds)
        return withModifiers(core)
    }

    /// "2nd and 4th thursdays of the month": the plural says that they come again.
    func pluralPlaces(_ index: Int) -> Repetition? {
        let start = skipping(index, .the)
        guard word(start).ordinal > 0 || isNumber(start) || keyword(start) == .last,
            let places = places(start),
            word(places.end).weekday > 0, word(places.end).traits.contains(.plural),
            keyword(places.end + 1) == .of || keyword(places.end + 1) == .in
        else { return nil }
        let next = skippingLinks(places.end + 2, .the, .a)
        guard next > places.end + 2, word(next).unit == .month,
            word(next).traits.isDisjoint(with: [.ambiguous])
        else {
            return nil
        }
        var value = RecurrenceExpression(.monthly)
        let weekday = Int(word(places.end).weekday)
        value.weekdays = places.values.map { RecurrenceExpression.Weekday(place: $0, weekday: weekday) }
        return Repetition(value, next + 1, .nthOfEvery)
    }

    /// "every 15th"; "every first monday" is that of the month, "every second monday" each other one.
    func everyPlace(_ place: Int, _ index: Int) -> Repetition? {
        var value = RecurrenceExpression(.monthly)
        if place == 1, word(index).weekday > 0 {
            value.weekdays = [RecurrenceExpression.Weekday(place: 1, weekday: Int(word(index).weekday))]
            return Repetition(value, index + 1, .nthOfEvery)
        }
        guard isOrdinalEnding(index - 1), place <= 31, word(index).unit == nil,
            isOpenEnd(index) || [.at, .until, .from, .starting, .for].contains(keyword(index))
        else { return nil }
        value.monthDays = [place]
        return Repetition(value, index, .nthOfEvery)
    }

    /// "every 4/15".
    func everyDate(_ index: Int) -> Repetition? {
        guard let date = numericDate(index), case .pattern(let pattern) = date.value, pattern.year == nil,
            let month = pattern.month, let day = pattern.day
        else { return nil }
        var value = RecurrenceExpression(.yearly)
        value.months = [month]
        value.monthDays = [day]
        return Repetition(value, date.end, date.rules.with(.every))
    }

    /// "every christmas", "every thanksgiving": of feasts that a rule of RFC 5545 can tell.
    func everyFeast(_ index: Int) -> Repetition? {
        guard word(index).traits.contains(.feast), let read = feast(index),
            case .feast(let feast) = read.value
        else { return nil }
        var value = RecurrenceExpression(.yearly)
        switch feast.rule {
        case .fixed(let month, let day):
            value.months = [month]
            value.monthDays = [day]
        case .weekday(let place, let weekday, let month):
            value.months = [month]
            value.weekdays = [RecurrenceExpression.Weekday(place: place, weekday: weekday)]
        default: return nil
        }
        return Repetition(value, read.end, read.rules.with(.every))
    }

    /// "every half hour", "every quarter of an hour", "every hour and a half", "every last day of the month".
    func everyPart(_ index: Int) -> Repetition? {
        if keyword(index) == .last, word(index + 1).unit == .day, keyword(index + 2) == .of {
            let next = skippingLinks(index + 3, .the, .a)
            guard word(next).unit == .month || word(next).unit == .year else { return nil }
            var value = RecurrenceExpression(word(next).unit == .month ? .monthly : .yearly)
            if word(next).unit == .month { value.monthDays = [-1] } else { value.yearDays = [-1] }
            return Repetition(value, next + 1, .nthOfEvery)
        }
        guard
            keyword(index) == .half || word(index).unit == .quarter || word(index).unit == .hour
                || isNumber(index) || word(index).cardinal > 0,
            let length = length(index), let amount = length.value.amounts.first
        else { return nil }
        let isWhole = length.value.amounts.allSatisfy { $0.count == $0.count.rounded() }
        guard length.value.amounts.count > 1 || !isWhole else { return nil }
        if amount.unit == .year, length.value.amounts.count == 1 {
            let months = amount.count * 12
            guard months == months.rounded() else { return nil }
            return Repetition(RecurrenceExpression(.monthly, interval: Int(months)), length.end, .every)
        }
        let minutes = length.value.seconds / 60
        guard length.value.amounts.allSatisfy({ $0.unit.isOfClock }), minutes == minutes.rounded(),
            (1..<100_000).contains(minutes)
        else { return nil }
        return Repetition(RecurrenceExpression(.minutely, interval: Int(minutes)), length.end, .every)
    }
}
