/// Reads the zone behind a time that is told by a place or by a name of the zone database.
struct ZoneReader {
    let text: RequestText

    /// What stands behind a time.
    enum Found {
        case zone(Zone)
        /// A place whose clocks are not known: "Klingon time".
        case unknown
    }

    private static let time = TokenSet("time")
    /// What may stand before "time" without being a place.
    private static let otherTimes = TokenSet(
        """
        local my our your his her their this that the same any what which some of at in for tea play free start starting usual
        nap story bed best quality sharp first last next meal family screen standard daylight pm am o'clock eastern central
        mountain pacific lunch dinner breakfast
        """
    )

    /// The zone that a time has, behind it or as the end of an instant (2030-01-02T10:00-05:00), and where it starts.
    func zone(of time: Range<Int>) -> (found: Found, start: Int)? {
        for index in time where text.isSign(index, "-") && isBehindInstant(index) {
            if let (found, _) = offset(at: index) { return (found, index) }
        }
        var start = time.upperBound
        if text.isSign(start, ",") { start += 1 }
        if text.isSign(start, "(") { start += 1 }
        return (place(at: start) ?? city(at: start) ?? offset(at: start)).map { ($0.0, time.upperBound) }
    }

    /// "Europe/Berlin", as typed.
    private func place(at index: Int) -> (Found, Int)? {
        guard text.isWord(index), text.isSign(index + 1, "/"), text.isTouching(index + 1),
            text.isTouching(index + 2)
        else { return nil }
        var end = index + 3
        while text.isSign(end, "_") || text.isSign(end, "/") || text.isSign(end, "-"), end < index + 8,
            text.isTouching(end), text.isTouching(end + 1)
        { end += 2 }
        guard end <= text.count, let zone = Zone(known: text.string(index..<end)) else { return nil }
        return (.zone(zone), end)
    }

    /// "Berlin time", "new york time"; of a place that is not known the zone is unknown, not ours.
    private func city(at index: Int) -> (Found, Int)? {
        guard text.isWord(index) else { return nil }
        for length in 1...3 where text.has(index + length, Self.time) {
            let words = (index..<index + length).map { text.string($0..<$0 + 1).lowercased() }
            if let zone = Zone.cities[words.joined(separator: " ")].flatMap(Zone.init(known:)) {
                return (.zone(zone), index + length + 1)
            }
        }
        guard text.has(index + 1, Self.time), text.isCapitalised(index), !text.has(index, Self.otherTimes)
        else { return nil }
        return (.unknown, index + 2)
    }

    private static let instantMark = TokenSet("t")

    /// Whether a time behind "T", as in 2030-01-02T10:00:00, ends before a token.
    private func isBehindInstant(_ index: Int) -> Bool {
        var start = index - 1
        while start > 0, index - start < 9, text.isTouching(start), !text.has(start, Self.instantMark) {
            start -= 1
        }
        return text.has(start, Self.instantMark)
    }

    private static let greenwich = TokenSet("gmt utc")

    /// "GMT+2", "+02:00".
    private func offset(at index: Int) -> (Found, Int)? {
        // The grammar of times may have read "GMT" already.
        let isNamed = text.has(index, Self.greenwich) || text.has(index - 1, Self.greenwich)
        let sign = text.has(index, Self.greenwich) ? index + 1 : index
        guard text.isSign(sign, "+") || text.isSign(sign, "-") && (isNamed || isBehindInstant(sign)),
            text.isTouching(sign + 1),
            let first = text.tokens.indices.contains(sign + 1) ? text.tokens[sign + 1].number : nil
        else { return text.has(index, Self.greenwich) ? (.zone(Zone(named: "UTC")), index + 1) : nil }
        let length = text.tokens[sign + 1].length
        var minutes = length > 2 ? first / 100 * 60 + first % 100 : first * 60
        var end = sign + 2
        if length <= 2, text.isSign(end, ":"), text.isTouching(end + 1),
            let rest = text.tokens.indices.contains(end + 1) ? text.tokens[end + 1].number : nil, rest < 60
        {
            minutes += rest
            end += 2
        } else if !isNamed, length < 2 {
            return nil
        }
        guard minutes <= 15 * 60 else { return nil }
        return Zone(offsetMinutes: text.isSign(sign, "-") ? -minutes : minutes).map { (.zone($0), end) }
    }
}
