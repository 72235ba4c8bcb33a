extension TimeGrammar {
    /// "9-11am", "3:30 to 6 pm", "between 7 and 9"; two bare hours only where something speaks for times.
    func clockRange(_ index: Int, isFrom: Bool, isBetween: Bool, isAnchored: Bool) -> Range? {
        var next = index
        next = skippingLinks(next, .around, .at)
        guard let first = clock(next, bare: true) else { return nil }
        var firstPhrase = TimePhrase()
        firstPhrase.clock = first.value
        var middle = first.end
        if let part = ownPart(middle) {
            firstPhrase.part = part.value
            middle = part.end
        }
        let tight = isSign(middle, "/") && touches(middle) ? middle + 1 : nil
        guard var last = separator(middle, isBetween: isBetween) ?? tight else { return nil }
        last = skippingLinks(last, .around, .at)
        guard let second = clock(last, bare: true), !isOtherNumber(second.end) else { return nil }
        if word(second.end).month > 0 && second.isWeak { return nil }
        var end = TimePhrase()
        end.clock = second.value
        var read = Phrase(end, second.end, first.rules.with(second.rules).with(.range))
        if keyword(read.end) == .ish { read.end += 1 }
        if let half = halfBehind(read.end) {
            read.value.clock?.half = half.value
            read.end = half.end
        }
        read = withZone(read)
        if let part = ownPart(read.end), read.value.clock?.half == .open {
            read.value.part = part.value
            read.end = part.end
        }
        let isStrong =
            !first.isWeak || !second.isWeak || isAnchored || read.value.part != nil || firstPhrase.part != nil
            || read.value.clock?.half == .afternoon || read.value.clock?.half == .morning
        let isFollowed = calendarBehind(read.end) != nil
        guard isStrong || isFollowed && isFrom else {
            guard isFrom, isOpenEnd(read.end) else { return nil }
            return Range(
                RangeExpression(start: firstPhrase, end: read.value),
                read.end,
                read.rules,
                isWeak: !isBetween
            )
        }
        if first.isWeak, second.isWeak, !isFrom, !isAnchored, read.value.part == nil, isDash(middle),
            !touches(middle),
            !isFollowed, read.value.clock?.half == .open, read.value.clock?.half == .exact
        {
            return nil
        }
        return Range(RangeExpression(start: firstPhrase, end: read.value), read.end, read.rules)
    }

    /// "in the PM" behind both ends.
    func halfBehind(_ index: Int) -> (value: ClockTime.Half, end: Int)? {
        guard keyword(index) == .in else { return nil }
        let next = keyword(index + 1) == .the ? index + 2 : index + 1
        guard keyword(next) == .am || keyword(next) == .pm else { return nil }
        return halfOfDay(next)
    }

    /// "in the morning" right behind a time.
    func ownPart(_ index: Int) -> (value: PartOfDay, end: Int)? {
        var next = index
        if keyword(next) == .in || keyword(next) == .at { next += 1 }
        if keyword(next) == .the { next += 1 }
        guard next > index, let part = partOfDay(next), part.value.calendar == nil,
            let value = part.value.part
        else {
            return nil
        }
        return (value, part.end)
    }
}
