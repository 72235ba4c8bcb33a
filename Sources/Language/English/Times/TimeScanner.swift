/// Walks through a text and takes the longest reading at each place.
struct TimeScanner {
    let grammar: TimeGrammar
    let resolver: TemporalResolver

    /// The times counted from the reference.
    func entities() -> [Entity] { mentions().map(entity) }

    /// The times as the text tells them, in its order, none overlapping.
    func mentions() -> [TimeMention] {
        var mentions: [TimeMention] = []
        var index = 0
        var places = 0
        while index < grammar.tokens.count, places < ReadingBounds.places,
            mentions.count < ReadingBounds.entities
        {
            if let behind = list(index, into: &mentions) {
                index = behind
                places += 1
                continue
            }
            let isStart = isStart(index)
            if isStart { places += 1 }
            guard isStart, var read = reading(index) else {
                index += 1
                continue
            }
            // "the" belongs to what needs it: "the day after", not "the 5th".
            if grammar.keyword(index) == .the, let bare = reading(index + 1), bare.end >= read.end {
                index += 1
                read = bare
            }
            mentions.append(mention(read, from: index))
            index = max(read.end, index + 1)
        }
        return mentions
    }

    /// Takes in several days at once; the index behind them.
    private func list(_ start: Int, into mentions: inout [TimeMention]) -> Int? {
        let index = grammar.skipping(start, .the)
        guard index < grammar.tokens.count else { return nil }
        let word = grammar.words[index]
        guard grammar.isNumber(index) || word.month > 0 || word.weekday > 0 || word.dayOffset != nil,
            isFree(index),
            let list = grammar.dayList(index),
            isClosed(list.end), grammar.recurrence(index) == nil
        else { return nil }
        for item in list.items {
            mentions.append(
                TimeMention(
                    expression: .moment(item.phrase),
                    tokens: item.span,
                    rules: list.rules,
                    confidence: 0.9
                )
            )
        }
        return list.end
    }

    /// Whether a phrase can start here at all: a look at the next tokens spares most readings.
    private func isStart(_ index: Int) -> Bool {
        let token = grammar.tokens[index]
        switch token.kind {
        case .word:
            let word = grammar.words[index]
            if word.isForeign { return word.traits.contains(.starter) && isOrdinaryStart(index) }
            if word.keyword == .current { return true }
            if word.isContent { return true }
            // "to", "for", "the": something that names a time must follow.
            for next in (index + 1)..<(index + 5)
            where grammar.isNumber(next) || grammar.word(next).isContent
                || grammar.isBusiness(next)
            { return true }
            return false
        case .number: return isNumberStart(index)
        case .sign:
            if token.isSign("-") { return index == 0 && grammar.isNumber(1) }
            if token.isSign("'") { return grammar.calendarPiece(index) != nil }
            return TimeScanner.signs.contains(UInt32(truncatingIfNeeded: token.key))
        }
    }

    /// Whether an ordinary word starts a phrase here: "as late as", "the nineties", "not before", "right now".
    private func isOrdinaryStart(_ index: Int) -> Bool {
        grammar.key(index) == TimeScanner.asWord || grammar.spokenDecade(index) != nil
            || grammar.isNegatedBound(index) || grammar.isRightNow(index) || grammar.isCloseOfBusiness(index)
            || grammar.fullUnit(index) != nil
    }

    /// A short number alone is a time only behind "at" and its like.
    private func isNumberStart(_ index: Int) -> Bool {
        guard grammar.tokens[index].length < 3, !grammar.isAnswer else { return true }
        let next = index + 1
        if next < grammar.tokens.count, grammar.tokens[next].kind == .sign { return true }
        if !grammar.word(next).isForeign || grammar.isBusiness(next) || grammar.touches(next)
            || grammar.halfOfDay(next) != nil
        {
            return true
        }
        if grammar.word(index - 1).isForeign {
            return grammar.isSign(index - 1, "@") || index == 0 && grammar.isNumber(next)
        }
        return true
    }

    private static let asWord = WordKey.of("as")
    /// + < > and the fractions.
    private static let signs: [UInt32] = [0x2b, 0x3c, 0x3e, 0xbc, 0xbd, 0xbe]

    /// The best reading at a place, if it is likely enough.
    private func reading(_ index: Int) -> TimeRead<TemporalExpression>? {
        guard isFree(index) else { return nil }
        var best: TimeRead<TemporalExpression>?
        func offer(_ read: TimeRead<TemporalExpression>?) {
            guard let read, read.end > best?.end ?? index, isClosed(read.end),
                !read.isWeak || isLikely(index, read)
            else { return }
            best = read
        }
        offer(grammar.recurrence(index).map { $0.map(.recurrence($0.value)) })
        offer(grammar.range(index).map { $0.map(.range($0.value)) })
        offer(grammar.openRange(index).map { $0.map(.range($0.value)) })
        offer(grammar.lastingFrom(index).map { $0.map(.range($0.value)) })
        offer(grammar.rollingTime(index).map { $0.map(.range($0.value)) })
        offer(grammar.offset(index).map { $0.map(.moment($0.value)) })
        offer(grammar.ordinalWithTime(index))
        if let moment = grammar.moment(index) {
            if let grown = grammar.grown(moment) { offer(grown.map(.range(grown.value))) }
            offer(moment.map(.moment(moment.value)))
        }
        offer(grammar.length(index).map { $0.map(.length($0.value)) })
        offer(answer(index))
        offer(wholeDay(index))
        offer(grammar.spokenTime(index).map { $0.map(.moment($0.value)) })
        return best
    }

    /// "all day".
    private func wholeDay(_ index: Int) -> TimeRead<TemporalExpression>? {
        guard grammar.keyword(index) == .all, grammar.word(index + 1).unit == .day else { return nil }
        return TimeRead(.length(TimeLength(1, .day)), index + 2, .length)
    }

    /// A bare number or word that answers a question for a time or a date.
    private func answer(_ index: Int) -> TimeRead<TemporalExpression>? {
        guard grammar.isAnswer, let clock = grammar.clock(index, bare: true) else { return nil }
        var phrase = TimePhrase()
        phrase.clock = clock.value
        var read = clock.map(TemporalExpression.moment(phrase)).weak(false)
        // "3ish".
        if grammar.keyword(read.end) == .ish { read.end += 1 }
        return read
    }

    /// Whether a place is no part of a longer number or word: not the "30" of "A30" or "1.30.2".
    private func isFree(_ index: Int) -> Bool {
        guard index > 0, grammar.touches(index) else { return true }
        let before = grammar.tokens[index - 1]
        let token = grammar.tokens[index]
        guard before.kind == .sign else { return false }
        if token.kind == .sign { return true }
        switch UInt32(truncatingIfNeeded: before.key) {
        // $ # % & _ = £ € and, before a number, . : / , if a number touches them too.
        case 0x24, 0x23, 0x25, 0x26, 0x5f, 0x3d, 0xa3, 0x20ac: return false
        case 0x2e, 0x3a, 0x2f, 0x2c:
            guard token.kind == .number, index > 1, !before.isSpaced else { return true }
            return grammar.tokens[index - 2].kind != .number
        case 0x2d:
            guard index > 1, !before.isSpaced, token.kind == .number else { return true }
            return grammar.tokens[index - 2].kind != .number
        default: return true
        }
    }

    /// Whether a phrase may end here: not in the middle of a number or a word.
    private func isClosed(_ end: Int) -> Bool {
        guard grammar.touches(end) else { return true }
        let next = grammar.tokens[end]
        let last = grammar.tokens[end - 1]
        if last.kind == .sign { return true }
        switch next.kind {
        case .number: return false
        case .word:
            // "12 Dec 2016Journey", "20:35CDG".
            return last.kind == .number && last.length >= 2 && next.traits.contains(.capitalised)
                && grammar.words[end].isForeign
                && next.length > 2
        case .sign:
            guard last.kind == .number, end + 1 < grammar.tokens.count, grammar.touches(end + 1) else {
                return !grammar.isSign(end, "%")
            }
            let behind = grammar.tokens[end + 1]
            if next.isSign(".") || next.isSign(":") || next.isSign(",") { return behind.kind != .number }
            return !(next.isSign("/") && behind.kind == .number)
        }
    }

    /// Whether something around a doubtful reading speaks for it.
    private func isLikely(_ index: Int, _ read: TimeRead<TemporalExpression>) -> Bool {
        if grammar.isAnswer { return true }
        let isWhole = isWholeText(index, read.end)
        switch grammar.keyword(index - 1) {
        case .of where grammar.tokens[index].kind == .number && isYear(read):
            return true
        case .and where grammar.isNumber(index - 2) && isYear(read): return true
        case .in, .on, .at, .since, .until, .before, .after, .by, .from, .within:
            if case .length = read.value {
                return grammar.keyword(index - 1) != .at && grammar.keyword(index - 1) != .on
            }
            return !isModal(index) || grammar.tokens[index].traits.contains(.capitalised)
                || grammar.keyword(index - 1) == .in
        case .the where grammar.keyword(read.end) == .of && isOrdinaryPart(read): return false
        case .for, .the, .this, .next, .last, .early, .late, .middle:
            return !isModal(index)
        default: break
        }
        if case .moment(let phrase) = read.value, phrase.calendar == nil, phrase.part != nil {
            return isPartLikely(index, read)
        }
        guard isWhole else { return isNamed(index, read) }
        if case .length = read.value {
            return grammar.tokens[index].kind == .number || grammar.keyword(index) == .a
        }
        let word = grammar.words[index]
        if grammar.tokens[index].kind == .number {
            guard case .moment(let phrase) = read.value else { return false }
            // "10a"; "4a" is rather a name.
            if phrase.clock?.half == .morning, phrase.calendar == nil {
                return grammar.tokens[index].length == 2
            }
            guard case .pattern(let pattern) = phrase.calendar else { return false }
            return pattern.day != nil
        }
        if word.month > 0, word.traits.contains(.abbreviation), read.end - index == 1 { return false }
        return true
    }

    /// "the dawn of a new age".
    private func isOrdinaryPart(_ read: TimeRead<TemporalExpression>) -> Bool {
        guard case .moment(let phrase) = read.value, phrase.calendar == nil, phrase.part != nil else {
            return false
        }
        return grammar.word(read.end - 1).traits.contains(.ambiguous)
    }

    private func isYear(_ read: TimeRead<TemporalExpression>) -> Bool {
        guard case .moment(let phrase) = read.value, case .pattern(let pattern) = phrase.calendar else {
            return false
        }
        return pattern.month == nil && (1900...2100).contains(pattern.year ?? 0)
    }

    /// "may" and "march" as verbs.
    private func isModal(_ index: Int) -> Bool {
        grammar.word(index).month > 0 && grammar.word(index).traits.contains(.ambiguous)
            && !grammar.tokens[index].traits.contains(.capitalised)
            || grammar.word(index).weekday > 0 && grammar.word(index).traits.contains(.ambiguous)
                && !grammar.tokens[index].traits.contains(.capitalised) && grammar.keyword(index - 1) == .the
    }

    /// A part of the day is one unless it is a greeting: "good morning".
    private func isPartLikely(_ index: Int, _ read: TimeRead<TemporalExpression>) -> Bool {
        if index > 0, TimeScanner.greetings.contains(grammar.key(index - 1)) { return false }
        if grammar.word(read.end - 1).traits.contains(.ambiguous) {
            return grammar.keyword(index - 1) == .around || grammar.keyword(index - 1) == .after
        }
        return true
    }

    private static let greetings = ["good", "happy", "fair"].map(WordKey.of)

    private func isNamed(_ index: Int, _ read: TimeRead<TemporalExpression>) -> Bool {
        let word = grammar.words[index]
        let token = grammar.tokens[index]
        guard case .moment(let phrase) = read.value, case .pattern(let pattern) = phrase.calendar else {
            if case .moment(let phrase) = read.value, phrase.calendar != nil {
                return word.keyword != .season
            }
            return false
        }
        if pattern.day != nil, token.kind == .number {
            return grammar.isSign(index + 1, "/") == false && pattern.month == nil
        }
        // "December" in the middle of a sentence, "Mon" before a comma.
        if word.month > 0, !word.traits.contains(.ambiguous) {
            return token.traits.contains(.capitalised) && index > 0 && !word.traits.contains(.abbreviation)
        }
        return word.weekday > 0 && token.traits.contains(.capitalised)
            && (word.keyword == .none && grammar.key(index) != TimeScanner.sunWord)
    }

    private static let sunWord = WordKey.of("sun")

    /// Whether a reading is all that a text says.
    private func isWholeText(_ index: Int, _ end: Int) -> Bool {
        grammar.tokens[..<index].suffix(3).allSatisfy { $0.kind == .sign } && index <= 3
            && (end >= grammar.tokens.count
                || end + 2 >= grammar.tokens.count && grammar.tokens[end...].allSatisfy { $0.kind == .sign })
    }

    private func mention(_ read: TimeRead<TemporalExpression>, from index: Int) -> TimeMention {
        var end = read.end
        // A full stop that only ends the sentence stays outside, unless it belongs to an abbreviation.
        while end > index + 1, grammar.isSign(end - 1, ",") { end -= 1 }
        return TimeMention(
            expression: read.value,
            tokens: index..<end,
            rules: read.rules,
            confidence: read.isWeak ? 0.6 : 0.95
        )
    }

    private func entity(_ mention: TimeMention) -> Entity {
        let resolved = resolver.resolve(mention.expression)
        let start = grammar.tokens[mention.tokens.lowerBound].start
        return Entity(
            resolved.kind,
            span: Int(start)..<Int(grammar.tokens[mention.tokens.upperBound - 1].end),
            values: resolved.values.map { .temporal($0) },
            confidence: mention.confidence,
            rules: mention.rules.names
        )
    }
}
