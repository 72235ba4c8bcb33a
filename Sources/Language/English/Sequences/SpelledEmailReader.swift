/// Reads e-mail addresses that are said instead of written: "alice at example.io", "b dot c at gmail dot com".
struct SpelledEmailReader {
    let text: QuantityText

    private static let at = WordKey.of("at")
    private static let dot = WordKey.of("dot")
    /// Words before "at" that are no one's name.
    private static let plainWords = Set(
        """
        a am an and are arrive at available be been begin book call check come done down end ends find found from go good
        had has have he held her here him hosted how i in is it join just live located look looked lunch me meet meeting
        meetings meets more much now of off on online open or out over page party people read register reviews see seen she
        sign site so start starts stay stop test that the them there they this time to up us visit was we website were what
        when where who work worked working works you
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordKey.of(String($0)) }
    )

    /// The addresses in order.
    func entities() -> [Entity] {
        guard text.tokens.contains(where: { $0.kind == .word && ($0.key == Self.at || $0.key == Self.dot) })
        else {
            return []
        }
        var entities: [Entity] = []
        var free = 0
        var index = 0
        while index < text.count, entities.count < ReadingBounds.entities {
            defer { index += 1 }
            let isWord = isWord(index, Self.at)
            guard isWord || text.isSign(index, "@"), let local = local(before: index, from: free),
                let domain = domain(behind: index + 1)
            else { continue }
            // With the sign and no word it is an address as it is written.
            guard isWord || local.isSpelled || domain.isSpelled else { continue }
            if isWord, !local.isSpelled, !domain.isSpelled {
                guard text.tokens[index].isSpaced, !Self.plainWords.contains(text.tokens[index - 1].key),
                    mayStart(local.start)
                else { continue }
            }
            let span = text.span(local.start..<domain.end)
            entities.append(
                Entity(
                    .email,
                    span: span,
                    values: [.text(local.text + "@" + domain.text)],
                    rules: [QuantityRule.spelledEmail.rawValue]
                )
            )
            free = domain.end
            index = domain.end - 1
        }
        return entities
    }

    private static let openings = Set(
        [
            "email", "mail", "e-mail", "address", "is", "to", "contact", "reach", "write", "send", "cc", "me",
            "and", "or",
        ]
        .map(WordKey.of)
    )

    /// "toys at acme.com" in a sentence is a place; an address opens the text or stands behind "email" and the like.
    private func mayStart(_ index: Int) -> Bool {
        guard index > 0, !text.tokens[index].traits.contains(.newLine), text.isWord(index - 1) else {
            return true
        }
        return Self.openings.contains(text.tokens[index - 1].key)
    }

    private func isWord(_ index: Int, _ key: UInt64) -> Bool {
        text.isWord(index) && text.tokens[index].key == key
    }

    /// Parts before the sign, joined by "dot"; what touches belongs together ("asdf+ab").
    private func local(before end: Int, from free: Int) -> (start: Int, text: String, isSpelled: Bool)? {
        guard var start = chunk(before: end, from: free) else { return nil }
        var spelling = text.scalars.string(text.span(start..<end))
        var isSpelled = false
        while start - 1 > free, end - start < 12, isWord(start - 1, Self.dot),
            let next = chunk(before: start - 1, from: free)
        {
            spelling = text.scalars.string(text.span(next..<start - 1)) + "." + spelling
            start = next
            isSpelled = true
        }
        return (start, spelling, isSpelled)
    }

    private func chunk(before end: Int, from free: Int) -> Int? {
        var start = end - 1
        guard start >= free, isPart(start) else { return nil }
        while start > free, end - start < 8, text.isTouching(start), isPart(start - 1) || isJoint(start - 1) {
            start -= 1
        }
        return isPart(start) ? start : nil
    }

    /// Labels behind the sign, joined by "dot" or ".".
    private func domain(behind index: Int) -> (end: Int, text: String, isSpelled: Bool)? {
        guard index < text.count, isPart(index) else { return nil }
        var end = index + 1
        var spelling = text.scalars.string(text.span(index..<end))
        var isSpelled = false
        var last = index
        var labels = 1
        while end < text.count, labels < 12 {
            if text.isTouching(end), isPart(end) || text.isSign(end, "-"), text.isTouching(end) {
                spelling += text.scalars.string(text.span(end..<end + 1))
                end += 1
            } else if text.isSign(end, "."), text.isTouching(end), text.isTouching(end + 1), isPart(end + 1) {
                spelling += "." + text.scalars.string(text.span(end + 1..<end + 2))
                last = end + 1
                labels += 1
                end += 2
            } else if isWord(end, Self.dot), end + 1 < text.count, isPart(end + 1) {
                spelling += "." + text.scalars.string(text.span(end + 1..<end + 2))
                isSpelled = true
                last = end + 1
                labels += 1
                end += 2
            } else {
                break
            }
        }
        guard labels > 1, last == end - 1,
            TopLevelDomains.contains(text.scalars.string(text.span(last..<end)).lowercased())
        else { return nil }
        return (end, spelling, isSpelled)
    }

    private func isPart(_ index: Int) -> Bool {
        (text.isWord(index) || text.isNumber(index)) && !isWord(index, Self.at) && !isWord(index, Self.dot)
    }

    private func isJoint(_ index: Int) -> Bool {
        ["+", "-", "_", "."].contains { text.isSign(index, $0) } && text.isTouching(index)
    }
}
