extension EnglishIntents {
    private static let helpers: Set<String> = [
        "want", "need", "like", "wish", "you", "to", "please", "me", "us", "any", "a", "an", "more", "the",
        "have",
        "set", "create", "add", "make", "put", "up", "another", "ever", "do", "anymore", "this", "that",
        "get",
    ]
    private static let requests: Set<String> = [
        "schedule", "book", "arrange", "organize", "organise", "plan", "remind", "reminder", "reminders",
        "scheduling", "booking",
    ]

    /// Whether a text asks not to schedule or remind: "don't book anything", "I don't want any reminders".
    func deniesRequest() -> Bool {
        for index in 0..<text.count {
            guard let start = denialEnd(index) else { continue }
            var next = start
            while next < start + 5, EnglishIntents.helpers.contains(text.word(next)) { next += 1 }
            let word = text.word(next)
            let isRequest =
                EnglishIntents.requests.contains(word)
                || next > start && EnglishWords.meetingNouns.contains(word)
            if isRequest, !asksElsewhere(from: next + 1) { return true }
        }
        return false
    }

    /// The index behind "don't", "do not", "never"; "why don't we" proposes.
    private func denialEnd(_ index: Int) -> Int? {
        switch text.word(index) {
        case "don't", "dont", "never": text.word(index - 1) == "why" ? nil : index + 1
        case "do": text.word(index + 1) == "not" ? index + 2 : nil
        default: nil
        }
    }

    /// Whether another clause behind a denial asks for something after all.
    private func asksElsewhere(from start: Int) -> Bool {
        var isBehindClause = false
        for index in start..<max(start, text.count) {
            if text.tokens[index].kind == .symbol
                || ["but", "instead", "just", "rather"].contains(text.word(index))
            {
                isBehindClause = true
            } else if isBehindClause, denialEnd(index) == nil,
                EnglishIntents.requests.contains(text.word(index))
                    || ["meet", "set"].contains(text.word(index))
            {
                return true
            }
        }
        return false
    }
}
