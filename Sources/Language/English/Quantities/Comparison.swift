/// Words that bound a number: "more than", "at least", "<=".
struct Comparison: Sendable {
    enum Bound: Sendable {
        case above, atLeast, below, atMost, equal

        /// The same bound with the number itself.
        var inclusive: Bound {
            switch self {
            case .above: .atLeast
            case .below: .atMost
            default: self
            }
        }

        var isLower: Bool { self == .above || self == .atLeast }
        var isUpper: Bool { self == .below || self == .atMost }
    }

    let bound: Bound
    /// Behind its last token.
    let end: Int

    /// The longest comparison that starts at a token and stands before a number.
    static func before(in text: QuantityText, at index: Int) -> Comparison? {
        if text.tokens.indices.contains(index), text.tokens[index].kind == .sign {
            return sign(in: text, at: index)
        }
        guard var found = words(in: text, at: index) else { return nil }
        // "less than or equal to", "at least or equal to", "equal to or more than"
        if text.function(found.end) == .or {
            let next = found.end + 1
            if text.function(next) == .equal {
                let end = text.function(next + 1) == .to ? next + 2 : next + 1
                found = Comparison(bound: found.bound.inclusive, end: end)
            } else if found.bound == .equal, let other = words(in: text, at: next) {
                found = Comparison(bound: other.bound.inclusive, end: other.end)
            }
        }
        return found
    }

    /// The comparison that ends before a token and starts no earlier than another.
    static func before(in text: QuantityText, endingAt end: Int, from first: Int) -> (Comparison, start: Int)?
    {
        for start in max(first, end - 7)..<max(first, end) {
            if let found = before(in: text, at: start), found.end == end { return (found, start) }
        }
        return nil
    }

    /// A comparison behind a number: "or more", "and above", "or greater than".
    static func behind(in text: QuantityText, at index: Int) -> Comparison? {
        guard text.function(index) == .or || text.function(index) == .and else { return nil }
        let isOr = text.function(index) == .or
        var bound: Bound
        switch text.function(index + 1) {
        case .more, .upper, .up: bound = .atLeast
        case .over: bound = isOr ? .atLeast : .above
        case .less, .lower: bound = .atMost
        default: return nil
        }
        if !isOr, bound == .above { bound = .atLeast }
        let end = text.function(index + 2) == .than ? index + 3 : index + 2
        return Comparison(bound: bound, end: end)
    }

    private static func words(in text: QuantityText, at index: Int) -> Comparison? {
        func found(_ bound: Bound, _ count: Int) -> Comparison {
            Comparison(bound: bound, end: index + count)
        }
        let next = text.function(index + 1)
        switch text.function(index) {
        case .more, .less:
            let isMore = text.function(index) == .more
            if next == .than { return found(isMore ? .above : .below, 2) }
            // "less or equal to"
            guard next == .or, text.function(index + 2) == .equal else { return nil }
            let last = text.function(index + 3)
            return found(isMore ? .atLeast : .atMost, last == .to || last == .than ? 4 : 3)
        case .minimum: return found(.atLeast, next == .of ? 2 : 1)
        case .maximum: return found(.atMost, next == .of ? 2 : 1)
        case .over, .upper, .exceed: return found(.above, 1)
        case .lower: return found(.below, 1)
        case .at: return next == .least ? found(.atLeast, 2) : next == .most ? found(.atMost, 2) : nil
        case .up: return next == .to ? found(.atMost, 2) : nil
        case .equal: return found(.equal, next == .to ? 2 : 1)
        case .no, .not:
            if next == .exceed { return found(.atMost, 2) }
            guard text.function(index + 2) == .than else { return nil }
            return next == .more ? found(.atMost, 3) : next == .less ? found(.atLeast, 3) : nil
        default: return nil
        }
    }

    private static func sign(in text: QuantityText, at index: Int) -> Comparison? {
        let isMore = text.isSign(index, ">")
        guard isMore || text.isSign(index, "<") || text.isSign(index, "≥") || text.isSign(index, "≤") else {
            return nil
        }
        // "=>" is an arrow, "<>" something else.
        if text.isSign(index - 1, "="), text.isTouching(index) { return nil }
        if text.isSign(index, "≥") { return Comparison(bound: .atLeast, end: index + 1) }
        if text.isSign(index, "≤") { return Comparison(bound: .atMost, end: index + 1) }
        let isInclusive = text.isSign(index + 1, "=")
        return Comparison(
            bound: isInclusive ? (isMore ? .atLeast : .atMost) : (isMore ? .above : .below),
            end: index + (isInclusive ? 2 : 1)
        )
    }
}
