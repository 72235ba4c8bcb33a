/// Finds mentions ("@Alice") and hashtags ("#123").
struct TagScanner {
    let scalars: [Unicode.Scalar]

    /// Both, in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var index = 0
        while index < scalars.count, entities.count < ReadingBounds.entities {
            let sign = scalars[index]
            guard sign == "@" || sign == "#", index == 0 || !isBefore(scalars[index - 1]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < scalars.count, scalars[end].isWordPart { end += 1 }
            // "@bob.smith" is no mention as a whole, and "#" behind a name closes it ("#Name#").
            let isMention = sign == "@"
            if end > index + 1, !isMention || scalars[index + 1].isLetter,
                end == scalars.count || scalars[end] != sign
            {
                entities.append(
                    Entity(
                        isMention ? .mention : .hashtag,
                        span: index..<end,
                        values: [.text(scalars.string(index..<end))],
                        rules: [(isMention ? QuantityRule.mention : .hashtag).rawValue]
                    )
                )
            }
            index = end
        }
        return entities
    }

    /// What must not stand before the sign: a part of a word ("C#", "a@b") or of an address.
    private func isBefore(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isWordPart || scalar == "/" || scalar == "&" || scalar == "."
    }
}
