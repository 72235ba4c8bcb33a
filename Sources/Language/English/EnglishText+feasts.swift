extension EnglishText {
    private static let feasts: [(words: [String], month: Int, day: Int)] = [
        (["christmas", "eve"], 12, 24), (["christmas", "day"], 12, 25), (["christmas"], 12, 25),
        (["boxing", "day"], 12, 26), (["new", "year's", "eve"], 12, 31), (["new", "years", "eve"], 12, 31),
        (["new", "year's", "day"], 1, 1), (["new", "years", "day"], 1, 1), (["halloween"], 10, 31),
    ]

    /// "Christmas Eve": a feast with a fixed date, where "on" makes a day of it.
    func feast(at index: Int) -> Match<DateExpression>? {
        guard let feast = EnglishText.feasts.first(where: { has($0.words, at: index) }) else { return nil }
        let end = index + feast.words.count
        // The rule's own text stands alone; elsewhere "Christmas" may be what a party is about.
        guard word(index - 1) == "on" || index == 0 && end == count, endsPhrase(end) else { return nil }
        return Match(.monthDay(month: feast.month, day: feast.day), end: end)
    }
}
