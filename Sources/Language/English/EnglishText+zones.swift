extension EnglishText {
    /// Names of zones and the places whose clocks they mean; "EST" is New York's clock also in summer, as
    /// people use it.
    private static let zones: [String: String] = [
        "utc": "UTC", "gmt": "UTC", "est": "America/New_York", "edt": "America/New_York",
        "et": "America/New_York",
        "eastern": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago",
        "ct": "America/Chicago",
        "central": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver",
        "mt": "America/Denver",
        "mountain": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
        "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles", "cet": "Europe/Paris",
        "cest": "Europe/Paris",
        "bst": "Europe/London", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "aest": "Australia/Sydney",
        "aedt": "Australia/Sydney", "eet": "Europe/Helsinki", "eest": "Europe/Helsinki",
        "wet": "Europe/Lisbon",
    ]

    /// A zone behind a time of day: "UTC", "(CET)", "+02:00", "Z", "pacific time", "Europe/Berlin".
    func zone(at index: Int) -> Match<ZoneExpression>? {
        if word(index) == "(", let inner = bareZone(at: index + 1), word(inner.end) == ")" {
            return Match(inner.value, end: inner.end + 1)
        }
        return bareZone(at: index)
    }

    private func bareZone(at index: Int) -> Match<ZoneExpression>? {
        if word(index) == "z", isAttached(index) { return Match(.named("UTC"), end: index + 1) }
        if let offset = offset(at: index, isNamed: false) { return offset }
        if word(index + 1) == "/", isAttached(index + 1), isAttached(index + 2) { return place(at: index) }
        guard let name = EnglishText.zones[word(index)] else { return cityTime(at: index) }
        let isWord = ["eastern", "central", "mountain", "pacific"].contains(word(index))
        let hasTime = word(index + 1) == "time"
        // "pacific" alone is an ocean; the short "pt", "ct", "mt", "et" count in capitals only.
        if isWord, !hasTime { return nil }
        if word(index).count == 2, string(index..<index + 1) != word(index).uppercased() { return nil }
        if name == "UTC", let offset = offset(at: index + 1, isNamed: true) { return offset }
        return Match(.named(name), end: index + (hasTime ? 2 : 1))
    }

    /// "Berlin time" behind another part of a moment: "3pm tomorrow, Berlin time".
    func zoneAlone(at index: Int) -> Match<MomentExpression>? {
        guard word(index - 1) != "is", let zone = cityTime(at: index) else { return nil }
        guard zone.value != .unknown else { return nil }
        return Match(MomentExpression(zone: zone.value), end: zone.end)
    }

    private static let otherTimes: Set<String> = [
        "local", "my", "our", "your", "tea", "play", "free", "start", "starting", "usual", "nap", "story",
        "bed",
        "best", "quality", "sharp", "first", "last", "next", "meal", "family", "screen", "standard",
        "daylight",
    ]
    /// "Berlin time", "new york time"; of a place that is not known the zone is unknown, not ours.
    private func cityTime(at index: Int) -> Match<ZoneExpression>? {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
        for length in 1...3 where word(index + length) == "time" {
            let words = (index..<index + length).map { word($0) }
            if let name = Zone.cities[words.joined(separator: " ")] {
                return Match(.named(name), end: index + length + 1)
            }
        }
        guard word(index + 1) == "time", !EnglishText.otherTimes.contains(word(index)) else { return nil }
        let isCommon =
            EnglishWords.common.contains(word(index)) || EnglishWords.meetingNouns.contains(word(index))
            || isTemporal(index)
        return isCommon ? nil : Match(.unknown, end: index + 2)
    }

    /// "+02:00", "-0530", "+2".
    private func offset(at index: Int, isNamed: Bool) -> Match<ZoneExpression>? {
        guard ["+", "-", "−"].contains(word(index)), isAttached(index + 1), let first = digits(index + 1)
        else { return nil }
        let length = tokens[index + 1].length
        var minutes = length == 4 ? first / 100 * 60 + first % 100 : first * 60
        var end = index + 2
        if length <= 2, word(end) == ":", let rest = digits(end + 1), isAttached(end + 1), rest < 60 {
            minutes += rest
            end += 2
        } else if !isNamed, length == 1 || length == 3 || length == 2 && word(index) != "+" {
            // "15:00-16" is a range.
            return nil
        }
        // "15:00-16:00" is a range of times, "10:00-05:00" an offset only behind a full ISO date.
        guard minutes <= 15 * 60, word(index) == "+" || isNamed || isBehindInstant(index) else { return nil }
        return Match(.offset(word(index) == "+" ? minutes : -minutes), end: end)
    }

    /// Whether a time behind "T", as in 2030-01-02T10:00:00, ends before an index.
    private func isBehindInstant(_ index: Int) -> Bool {
        var start = index - 1
        while start >= 0, index - start < 8, isAttached(start), word(start) != "t" { start -= 1 }
        return start >= 0 && word(start) == "t"
    }

    /// A name of the zone database, "Europe/Berlin", kept as typed.
    private func place(at index: Int) -> Match<ZoneExpression>? {
        var end = index + 3
        while ["_", "/", "-"].contains(word(end)), isAttached(end), isAttached(end + 1), end < index + 8 {
            end += 2
        }
        guard end <= count else { return nil }
        let name = string(index..<end)
        return Zone(known: name) == nil ? nil : Match(.named(name), end: end)
    }
}
