extension TimeGrammar {
    /// "3pm CET", "9:30 (PST)".
    func withZone(_ read: Phrase) -> Phrase {
        var read = read
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
}
