/// Joins the pieces that speak of one moment, wherever they stand, and keeps further moments as alternatives.
struct MomentComposer {
    /// A moment with the tokens that tell it.
    struct Composed: Sendable {
        var expression: MomentExpression
        var tokens: Range<Int>
    }

    let text: EnglishText
    /// The pieces of the text that may tell when, in order.
    let pieces: [Piece]

    private static let connectors: Set<String> = [
        "on", "at", "the", "in", "of", "for", "from", "@", ",", "-", "around", "about", "by", "starting", "(",
        ")", "say",
        "maybe", "like", "early", "late", "sharp", "beginning", "and", "is", "it's", "be", ".",
        "approximately", "that",
    ]
    private static let rangeSigns: Set<String> = [
        "to", "until", "till", "til", "through", "thru", "-", "–", "—",
    ]
    private static let corrections: Set<String> = [
        "no", "wait", "actually", "sorry", "instead", "rather", "mean", "better", "but", "nope", "correction",
        "make",
    ]
    private static let offers: Set<String> = ["or", "alternatively", "otherwise", "else"]

    /// The moment that is meant first, and the others that the text offers.
    func moments() -> (first: Composed?, alternatives: [Composed]) {
        var first: Composed?
        var alternatives: [Composed] = []
        var previousEnd = 0
        guard !pieces.contains(where: { $0.moment?.isImpossible ?? false }) else { return (nil, []) }
        for group in groups() {
            let between = previousEnd..<group.tokens.lowerBound
            previousEnd = group.tokens.upperBound
            guard var current = first else {
                first = group
                continue
            }
            if contains(between, MomentComposer.offers) {
                alternatives.append(filled(group, from: &current))
            } else if alternatives.isEmpty, let merged = current.expression.merging(group.expression) {
                current.expression = merged
                current.tokens = current.tokens.lowerBound..<group.tokens.upperBound
            } else if contains(between, MomentComposer.corrections)
                || text.word(group.tokens.upperBound) == "instead"
            {
                current = corrected(current, by: group)
                alternatives = []
            }
            first = current
        }
        return (first, alternatives)
    }

    /// Neighbouring pieces joined; what is denied ("not friday") or ends a range of days left out.
    private func groups() -> [Composed] {
        var groups: [Composed] = []
        var previousEnd: Int?
        let isMixed = pieces.contains { $0.moment.map { !$0.isVague && $0.delay != 0 } ?? false }
        var denied: Piece?
        for piece in pieces {
            let isBehindDenied = denied.map { belongs(piece, to: $0) } ?? false
            if isBehindDenied || isDenied(piece.tokens.lowerBound) {
                denied = piece
                continue
            }
            denied = nil
            if let zone = piece.moment?.zone, piece.moment?.isVague ?? false, let last = groups.last {
                if last.expression.zone == nil { groups[groups.count - 1].expression.zone = zone }
                continue
            }
            // "right now" beside another moment says when somebody speaks, not when to meet.
            guard let moment = piece.moment, !moment.isVague, !(moment.delay == 0 && isMixed) else {
                continue
            }
            let gap = previousEnd.map { $0..<piece.tokens.lowerBound }
            previousEnd = piece.tokens.upperBound
            guard let gap, let last = groups.last else {
                groups.append(Composed(expression: moment, tokens: piece.tokens))
                continue
            }
            if gap.count == 1, MomentComposer.rangeSigns.contains(text.word(gap.lowerBound)) {
                groups[groups.count - 1] = extended(last, to: moment, tokens: piece.tokens)
            } else if gap.count <= 3, gap.allSatisfy({ MomentComposer.connectors.contains(text.word($0)) }),
                let merged = last.expression.merging(moment)
            {
                groups[groups.count - 1].expression = merged
                groups[groups.count - 1].tokens = last.tokens.lowerBound..<piece.tokens.upperBound
            } else {
                groups.append(Composed(expression: moment, tokens: piece.tokens))
            }
        }
        return groups
    }

    /// A moment with the end of its range; of a range of days only the first counts.
    private func extended(_ start: Composed, to end: MomentExpression, tokens: Range<Int>) -> Composed {
        var extended = start
        extended.tokens = start.tokens.lowerBound..<tokens.upperBound
        if end.date == nil, let time = end.time, start.expression.time != nil, start.expression.end == nil {
            extended.expression.end = time
        }
        return extended
    }

    /// An alternative takes the parts that only the first one tells, and lends it a time said once for both.
    private func filled(_ group: Composed, from first: inout Composed) -> Composed {
        var filled = group
        if filled.expression.delay != nil || first.expression.delay != nil { return filled }
        if filled.expression.date == nil { filled.expression.date = first.expression.date }
        if !filled.expression.hasTime {
            filled.expression.time = first.expression.time
            filled.expression.end = first.expression.end
            filled.expression.part = first.expression.part
        } else if !first.expression.hasTime {
            first.expression.time = filled.expression.time
            first.expression.end = filled.expression.end
            first.expression.part = filled.expression.part
        }
        return filled
    }

    private func corrected(_ first: Composed, by group: Composed) -> Composed {
        var corrected = group
        guard group.expression.delay == nil, first.expression.delay == nil else { return corrected }
        if corrected.expression.date == nil { corrected.expression.date = first.expression.date }
        if !corrected.expression.hasTime {
            corrected.expression.time = first.expression.time
            corrected.expression.end = first.expression.end
            corrected.expression.part = first.expression.part
        }
        return corrected
    }

    /// Whether a piece goes on with one that is denied: "at 3pm" in "not on monday at 3pm".
    private func belongs(_ piece: Piece, to denied: Piece) -> Bool {
        let gap = denied.tokens.upperBound..<piece.tokens.lowerBound
        guard let moment = piece.moment,
            gap.allSatisfy({ ["at", "on", "the", "in"].contains(text.word($0)) })
        else { return false }
        // "after 2 tomorrow": the bound leaves the day as it is.
        let isBound =
            denied.moment?.date == nil
            && ["before", "after"].contains(text.word(denied.tokens.lowerBound - 1))
        return !isBound && denied.moment?.merging(moment) != nil
    }

    /// "not friday", "instead of 3pm", "rather than on monday", "can't do monday"; bounds too: "after 3pm".
    private func isDenied(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before < 5,
            ["at", "on", "the", "for", "do", "make"].contains(text.word(before))
        {
            before -= 1
        }
        switch text.word(before) {
        case "not", "except", "excluding", "can't", "cannot", "won't": return true
        case "before", "after": return true
        case "of": return text.word(before - 1) == "instead"
        case "than": return ["rather", "later", "earlier", "other"].contains(text.word(before - 1))
        default: return false
        }
    }

    private func contains(_ range: Range<Int>, _ words: Set<String>) -> Bool {
        range.contains { words.contains(text.word($0)) }
    }
}
