extension TimeGrammar {
    /// "3pm CET", "9:30 (PST)", "15:00 GMT+2", "2030-01-02T10:00-05:00".
    func withZone(_ read: Phrase) -> Phrase {
        var read = read
        if read.value.clock != nil, let offset = offset(read.end, isNamed: false) {
            read.value.zone = ZoneOffset(minutes: offset.minutes)
            read.end = offset.end
            read.rules = read.rules.with(.zone)
            return read
        }
        let next = isSign(read.end, "(") ? read.end + 1 : read.end
        if let zone = americanZone(next) {
            read.value.zone = zone.value
            read.end = next > read.end && isSign(zone.end, ")") ? zone.end + 1 : zone.end
            read.rules = read.rules.with(.zone)
            return read
        }
        guard let zone = word(next).zone, tokens[next].traits.contains(.shouted) || read.end == next else {
            if key(read.end) == TimeGrammar.letterZ, touches(read.end) {
                read.value.zone = ZoneOffset(minutes: 0)
                read.end += 1
            }
            return read
        }
        read.value.zone = ZoneOffset(minutes: Int(zone))
        if zone == 0, let offset = offset(next + 1, isNamed: true) {
            read.value.zone = ZoneOffset(minutes: offset.minutes)
            read.end = offset.end
            read.rules = read.rules.with(.zone)
            return read
        }
        read.end = next > read.end && isSign(next + 1, ")") ? next + 2 : next + 1
        read.rules = read.rules.with(.zone)
        return read
    }

    private static let americanNames = ["eastern", "central", "mountain", "pacific"].map(WordKey.of)
    private static let americanLetters = ["et", "ct", "mt", "pt"].map(WordKey.of)
    private static let standard = WordKey.of("standard")
    private static let daylight = WordKey.of("daylight")

    /// "ET", "Pacific", "mountain standard time".
    func americanZone(_ index: Int) -> (value: ZoneOffset, end: Int)? {
        guard isWord(index) else { return nil }
        let key = tokens[index].key
        if let place = TimeGrammar.americanLetters.firstIndex(of: key),
            tokens[index].traits.contains(.shouted)
        {
            return (ZoneOffset(minutes: -300 - 60 * place, hasAmericanSummer: true), index + 1)
        }
        guard let place = TimeGrammar.americanNames.firstIndex(of: key) else { return nil }
        var zone = ZoneOffset(minutes: -300 - 60 * place, hasAmericanSummer: true)
        var end = index + 1
        if self.key(end) == TimeGrammar.standard || self.key(end) == TimeGrammar.daylight {
            zone.hasAmericanSummer = false
            if self.key(end) == TimeGrammar.daylight { zone.minutes += 60 }
            end += 1
        }
        return (zone, keyword(end) == .time ? end + 1 : end)
    }

    private static let letterZ = WordKey.of("z")
    private static let letterT = WordKey.of("t")

    /// "+02:00", "-0530", behind a zone's name "+2"; a minus without a name only in an instant: "10:00-11:00" is a range.
    private func offset(_ index: Int, isNamed: Bool) -> (minutes: Int, end: Int)? {
        guard isSign(index, "+") || isDash(index) && (isNamed || isInInstant(index) || isMailZone(index)),
            touches(index + 1),
            let first = digits(index + 1)
        else { return nil }
        var minutes = first.count > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
        var end = index + 2
        if first.count <= 2, isSign(end, ":"), touches(end), touches(end + 1), let rest = digits(end + 1),
            rest.value < 60
        {
            minutes += rest.value
            end += 2
        } else if !isNamed, first.count == 1 || first.count == 3 {
            return nil
        }
        guard minutes <= 15 * 60 else { return nil }
        return (isSign(index, "+") ? minutes : -minutes, end)
    }

    /// Whether it is the "-0500" of mail's dates, behind a time with seconds.
    private func isMailZone(_ index: Int) -> Bool {
        !touches(index) && digits(index + 1)?.count == 4 && isSign(index - 2, ":") && isSign(index - 4, ":")
    }

    /// Whether a place touches a time behind "T", as in 2030-01-02T10:00:00.
    private func isInInstant(_ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 9, touches(start) {
            start -= 1
            if key(start) == TimeGrammar.letterT { return true }
        }
        return false
    }
}
