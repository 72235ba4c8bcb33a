/// Finds when something is due among the dates of a clause.
struct DueDate {
    let context: NoteContext
    let dates: ArraySlice<Entity>

    private static let past = Set(["since", "from", "of", "last", "until"].map(WordKey.of))
    private static let ago = Set(
        ["yesterday", "ago", "last", "previous", "now", "currently"].map(WordKey.of)
    )

    /// The date behind "by", "before", "until" or "due"; else the last one that is said of the deed itself.
    func date(in clause: Range<Int>) -> Entity? {
        guard let first = clause.first, let last = clause.last else { return nil }
        let (start, end) = (context.words[first].start, context.words[last].end)
        let inside = dates[firstDate(from: start)...].prefix { $0.span.lowerBound < end }.filter {
            $0.span.upperBound <= end
        }
        let deadline = inside.first { date in
            let word = firstWord(from: date.span.lowerBound, clause)
            // The date may take the word in itself: "by friday".
            return [word, word - 1, word - 2].contains {
                clause.contains($0) && context.words[$0].sense.contains(.deadline)
            }
        }
        // "by end of day Monday": the day says more than the hour.
        if let deadline, let next = inside.first(where: { $0.span.lowerBound > deadline.span.lowerBound }),
            next.span.lowerBound <= deadline.span.upperBound + 1, next.kind != .duration,
            next.kind != .recurrence
        {
            return next
        }
        return deadline ?? inside.last { isDue($0, clause) }
    }

    private func isDue(_ date: Entity, _ clause: Range<Int>) -> Bool {
        guard date.kind != .duration, date.kind != .recurrence else { return false }
        let word = firstWord(from: date.span.lowerBound, clause)
        let end = firstWord(from: date.span.upperBound, clause)
        if clause.contains(word), Self.ago.union(Self.past).contains(context.words[word].key) { return false }
        if end > word, Self.ago.contains(context.words[end - 1].key) { return false }
        guard word > clause.lowerBound else { return true }
        let before = context.words[word - 1]
        if before.kind == .word, Self.past.contains(before.key) { return false }
        // "the Q3 budget", "Monday's call": the date tells which one.
        guard clause.contains(end), context.words[end].kind == .word else { return true }
        if context.words[end].key == WordKey.of("s") { return false }
        let isNoun = context.words[end].sense.isDisjoint(with: [
            .preposition, .coordinator, .adverb, .pronoun, .auxiliary, .condition, .determiner, .deadline,
        ])
        return !(isNoun && before.sense.contains(.determiner))
    }

    /// The first date that starts at a scalar or behind it.
    private func firstDate(from scalar: Int) -> Int {
        var (low, high) = (dates.startIndex, dates.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.lowerBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first word of the clause that starts at a scalar or behind it.
    private func firstWord(from scalar: Int, _ clause: Range<Int>) -> Int {
        var (low, high) = (clause.lowerBound, clause.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if context.words[middle].start < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
