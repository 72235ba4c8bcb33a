extension TimeGrammar {
    /// "second wednesday of october", "fifth last day of May", "2nd to last fri in feb", "first monday in 3
    /// months", "the 3rd closest super tuesday to march 6", "third tuesday after christmas".
    func ordinalIn(_ index: Int) -> Calendar? {
        guard let place = place(index) else { return nil }
        guard let counted = countable(place.end) else { return edge(index) ?? dayOfStretch(index) }
        var next = counted.end
        if side(next) != nil { return placeBeside(place.value, counted.value, next) }
        switch keyword(next) {
        case .from:
            if let beside = placeBeside(place.value, counted.value, next) { return beside }
            next += 1
        case .of, .in: next += 1
        default:
            if case .unit(let unit) = counted.value, unit == .quarter || unit == .halfYear, place.value > 0,
                place.value <= 4
            {
                return withYear(unit, place.value, next)
            }
            // "first monday next month".
            switch keyword(next) {
            case .this, .next, .last, .following, .coming: break
            default: return placeAlone(place.value, counted.value, next)
            }
        }
        guard let outer = outerStretch(next) else { return nil }
        var read = Calendar(
            .nth(place.value, counted.value, in: outer.value),
            outer.end,
            outer.rules.with(.ordinalIn)
        )
        if counted.isMonth, case .nth(_, .unit(.month), let base) = read.value, case .unit(.year, _) = base {
            read.value = .nth(place.value, .unit(.month), in: base)
        }
        return read
    }

    /// "the first Monday evening of next month", "first Monday 1pm to 3pm of next month": a time before the
    /// month.
    func ordinalWithTime(_ index: Int) -> TimeRead<TemporalExpression>? {
        guard let place = place(index), let counted = countable(place.end) else { return nil }
        let range = clockRange(counted.end, isFrom: false, isBetween: false, isAnchored: true)
        guard let end = range?.end ?? attachedTime(counted.end)?.end,
            keyword(end) == .of || keyword(end) == .in,
            let outer = outerStretch(end + 1)
        else { return nil }
        let calendar = CalendarExpression.nth(place.value, counted.value, in: outer.value)
        let rules = outer.rules.with(.ordinalIn)
        if var clocks = range {
            clocks.value.start?.calendar = calendar
            clocks.value.end?.calendar = calendar
            return TimeRead(.range(clocks.value), outer.end, rules.with(clocks.rules))
        }
        guard var time = attachedTime(counted.end) else { return nil }
        time.value.calendar = calendar
        return TimeRead(.moment(time.value), outer.end, rules.with(time.rules))
    }

    /// "the third tuesday after christmas", "the second friday from now", "the last sunday before easter".
    private func placeBeside(_ place: Int, _ counted: CalendarExpression.Countable, _ index: Int) -> Calendar?
    {
        if keyword(index) == .from, keyword(index + 1) == .now {
            return Calendar(.nthFrom(place, counted, .now), index + 2, .countedFrom)
        }
        let side = side(index) ?? (1, index + 1)
        guard place > 0 || place == -1 && side.sign < 0, let base = calendar(side.end),
            keyword(index) != .from || isOfDay(base.value)
        else { return nil }
        return Calendar(
            .nthFrom(side.sign * abs(place), counted, base.value),
            base.end,
            base.rules.with(.countedFrom)
        )
    }

    /// "the first monday", "2nd friday": of this month, or of the next where that is over.
    private func placeAlone(_ place: Int, _ counted: CalendarExpression.Countable, _ end: Int) -> Calendar? {
        guard (1...4).contains(place), case .weekday = counted, !word(end - 1).traits.contains(.plural) else {
            return nil
        }
        let here = CalendarExpression.nth(place, counted, in: .unit(.month, ahead: 0))
        let resolver = CalendarResolver(today: reference.date, conventions: TemporalConventions())
        let isOver = resolver.resolve(here).first.map { $0.first < reference.date } ?? false
        return Calendar(
            isOver ? .nth(place, counted, in: .unit(.month, ahead: 1)) : here,
            end,
            .ordinalIn
        )
    }

    /// "the first of the month", "last of the year", "the 5th of the month".
    private func dayOfStretch(_ index: Int) -> Calendar? {
        guard let place = place(index), keyword(place.end) == .of, keyword(place.end + 1) == .the,
            let unit = word(place.end + 2).unit, unit == .month || unit == .year && abs(place.value) == 1,
            word(place.end + 2).traits.isDisjoint(with: [.plural, .ambiguous]), abs(place.value) <= 31
        else { return nil }
        return Calendar(
            .nth(place.value, .unit(.day), in: .unit(unit, ahead: 0)),
            place.end + 3,
            TimeRules(.ordinalIn)
        )
    }

    /// What something is counted in: "october 2014", "this month", "the year", "3 months" from now.
    func outerStretch(_ index: Int) -> Calendar? {
        let start = keyword(index) == .the ? index + 1 : index
        if let unit = word(start).unit, unit == .month || unit == .year || unit == .week || unit == .quarter,
            word(start).every == 0, !word(start).traits.contains(.ambiguous)
        {
            if unit == .year || unit == .month, year(start + 1) == nil, keyword(start + 1) != .of {
                if keyword(start + 1) == .in, let amount = length(start + 2) {
                    return Calendar(
                        .within(.unit(unit, ahead: 0), .shifted(.now, amount.value, sign: 1)),
                        amount.end,
                        amount.rules.with(.relativeUnit)
                    )
                }
                return Calendar(.unit(unit, ahead: 0), start + 1, .relativeUnit)
            }
            if start > index, unit == .week || unit == .quarter, keyword(start + 1) != .of {
                return Calendar(.unit(unit, ahead: 0), start + 1, .relativeUnit)
            }
        }
        if let year = year(start) {
            return Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .year)
        }
        if let amount = length(start), amount.value.smallest == .month {
            return Calendar(
                .within(.unit(.month, ahead: 0), .shifted(.now, amount.value, sign: 1)),
                amount.end,
                amount.rules.with(.relativeUnit)
            )
        }
        return calendar(start)
    }

    /// "third", "last", "second to last", "2nd last", "fifth last"; below zero from the end.
    func place(_ index: Int) -> (value: Int, end: Int)? {
        if keyword(index) == .ultimate { return (-Int(word(index).every), index + 1) }
        if keyword(index) == .last {
            // "last but one".
            if keyword(index + 1) == .except, word(index + 2).cardinal == 1 { return (-2, index + 3) }
            return (-1, index + 1)
        }
        // "next to last".
        if keyword(index) == .next { return toLast(index + 1).map { (-2, $0) } }
        guard let ordinal = ordinal(index), ordinal.value <= 400 else { return nil }
        if keyword(ordinal.end) == .last { return (-ordinal.value, ordinal.end + 1) }
        if let end = toLast(ordinal.end) { return (-ordinal.value, end) }
        return (ordinal.value, ordinal.end)
    }

    /// "to the last", "-to-last": where it ends.
    private func toLast(_ index: Int) -> Int? {
        var next = isDash(index) ? index + 1 : index
        guard keyword(next) == .to else { return nil }
        next = skipping(isDash(next + 1) ? next + 2 : next + 1, .the)
        return keyword(next) == .last ? next + 1 : nil
    }

    /// What can be counted: a weekday, "day", "week", "weekend", "weekday", a feast.
    func countable(_ index: Int) -> (value: CalendarExpression.Countable, end: Int, isMonth: Bool)? {
        let word = word(index)
        if word.traits.contains(.feast), let feast = feast(index), case .feast(let known) = feast.value {
            return (.feast(known), feast.end, false)
        }
        if word.weekday > 0 {
            let end = isSign(index + 1, ".") && touches(index + 1) ? index + 2 : index + 1
            return (.weekday(Int(word.weekday)), end, false)
        }
        if word.keyword == .weekdays { return (.workday, index + 1, false) }
        if isBusiness(index), self.word(index + 1).unit == .day { return (.workday, index + 2, false) }
        guard let unit = word.unit, !unit.isOfClock, word.every == 0, !word.traits.contains(.ambiguous) else {
            return nil
        }
        return (.unit(unit), index + 1, unit == .month)
    }

    /// "two sundays from now", "six mondays ago", "2 thursdays back".
    func countedFrom(_ index: Int) -> Calendar? {
        guard let amount = amount(index), amount.value >= 1, amount.value < 1000,
            amount.value == amount.value.rounded(),
            let counted = countable(amount.end)
        else { return nil }
        if case .unit = counted.value { return nil }
        let count = Int(amount.value)
        switch keyword(counted.end) {
        case .ago, .back:
            return Calendar(.nthFrom(-count, counted.value, .now), counted.end + 1, .countedFrom)
        case .hence: return Calendar(.nthFrom(count, counted.value, .now), counted.end + 1, .countedFrom)
        case .from, .after, .before, .previous:
            guard let (sign, next) = keyword(counted.end) == .from ? (1, counted.end + 1) : side(counted.end)
            else {
                return nil
            }
            if keyword(next) == .now, sign > 0 {
                return Calendar(.nthFrom(count, counted.value, .now), next + 1, .countedFrom)
            }
            guard let base = calendar(next) else { return nil }
            return Calendar(
                .nthFrom(sign * count, counted.value, base.value),
                base.end,
                base.rules.with(.countedFrom)
            )
        default: return nil
        }
    }

    /// "the sunday after next wed", "the monday before christmas".
    func weekdayFrom(_ index: Int) -> Calendar? {
        let start = keyword(index) == .the ? index + 1 : index
        guard let counted = countable(start), let side = sideOrNearest(counted.end),
            !word(start).traits.contains(.plural)
        else { return nil }
        if case .unit = counted.value { return nil }
        if keyword(side.end) == .next, word(side.end + 1).weekday == 0, word(side.end + 1).unit == nil {
            return nil
        }
        guard let base = calendar(side.end), !base.isWeak else { return nil }
        let value = CalendarExpression.nthFrom(
            side.sign,
            counted.value,
            side.isWith
                ? .shifted(
                    base.value,
                    TimeLength(1, .day),
                    sign: -side.sign
                ) : base.value
        )
        return Calendar(value, base.end, base.rules.with(.countedFrom))
    }

    private static let ordinaryNames = ["lent", "advent"].map(WordKey.of)

    private func isName(_ index: Int) -> Bool {
        if tokens[index].traits.contains(.capitalised), index > 0 { return true }
        return (index == 0 || keyword(index - 1) == .in || keyword(index - 1) == .before)
            && (isOpenEnd(index + 1) || year(index + 1) != nil)
    }

    /// A side of what follows; "on or after" may be the day itself.
    private func sideOrNearest(_ index: Int) -> (sign: Int, end: Int, isWith: Bool)? {
        if keyword(index) == .on, keyword(index + 1) == .or, let side = side(index + 2) {
            return (side.sign, side.end, true)
        }
        return side(index).map { ($0.sign, $0.end, false) }
    }

    /// A feast's name: "christmas", "labor day".
    func feast(_ index: Int) -> Calendar? {
        guard isWord(index) else { return nil }
        for name in FeastNames.shared.starting(with: tokens[index].key) {
            var place = index
            var isHere = true
            for key in name.keys {
                if isSign(place, ".") || isSign(place, "-") || isSign(place, "'") { place += 1 }
                guard self.key(place) == key else {
                    isHere = false
                    break
                }
                place += 1
            }
            if isHere {
                // "the advent of", "he lent": ordinary words unless they are written as names.
                if place == index + 1, TimeGrammar.ordinaryNames.contains(tokens[index].key), !isName(index) {
                    return nil
                }
                let read = Calendar(.feast(name.feast), place, .feast)
                return feastWeek(read) ?? read
            }
        }
        return nil
    }
}
