/// Finds what has the shape of a date or time but is none: "February 30", "2026-13-45", "at 25:00".
///
/// A message that names such a moment is asked about, rather than what stands beside it taken for the whole.
struct ImpossibleTimes {
    let text: RequestText
    let mentions: [TimeMention]
    let now: CivilDateTime

    /// Whether the message names one.
    var areNamed: Bool {
        mentions.contains(where: hasNoDay)
            || text.tokens.indices.contains { index in
                text.address(index) == nil
                    && (isFigures(index) || isShortFigures(index) || isDay(index) || isClock(index))
            }
    }

    /// "February 30"; "January 5, 9999", where the year is left over.
    private func hasNoDay(_ mention: TimeMention) -> Bool {
        guard case .moment(let phrase) = mention.expression, let calendar = phrase.calendar else {
            return false
        }
        let resolver = CalendarResolver(today: now.date, conventions: TemporalConventions())
        if resolver.resolve(calendar).isEmpty { return true }
        guard case .pattern(let pattern) = calendar, pattern.month != nil, pattern.year == nil else {
            return false
        }
        let end = mention.tokens.upperBound
        let year = text.isSign(end, ",") ? end + 1 : end
        return number(year).map { $0 > 2199 && text.tokens[year].length == 4 } ?? false
            && !text.isSign(year + 1, ":")
    }

    /// "2026-13-45", "31.11.2030": three numbers with the same sign between them that no day has.
    private func isFigures(_ index: Int) -> Bool {
        guard !text.isTouching(index), let first = number(index), let sign = joint(index + 1),
            let second = number(index + 2), joint(index + 3) == sign, let third = number(index + 4),
            !text.isTouching(index + 5) || !text.isSign(index + 5, Unicode.Scalar(sign))
                || number(index + 6) == nil
        else { return false }
        let lengths = [index, index + 2, index + 4].map { text.tokens[$0].length }
        if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 { return !exists(first, second, third) }
        guard lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4 else { return false }
        return !exists(third, first, second) && !exists(third, second, first)
    }

    private static let dayLeads = TokenSet("on by for")

    /// "on 13/45".
    private func isShortFigures(_ index: Int) -> Bool {
        guard text.has(index - 1, Self.dayLeads), let first = number(index), text.isSign(index + 1, "/"),
            text.isTouching(index + 1), text.isTouching(index + 2), let second = number(index + 2),
            !text.isSign(index + 3, "/")
        else { return false }
        return !exists(2028, first, second) && !exists(2028, second, first)
    }

    private static let ordinalEndings = TokenSet("st nd rd th")
    private static let the = TokenSet("the")

    /// "the 32nd".
    private func isDay(_ index: Int) -> Bool {
        guard let day = number(index), (32...99).contains(day), text.isTouching(index + 1),
            text.has(index + 1, Self.ordinalEndings)
        else { return false }
        let lead = text.has(index - 1, Self.the) ? index - 2 : index - 1
        return text.has(lead, Self.dayLeads) || lead < 0
    }

    private static let clockLeads = TokenSet("at from by until till to")

    /// "at 25:00", "10:75".
    private func isClock(_ index: Int) -> Bool {
        guard !text.isTouching(index), let hour = number(index), text.isSign(index + 1, ":"),
            text.isTouching(index + 1), text.isTouching(index + 2), let minute = number(index + 2),
            text.tokens[index + 2].length == 2, !text.isSign(index + 3, ":"),
            text.has(index - 1, Self.clockLeads)
        else { return false }
        return hour > 24 || minute > 59
    }

    private func number(_ index: Int) -> Int? {
        text.tokens.indices.contains(index) ? text.tokens[index].number : nil
    }

    /// The sign between two numbers that touch it.
    private func joint(_ index: Int) -> UInt8? {
        guard text.isTouching(index), text.isTouching(index + 1) else { return nil }
        for sign in ["-", "/", "."] as [Unicode.Scalar] where text.isSign(index, sign) {
            return UInt8(ascii: sign)
        }
        return nil
    }

    private func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        CivilDate(year: year, month: month, day: day).isValid
    }
}
