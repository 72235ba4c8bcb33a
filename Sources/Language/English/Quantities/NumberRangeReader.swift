/// Reads ranges of numbers: "more than 40", "from 20 to 100", "1000-5000", "200 or greater".
///
/// Their values are intervals: `[20,100)`, `(40,)`.
struct NumberRangeReader {
    let text: QuantityText
    let numbers: [NumberReading]

    /// One bound or two of a number.
    private struct Bounds {
        var tokens: Range<Int>
        var lower: Double?
        var upper: Double?
        var isLowerOpen = false
        var isUpperOpen = true

        var interval: String {
            let start = lower.map { (isLowerOpen ? "(" : "[") + NumberText.text($0) } ?? "("
            let end = upper.map { NumberText.text($0) + (isUpperOpen ? ")" : "]") } ?? ")"
            return start + "," + end
        }
    }

    /// The ranges in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var pending: Bounds?
        var free = 0
        var place = 0
        func emit(_ bounds: Bounds, _ rule: QuantityRule) {
            entities.append(
                Entity(
                    .numberRange,
                    span: text.span(bounds.tokens),
                    values: [.quantity(QuantityValue(bounds.interval))],
                    rules: [rule.rawValue]
                )
            )
        }
        while place < numbers.count {
            if let range = range(at: place, from: free) {
                if let before = pending { emit(before, .comparison) }
                pending = nil
                emit(range, .numberRange)
                free = range.tokens.upperBound
                place += 2
                continue
            }
            if let bound = bound(at: place, from: free) {
                if let before = pending, let joined = joined(before, bound) {
                    emit(joined, .bounds)
                    pending = nil
                } else {
                    if let before = pending { emit(before, .comparison) }
                    pending = bound
                }
                free = bound.tokens.upperBound
            }
            place += 1
        }
        if let pending { emit(pending, .comparison) }
        return entities
    }

    private func bound(at place: Int, from free: Int) -> Bounds? {
        let number = numbers[place]
        guard !number.isOrdinal else { return nil }
        var bounds = Bounds(tokens: number.tokens)
        let before = Comparison.before(in: text, endingAt: number.start, from: free)
        var bound = before?.0.bound
        if let before { bounds.tokens = before.start..<number.end }
        let next = place + 1 < numbers.count ? numbers[place + 1].start : -1
        if let behind = Comparison.behind(in: text, at: number.end), behind.end != next,
            bound == nil || bound == .equal
        {
            bound = behind.bound
            bounds.tokens = bounds.tokens.lowerBound..<behind.end
        } else if text.function(number.end) == .or, text.function(number.end + 1) == .equal,
            number.end + 2 != next,
            let strict = bound, text.function(number.end + 2) != .to || number.end + 3 != next
        {
            bound = strict.inclusive
            bounds.tokens =
                bounds.tokens.lowerBound..<number.end + (text.function(number.end + 2) == .to ? 3 : 2)
        }
        guard let bound else { return nil }
        if bound.isLower || bound == .equal { bounds.lower = number.value }
        if bound.isUpper || bound == .equal { bounds.upper = number.value }
        bounds.isLowerOpen = bound == .above
        bounds.isUpperOpen = bound == .below
        return bounds
    }

    /// "above 1000 and below 1500": a lower and an upper bound that leave something between.
    private func joined(_ first: Bounds, _ second: Bounds) -> Bounds? {
        let end = first.tokens.upperBound
        guard text.function(end) == .and, second.tokens.lowerBound == end + 1 else { return nil }
        let (low, high) = first.lower != nil ? (first, second) : (second, first)
        guard let lower = low.lower, let upper = high.upper, low.upper == nil, high.lower == nil,
            lower < upper
        else { return nil }
        return Bounds(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound,
            lower: lower,
            upper: upper,
            isLowerOpen: low.isLowerOpen,
            isUpperOpen: high.isUpperOpen
        )
    }

    /// "from 20 to 100", "between 3 and 5", "20 through 100", "20~100", "1000-5000".
    private func range(at place: Int, from free: Int) -> Bounds? {
        guard place + 1 < numbers.count else { return nil }
        let (first, second) = (numbers[place], numbers[place + 1])
        guard first.value < second.value, first.isOrdinal == second.isOrdinal,
            !(text.isSign(first.start - 1, ":") && text.isTouching(first.start))
        else { return nil }
        var start = first.start
        if text.function(start - 1) == .the { start -= 1 }
        let opening = start > free ? text.function(start - 1) : .none
        var gap = first.end
        let middle = text.function(gap)
        let isDash = text.isSign(gap, "-") || text.isSign(gap, "~") || text.isSign(gap, "–")
        gap += 1
        if text.function(gap) == .the, !isDash { gap += 1 }
        guard gap == second.start else { return nil }
        let isOpened = opening == .from || opening == .between
        switch middle {
        case .to, .through:
            guard opening == .from || (!first.isOrdinal && opening != .between) else { return nil }
        case .and:
            guard opening == .between else { return nil }
        default:
            guard isDash, isOpened || isPlainPair(first, second) else { return nil }
        }
        return Bounds(
            tokens: (isOpened ? start - 1 : first.start)..<second.end,
            lower: first.value,
            upper: second.value
        )
    }

    /// Two numbers with a dash between are a range unless more signs touch them, as in dates and telephone numbers.
    private func isPlainPair(_ first: NumberReading, _ second: NumberReading) -> Bool {
        let touching = [first.start - 1: first.start, second.end: second.end]
        for (sign, place) in touching where text.isTouching(place) {
            if text.isWord(sign) || text.isNumber(sign) { return false }
            for bad in ["-", "/", "+", "#", ":", "("] as [Unicode.Scalar] where text.isSign(sign, bad) {
                return false
            }
        }
        if first.isOrdinal { return false }
        let isSecondPadded =
            text.tokens[second.start].kind == .number && text.tokens[second.start].length > 1
            && NumberText.text(Double(text.tokens[second.start].key)).count < text.tokens[second.start].length
        return !isSecondPadded
    }
}
