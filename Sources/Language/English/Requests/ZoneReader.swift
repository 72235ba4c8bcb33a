/// Reads the zone behind a time that is told by a place or by a name of the zone database.
///
/// Abbreviations and distances from Greenwich ("CET", "+02:00") are read by the grammar of times.
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

    /// The zone behind a token, in brackets or behind a comma too.
    func zone(at index: Int) -> Found? {
        var start = index
        if text.isSign(start, ",") { start += 1 }
        if text.isSign(start, "(") { start += 1 }
        return place(at: start) ?? city(at: start)
    }

    /// "Europe/Berlin", as typed.
    private func place(at index: Int) -> Found? {
        guard text.isWord(index), text.isSign(index + 1, "/"), text.isTouching(index + 1),
            text.isTouching(index + 2)
        else { return nil }
        var end = index + 3
        while text.isSign(end, "_") || text.isSign(end, "/") || text.isSign(end, "-"), end < index + 8,
            text.isTouching(end), text.isTouching(end + 1)
        { end += 2 }
        guard end <= text.count, let zone = Zone(known: text.string(index..<end)) else { return nil }
        return .zone(zone)
    }

    /// "Berlin time", "new york time"; of a place that is not known the zone is unknown, not ours.
    private func city(at index: Int) -> Found? {
        guard text.isWord(index) else { return nil }
        for length in 1...3 where text.has(index + length, Self.time) {
            let words = (index..<index + length).map { text.string($0..<$0 + 1).lowercased() }
            if let zone = Zone.cities[words.joined(separator: " ")].flatMap(Zone.init(known:)) {
                return .zone(zone)
            }
        }
        guard text.has(index + 1, Self.time), text.isCapitalised(index), !text.has(index, Self.otherTimes)
        else { return nil }
        return .unknown
    }
}
