/// Finds numbers to call: groups of digits with blanks, dashes, stops, slashes and brackets between them.
///
/// From each group the longest run of groups is taken that can be called, at most twelve; so the work at each
/// place is bounded. Rows of digits that are something else by their shape (dates, decimals, cards) are left out, and
/// what is doubtful needs a word such as "phone" before it.
struct PhoneScanner {
    let scalars: [Unicode.Scalar]
    let text: QuantityText
    /// Spans that cannot hold a number to call, in order.
    let blocked: [Range<Int>]
    /// Whether digits without any sign between them and without a word such as "phone" are one.
    let readsBareDigits: Bool

    /// The numbers in order.
    func entities() -> [Entity] {
        var entities: [Entity] = []
        var shape = PhoneShape(readsBareDigits: readsBareDigits)
        var index = 0
        var block = 0
        var token = 0
        while index < scalars.count, entities.count < ReadingBounds.entities {
            while block < blocked.count, blocked[block].upperBound <= index { block += 1 }
            if block < blocked.count, blocked[block].contains(index) {
                index = blocked[block].upperBound
                continue
            }
            guard scalars[index].isASCIIDigit else {
                index += 1
                continue
            }
            while token < text.count, text.tokens[token].end <= Int32(clamping: index) { token += 1 }
            let limit = block < blocked.count ? blocked[block].lowerBound : scalars.count
            let free = max(entities.last?.span.upperBound ?? 0, block > 0 ? blocked[block - 1].upperBound : 0)
            if let span = number(at: index, token: token, from: free, limit: limit, shape: &shape) {
                entities.append(
                    Entity(
                        .phoneNumber,
                        span: span,
                        values: [.text(scalars.string(span))],
                        rules: [QuantityRule.phone.rawValue]
                    )
                )
                index = span.upperBound
            } else {
                while index < scalars.count, scalars[index].isASCIIDigit { index += 1 }
            }
        }
        return entities
    }

    private func number(
        at index: Int,
        token: Int,
        from free: Int,
        limit: Int,
        shape: inout PhoneShape
    ) -> Range<Int>? {
        let start = opening(of: index, from: free)
        guard isFree(start, digits: index, token: token) else { return nil }
        shape.start(
            hasPlus: scalars[start..<index].contains("+"),
            hasBracket: scalars[start..<index].contains("("),
            cue: cue(before: token)
        )
        var best: Int?
        var place = index
        while shape.groups.count < 12 {
            let group = place
            while place < limit, scalars[place].isASCIIDigit, place - group <= 20 { place += 1 }
            shape.add(scalars[group..<place])
            let separator = separator(at: place, limit: limit)
            if isEnd(place, separator: separator, shape: shape), shape.isNumber { best = place }
            guard let separator else { break }
            shape.add(separator)
            if shape.isHopeless { break }
            place += separator.length
        }
        guard let best else { return nil }
        // A bracket that is not closed within the number is around it: "(call 555-0123)".
        let isOpen = scalars[start] == "(" && !scalars[start..<best].contains(")")
        return (isOpen ? start + 1 : start)..<extended(best, limit: limit)
    }

    /// "+" and "(" before the digits.
    private func opening(of index: Int, from free: Int) -> Int {
        var start = index
        if start > free, scalars[start - 1] == "+" { start -= 1 }
        if start > free, scalars[start - 1] == "(" { start -= 1 }
        if start == index - 1, scalars[start] == "(", start > free, scalars[start - 1] == "+" { start -= 1 }
        return start
    }

    /// Whether what stands before allows a number to start.
    private func isFree(_ start: Int, digits: Int, token: Int) -> Bool {
        guard start > 0 else { return true }
        let before = scalars[start - 1]
        if before.isASCIIDigit { return false }
        if before.isWordPart { return start < digits }
        switch before {
        case "*", "=", "%", "$", "€", "£", "#", ".", ",", "/", "^", "~", "<", ">": return false
        case "-", "\u{2013}":
            guard start > 1, scalars[start - 2].isWordPart else {
                return start > 1 ? scalars[start - 2] != " " || cue(before: token) == .phone : false
            }
            return cue(before: token) == .phone
        case ":": return start < 2 || !scalars[start - 2].isASCIIDigit
        default: return true
        }
    }

    /// The signs between two groups; nil where no further group follows.
    private func separator(at place: Int, limit: Int) -> PhoneShape.Separator? {
        var separator = PhoneShape.Separator()
        var end = place
        while end < limit, end < place + 5, !scalars[end].isASCIIDigit {
            guard separator.add(scalars[end]) else { return nil }
            end += 1
        }
        return end > place && end < limit && scalars[end].isASCIIDigit ? separator : nil
    }

    /// Whether a number may end before a place.
    private func isEnd(_ place: Int, separator: PhoneShape.Separator?, shape: PhoneShape) -> Bool {
        guard place < scalars.count else { return true }
        let next = scalars[place]
        if next.isASCIIDigit { return false }
        if next.isWordPart { return isExtension(place) }
        if ["%", "=", "*", "°", "$", "€", "£", "^"].contains(next) { return false }
        if next == ":" || next == ",", place + 1 < scalars.count, scalars[place + 1].isASCIIDigit {
            return false
        }
        guard let separator else {
            // " D9" behind pairs of digits: bytes in hexadecimal.
            return
                !(next == " " && shape.isPairs && place + 2 < scalars.count
                && scalars[place + 1].isASCIILetter
                && scalars[place + 2].isASCIIDigit)
        }
        guard separator.joint == nil, separator.closes == 0 else { return false }
        return shape.separators.last.map { !$0.isBlank } ?? true
    }

    private func isExtension(_ place: Int) -> Bool { extended(place, limit: scalars.count) > place }

    /// Behind "ext 897", "x123".
    private func extended(_ place: Int, limit: Int) -> Int {
        var end = place
        if end < limit, scalars[end] == " " { end += 1 }
        var letters: [Unicode.Scalar] = []
        while end < limit, letters.count < 10, scalars[end].isASCIILetter {
            letters.append(scalars[end].asciiLowercased)
            end += 1
        }
        guard ["x", "ext", "extn", "extension"].contains(letters.string(0..<letters.count)) else {
            return place
        }
        if end < limit, scalars[end] == "." { end += 1 }
        if end < limit, scalars[end] == " " { end += 1 }
        let digits = end
        while end < limit, end - digits < 6, scalars[end].isASCIIDigit { end += 1 }
        if end == digits || (end < limit && scalars[end].isWordPart) { return place }
        return end
    }

    /// The nearest of the last words that tells what a number is for.
    private func cue(before token: Int) -> PhoneShape.Cue {
        var place = token - 1
        var words = 0
        while place >= 0, token - place < 14, words < 6 {
            if text.isWord(place) {
                words += 1
                if text.function(place) == .phone { return .phone }
                if text.function(place) == .register { return .register }
            }
            place -= 1
        }
        return .none
    }
}
