/// Finds the moments that a message names: joins the phrases that speak of one, wherever they stand.
struct MomentReader {
    let text: RequestText
    /// What the message says about time, in order.
    let mentions: [TimeMention]

    private static let connectors = TokenSet(
        """
        on at the in of for from @ , - around about by starting ( ) say maybe like early late sharp beginning and is it's be .
        approximately that
        """
    )
    private static let rangeSigns = TokenSet("to until till til through thru -")
    private static let corrections = TokenSet(
        "no wait actually sorry instead rather mean better but nope correction make"
    )
    private static let offers = TokenSet("or alternatively otherwise else")
    private static let instead = TokenSet("instead")

    /// The moment that is meant first, and the others that the message offers.
    func moments() -> (first: MomentPhrase?, alternatives: [MomentPhrase]) {
        var first: MomentPhrase?
        var alternatives: [MomentPhrase] = []
        var previousEnd = 0
        for group in groups() {
            let between = previousEnd..<group.tokens.lowerBound
            previousEnd = group.tokens.upperBound
            guard var current = first else {
                first = group
                continue
            }
            if contains(between, Self.offers) {
                alternatives.append(group.filled(from: current))
                if !current.hasTime, group.hasTime, !current.isDelay, !group.isDelay {
                    // "monday or tuesday at 3pm": the time is said once for both.
                    current.takeTime(of: group)
                }
            } else if alternatives.isEmpty, var merged = current.merging(group) {
                merged.tokens = current.tokens.lowerBound..<group.tokens.upperBound
                current = merged
            } else if contains(between, Self.corrections) || text.has(group.tokens.upperBound, Self.instead) {
                current = group.filled(from: current)
                alternatives = []
            }
            first = current
        }
        return (first, alternatives)
    }

    /// Neighbouring phrases joined; what is denied ("not friday") left out.
    private func groups() -> [MomentPhrase] {
        var groups: [MomentPhrase] = []
        let phrases = mentions.map { (mention: $0, moment: MomentPhrase($0)) }
        let isMixed = phrases.contains { $0.moment.map { !$0.start.isNow } ?? false }
        var denied: TimeMention?
        for (mention, moment) in phrases {
            let isBehindDenied = denied.map { belongs(mention, to: $0) } ?? false
            if isBehindDenied || isDenied(mention) {
                denied = mention
                continue
            }
            denied = nil
            if close(mention, &groups) { continue }
            // "right now" beside another moment says when somebody speaks, not when to meet.
            guard let moment, !(moment.start.isNow && isMixed) else { continue }
            guard let last = groups.last else {
                groups.append(moment)
                continue
            }
            let gap = last.tokens.upperBound..<moment.tokens.lowerBound
            if gap.count <= 3, gap.allSatisfy({ text.has($0, Self.connectors) }),
                var merged = last.merging(moment)
            {
                merged.tokens = last.tokens.lowerBound..<moment.tokens.upperBound
                groups[groups.count - 1] = merged
            } else {
                groups.append(moment)
            }
        }
        return groups
    }

    /// Takes "until 4pm" or "to 4pm" behind a moment as its end.
    private func close(_ mention: TimeMention, _ groups: inout [MomentPhrase]) -> Bool {
        guard let last = groups.last, last.start.clock != nil, last.end == nil else { return false }
        let gap = last.tokens.upperBound..<mention.tokens.lowerBound
        var end: TimePhrase?
        switch mention.expression {
        case .range(let range) where range.bound == .until && gap.count <= 1:
            end = range.end
        case .moment(let phrase) where gap.count == 1 && text.has(gap.lowerBound, Self.rangeSigns):
            end = phrase
        default: return false
        }
        guard let end, end.clock != nil, end.calendar == nil else { return false }
        groups[groups.count - 1].end = end
        groups[groups.count - 1].tokens = last.tokens.lowerBound..<mention.tokens.upperBound
        return true
    }

    private static let leads = TokenSet("at on the in")
    private static let bounds = TokenSet("before after")
    private static let fillers = TokenSet("at on the for do make")
    private static let denials = TokenSet("not except excluding can't cannot won't")
    private static let comparisons = TokenSet("rather later earlier other")
    private static let of = TokenSet("of")
    private static let than = TokenSet("than")

    /// Whether a phrase goes on with one that is denied: "at 3pm" in "not on monday at 3pm".
    private func belongs(_ mention: TimeMention, to denied: TimeMention) -> Bool {
        let gap = denied.tokens.upperBound..<mention.tokens.lowerBound
        guard gap.allSatisfy({ text.has($0, Self.leads) }), let moment = MomentPhrase(mention),
            let other = MomentPhrase(denied)
        else { return false }
        // "after 2 tomorrow": the bound leaves the day as it is.
        let isBound = other.start.calendar == nil && text.has(denied.tokens.lowerBound - 1, Self.bounds)
        return !isBound && other.merging(moment) != nil
    }

    /// "not friday", "instead of 3pm", "rather than on monday", "can't do monday"; bounds too: "after 3pm".
    private func isDenied(_ mention: TimeMention) -> Bool {
        // "no earlier than 9".
        if mention.tokens.contains(where: { text.has($0, Self.than) }) { return true }
        let index = mention.tokens.lowerBound
        var before = index - 1
        while before >= 0, index - before < 5, text.has(before, Self.fillers) { before -= 1 }
        if text.has(before, Self.denials) || text.has(before, Self.bounds) { return true }
        if text.has(before, Self.of) { return text.has(before - 1, Self.instead) }
        return text.has(before, Self.than) && text.has(before - 1, Self.comparisons)
    }

    private func contains(_ range: Range<Int>, _ words: TokenSet) -> Bool {
        range.contains { text.has($0, words) }
    }
}
