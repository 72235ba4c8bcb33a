extension TimeGrammar {
    /// A stretch that is open at one end: "after 5pm", "before Friday", "until next week", "since 2014".
    func openRange(_ index: Int) -> Range? {
        if let distant = moreThan(index) ?? restOfDay(index) { return distant }
        guard let opener = opener(index) else { return nil }
        var next = opener.end
        if opener.bound == .until, let now = toDate(next) { return now }
        next = skippingLinks(next, .around, .on, .at)
        if opener.bound == .since || opener.bound == .after, keyword(next) == .now, keyword(next + 1) == .none
        {
            return nil
        }
        guard let base = boundary(next) else { return nil }
        if opener.bound == .since, let closed = lasting(base) ?? untilBehind(base) { return closed }
        if let open = onwards(base), opener.bound == .since { return open }
        var range = RangeExpression()
        // "not before 3" is a bound of the hour, where "not before monday" may be that day.
        let isMereBound = opener.bound == .since && isNegatedBound(index) && base.value.clock != nil
        range.bound = isMereBound ? .after : opener.bound
        switch opener.bound {
        case .after, .since: range.start = base.value
        default: range.end = base.value
        }
        let rule: TimeRule =
            switch opener.bound {
            case .after: .after
            case .before: .before
            case .since, .closed: .since
            case .until, .by: .until
            }
        return Range(range, base.end, base.rules.with(rule))
    }

    /// "the rest of the day", "rest of today".
    private func restOfDay(_ index: Int) -> Range? {
        guard keyword(index) == .rest else { return nil }
        var next = skipping(index + 1, .of)
        if word(next).dayOffset == 0, word(next).part == nil {
            next += 1
        } else {
            next = skippingLinks(next, .the, .this, .current)
            guard word(next).unit == .day, !word(next).traits.contains(.plural) else { return nil }
            next += 1
        }
        var start = TimePhrase()
        start.isNow = true
        var end = TimePhrase()
        end.isEndOfDay = true
        return Range(RangeExpression(start: start, end: end), next, TimeRules(.portion).with(.endOfDay))
    }

    /// "more than 2 weeks after today", "more than 2 days before yesterday".
    private func moreThan(_ index: Int) -> Range? {
        guard keyword(index) == .more || keyword(index) == .less, keyword(index + 1) == .than,
            let offset = offset(index + 2)
        else { return nil }
        var range = RangeExpression()
        var isBehind: Bool
        if case .shifted(_, _, let sign) = offset.value.calendar {
            isBehind = sign < 0
        } else {
            isBehind = offset.value.shift?.sign == -1
        }
        if keyword(index) == .less { isBehind.toggle() }
        range.bound = isBehind ? .before : .since
        if isBehind { range.end = offset.value } else { range.start = offset.value }
        return Range(range, offset.end, offset.rules.with(isBehind ? .before : .after))
    }

    /// "to date", "till date", "until the current date".
    private func toDate(_ index: Int) -> Range? {
        let next = keyword(index) == .current ? index + 1 : index
        guard keyword(next) == .date, keyword(index - 2) != .upTo, isOpenEnd(next + 1) else { return nil }
        var phrase = TimePhrase()
        phrase.calendar = .now
        var range = RangeExpression()
        range.end = phrase
        range.bound = .by
        return Range(range, next + 1, .until)
    }

    /// "starting May 5 until May 16".
    private func untilBehind(_ start: Phrase) -> Range? {
        let next = skipping(start.end, ",")
        guard keyword(next) == .until || keyword(next) == .to || keyword(next) == .end,
            let end = boundary(next + 1),
            end.value.hasTime == start.value.hasTime
        else { return nil }
        let range = RangeExpression(start: start.value, end: end.value)
        return Range(range, end.end, start.rules.with(end.rules).with(.range))
    }

    /// The words before a boundary.
    private func opener(_ index: Int) -> (bound: RangeExpression.Bound, end: Int)? {
        let next = index + 1
        switch keyword(index) {
        case .after: return (.after, next)
        case .before: return (.before, next)
        case .previous where keyword(next) == .to: return (.before, next + 1)
        case .past:
            // "past 3pm", where the time is one by its own form.
            guard keyword(index - 1) != .half, !isNumber(index - 1), word(index - 1).cardinal < 0,
                let clock = clock(next), !clock.isWeak
            else { return nil }
            return (.after, next)
        case .upTo where keyword(next) == .to && isFreeUp(index): return (.until, next + 1)
        case .on where keyword(next) == .or && keyword(next + 1) == .after: return (.since, next + 2)
        case .on where keyword(next) == .or && keyword(next + 1) == .before: return (.until, next + 2)
        case .since: return (.since, next)
        case .from: return (.since, next)
        case .until: return (.until, next)
        case .to where isThrough(index) || keyword(next) == .date: return (.until, next)
        case .by: return (.by, next)
        case .starting: return (.since, keyword(next) == .from ? next + 1 : next)
        case .start where isBeginning(index): return (.since, next)
        case .later where keyword(next) == .than: return (.after, next + 1)
        case .earlier where keyword(next) == .than: return (.before, next + 1)
        case .no where keyword(next) == .later && keyword(next + 1) == .than: return (.until, next + 2)
        case .no where key(next) == TimeGrammar.soonerWord && keyword(next + 1) == .than:
            return (.since, next + 2)
        case .no where keyword(next) == .earlier && keyword(next + 1) == .than: return (.since, next + 2)
        default: break
        }
        if isNegatedBound(index), let bound = opener(next) {
            // "not before 10", "not later than friday".
            switch bound.bound {
            case .after where keyword(next) == .later: return (.until, bound.end)
            case .before: return (.since, bound.end)
            default: return nil
            }
        }
        if keyword(index) == .none, key(index) == TimeGrammar.asWord {
            if keyword(next) == .late, key(next + 1) == TimeGrammar.asWord { return (.until, next + 2) }
            if keyword(next) == .early, key(next + 1) == TimeGrammar.asWord { return (.since, next + 2) }
            if keyword(next) == .of { return (.since, next + 1) }
        }
        return comparison(index)
    }

    private static let asWord = WordKey.of("as")
    private static let soonerWord = WordKey.of("sooner")
    private static let notWord = WordKey.of("not")

    /// Whether "up to" starts a phrase or follows a time: not "what are you up to", "pick up to".
    private func isFreeUp(_ index: Int) -> Bool {
        index == 0 || !isWord(index - 1) || !word(index - 1).isForeign && keyword(index - 1) == .none
    }

    /// "not later than", "not before": a bound that starts with an ordinary word.
    func isNegatedBound(_ index: Int) -> Bool {
        guard key(index) == TimeGrammar.notWord else { return false }
        switch keyword(index + 1) {
        case .before: return true
        case .later, .earlier: return keyword(index + 2) == .than
        default: return false
        }
    }
    private static let through = ["through", "thru", "throughout"].map(WordKey.of)
    private static let beginningWord = WordKey.of("beginning")

    private func isThrough(_ index: Int) -> Bool { TimeGrammar.through.contains(key(index)) }

    private func isBeginning(_ index: Int) -> Bool { key(index) == TimeGrammar.beginningWord }

    /// "> 2019", "<= 2019".
    private func comparison(_ index: Int) -> (bound: RangeExpression.Bound, end: Int)? {
        let isLess = isSign(index, "<")
        guard isLess || isSign(index, ">") else { return nil }
        if isSign(index + 1, "=") { return (isLess ? .until : .since, index + 2) }
        return (isLess ? .before : .after, index + 1)
    }

    /// What bounds a stretch: a moment, a bare time of day, a year.
    func boundary(_ index: Int) -> Phrase? {
        if let offset = offsetBoundary(index) { return offset }
        var best = moment(index)
        if let clock = clock(index, bare: true), clock.end > best?.end ?? 0,
            !isCounted(clock.end) || !clock.isWeak
        {
            var phrase = TimePhrase()
            phrase.clock = clock.value
            best = withZone(clock.map(phrase))
        }
        let start = keyword(index) == .the ? index + 1 : index
        let number = word(start).unit == .year ? start + 1 : start
        if let year = year(number), isYearAllowed(number),
            year.end > best?.end ?? 0
                || best?.value.clock != nil && best?.value.calendar == nil && isLikelyYear(year.value)
        {
            best = phrase(Calendar(.pattern(CalendarPattern(year: year.value)), year.end, .year))
        }
        return best
    }

    private func isLikelyYear(_ year: Int) -> Bool { (1900...2100).contains(year) }

    private func isYearAllowed(_ index: Int) -> Bool { !isMeasured(index + 1) && !isPartOfNumber(index) }

    /// "more than 2 days before yesterday", "from 3 days ago".
    private func offsetBoundary(_ index: Int) -> Phrase? {
        guard let offset = offset(index) else { return nil }
        return offset
    }

    /// Whether a foreign word follows a bare number, which may be what it counts.
    func isCounted(_ index: Int) -> Bool {
        isWord(index) && word(index).isPlain && !tokens[index].traits.contains(.capitalised)
            && !TimeGrammar.onward.contains(key(index))
    }

    /// "3 pm or later", "1/1/2016 and later", "2016 and greater".
    func openBehind(_ read: Phrase) -> Range? {
        if let open = onwards(read) { return open }
        guard keyword(read.end) == .or || keyword(read.end) == .and else { return nil }
        var range = RangeExpression()
        switch keyword(read.end + 1) {
        case .later, .after:
            range.start = read.value
            range.bound = .since
        case .earlier, .before:
            range.end = read.value
            range.bound = .until
        default:
            guard TimeGrammar.greater.contains(key(read.end + 1)) else { return nil }
            range.start = read.value
            range.bound = .since
        }
        guard isOpenEnd(read.end + 2) else { return nil }
        return Range(range, read.end + 2, read.rules.with(.since))
    }

    /// "3pm onwards", "next week and on".
    private func onwards(_ read: Phrase) -> Range? {
        guard TimeGrammar.onward.contains(key(read.end)) else { return nil }
        var range = RangeExpression()
        range.start = read.value
        range.bound = .since
        return Range(range, read.end + 1, read.rules.with(.since))
    }

    private static let onward = ["onwards", "onward"].map(WordKey.of)
    private static let greater = ["greater", "onwards", "onward", "newer", "beyond"].map(WordKey.of)

    /// What a moment grows into by what follows it: "tomorrow from 7 to 8", "today before 4pm", "15:00 for
    /// one hour".
    func grown(_ read: Phrase) -> Range? {
        if let open = openBehind(read) { return open }
        if let lasting = lasting(read) { return lasting }
        guard read.value.clock == nil, read.value.calendar.map(isOfDay) ?? (read.value.part != nil) else {
            return nil
        }
        let calendar = read.value.calendar
        var next = skipping(read.end, ",")
        if isDash(next) && tokens[next].isSpaced { next += 1 }
        if keyword(next) == .in, keyword(next + 1) == .between { next += 1 }
        next = skippingLinks(skipping(next, "("), .at, .around)
        let isFrom = keyword(next) == .from || keyword(next) == .between
        let isBetween = keyword(next) == .between
        let start = isFrom ? next + 1 : next
        if var clocks = clockRange(start, isFrom: isFrom, isBetween: isBetween, isAnchored: true) {
            clocks.value.start?.calendar = calendar
            clocks.value.end?.calendar = calendar
            if let part = read.value.part {
                if clocks.value.start?.part == nil { clocks.value.start?.part = part }
                if clocks.value.end?.part == nil { clocks.value.end?.part = part }
            }
            clocks.rules = clocks.rules.with(read.rules)
            return clocks
        }
        guard calendar != nil else { return nil }
        return openTime(read, skipping(read.end, ","))
    }

    /// "Tuesday, June 20, after 13:00", "today before 4pm".
    private func openTime(_ read: Phrase, _ index: Int) -> Range? {
        let bound: RangeExpression.Bound
        switch keyword(index) {
        case .after: bound = .after
        case .before: bound = .before
        case .since: bound = .since
        case .until: bound = .until
        case .by: bound = .by
        case .from: bound = .since
        default: return nil
        }
        var next = index + 1
        next = skippingLinks(next, .around)
        guard let clock = clock(next, bare: true), !isMeasured(clock.end) else { return nil }
        var phrase = read.value
        phrase.clock = clock.value
        let zoned = withZone(clock.map(phrase))
        if bound == .since, let lasting = lasting(zoned) { return lasting }
        var range = RangeExpression()
        range.bound = bound
        if bound == .after || bound == .since { range.start = zoned.value } else { range.end = zoned.value }
        return Range(range, zoned.end, read.rules.with(clock.rules).with(bound == .after ? .after : .before))
    }

    /// "16h for 30 mins", "from 18th Dec for 10 days".
    func lasting(_ read: Phrase) -> Range? {
        guard keyword(read.end) == .for, let length = length(read.end + 1) else { return nil }
        if keyword(length.end) == .from || keyword(length.end) == .frequency { return nil }
        guard read.value.clock != nil || read.value.calendar != nil, read.value.part == nil else {
            return nil
        }
        if read.value.clock == nil, length.value.smallest.isOfClock { return nil }
        var range = RangeExpression(start: read.value, end: nil)
        range.length = length.value
        return Range(range, length.end, read.rules.with(length.rules).with(.lasting))
    }

    /// "for 3 hours from 10 am", "2 weeks starting May 20th", "3 days, from today".
    func lastingFrom(_ index: Int) -> Range? {
        let start = keyword(index) == .for ? index + 1 : index
        guard let length = length(start) else { return nil }
        var next = skipping(length.end, ",")
        if start > index, length.value.smallest.isOfClock, let base = moment(next), base.value.clock != nil,
            base.value.calendar != nil, base.value.part == nil
        {
            // "for 2 hours tomorrow at 3pm".
            var range = RangeExpression(start: base.value, end: nil)
            range.length = length.value
            return Range(range, base.end, base.rules.with(length.rules).with(.lasting))
        }
        switch keyword(next) {
        case .starting, .start: next += 1
        case .from where keyword(index) == .for: break
        case .from where length.value.smallest.isOfClock: break
        default: return nil
        }
        next = skippingLinks(next, .from, .on, .at)
        if keyword(next) == .now || isRightNow(next) { return nil }
        guard let base = boundary(next) else { return nil }
        var range = RangeExpression(start: base.value, end: nil)
        range.length = length.value
        return Range(range, base.end, base.rules.with(length.rules).with(.lasting))
    }

    /// "next 3 hours", "the last minute", "past 30 minutes", "5 coming minutes".
    func rollingTime(_ index: Int) -> Range? {
        var next = keyword(index) == .the ? index + 1 : index
        var sign = 0
        switch keyword(next) {
        case .next, .coming, .following: sign = 1
        case .last, .past, .previous: sign = -1
        default: break
        }
        var length: TimeLength
        let end: Int
        if sign != 0 {
            if isAuxiliary(next - 1) { return nil }
            next += 1
            if let unit = word(next).unit, unit.isOfClock, word(next).every == 0,
                !word(next).traits.contains(.ambiguous),
                !word(next).traits.contains(.plural)
            {
                length = TimeLength(1, unit)
                end = next + 1
            } else if let read = self.length(next), read.value.smallest.isOfClock {
                length = read.value
                end = read.end
            } else {
                return nil
            }
        } else {
            guard let amount = amount(next) else { return nil }
            switch keyword(amount.end) {
            case .next, .coming, .following: sign = 1
            case .last, .past, .previous: sign = -1
            default: return nil
            }
            guard let unit = word(amount.end + 1).unit, unit.isOfClock,
                amount.value < 2 || word(amount.end + 1).traits.contains(.plural)
            else { return nil }
            length = TimeLength(amount.value, unit)
            end = amount.end + 2
        }
        var range = RangeExpression()
        range.length = length
        range.bound = sign > 0 ? .since : .before
        return Range(range, end, TimeRules(.rolling))
    }
}
