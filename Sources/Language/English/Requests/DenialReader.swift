/// Finds requests that are denied: "don't book anything", "I don't want any reminders".
struct DenialReader {
    let text: RequestText

    private static let helpers = TokenSet(
        """
        want need like wish you to please me us any a an more the have set create add make put up another ever do anymore this
        that get
        """
    )
    private static let requests = TokenSet(
        "schedule book arrange organize organise plan remind reminder reminders scheduling booking"
    )
    private static let denials = TokenSet("don't never")
    private static let why = TokenSet("why")
    private static let doWord = TokenSet("do")
    private static let not = TokenSet("not")
    private static let turns = TokenSet("but instead just rather")
    private static let others = TokenSet("meet set")

    /// Whether nothing else is asked for.
    var deniesRequest: Bool {
        for index in 0..<text.count {
            guard let start = denialEnd(index) else { continue }
            var next = start
            while next < start + 5, text.has(next, Self.helpers) { next += 1 }
            let isRequest =
                text.has(next, Self.requests) || next > start && text.has(next, RequestWords.meetingNouns)
            if isRequest, !asksElsewhere(from: next + 1) { return true }
        }
        return false
    }

    /// The index behind "don't", "do not", "never"; "why don't we" proposes.
    private func denialEnd(_ index: Int) -> Int? {
        if text.has(index, Self.denials) { return text.has(index - 1, Self.why) ? nil : index + 1 }
        return text.has(index, Self.doWord) && text.has(index + 1, Self.not) ? index + 2 : nil
    }

    /// Whether another clause behind a denial asks for something after all.
    private func asksElsewhere(from start: Int) -> Bool {
        var isBehindClause = false
        for index in start..<max(start, text.count) {
            if text.isSign(index) || text.has(index, Self.turns) {
                isBehindClause = true
            } else if isBehindClause, denialEnd(index) == nil,
                text.has(index, Self.requests) || text.has(index, Self.others)
            {
                return true
            }
        }
        return false
    }
}
