extension EnglishText {
    /// A time of day: "3pm", "15:00", "half past three", "noon", or a bare hour.
    func clock(at index: Int) -> Match<ClockReading>? {
        guard var match = namedTime(at: index) ?? relativeToHour(at: index) ?? digital(at: index) else {
            return nil
        }
        guard match.value.isCertain, let zone = zone(at: match.end) else { return match }
        match.value.zone = zone.value
        match.end = zone.end
        return match
    }

    /// "noon", "midnight", "12 noon".
    private func namedTime(at index: Int) -> Match<ClockReading>? {
        let start = digits(index) == 12 || word(index) == "twelve" ? index + 1 : index
        guard let part = sense(start)?.part, part == .noon || part == .midnight else { return nil }
        return Match(ClockReading(time: nil, part: part, isCertain: true), end: start + 1)
    }

    /// "half past 3", "a quarter to five", "20 past 4", "ten minutes to six pm".
    private func relativeToHour(at index: Int) -> Match<ClockReading>? {
        guard let minutes = minutesBesideHour(at: index) else { return nil }
        let isLater = ["past", "after", "half"].contains(word(minutes.end))
        guard let hour = cardinal(at: minutes.end + 1), (1...12).contains(hour.value) else { return nil }
        let shift = isLater ? minutes.value : -minutes.value
        if let meridiem = meridiem(at: hour.end) {
            let minute = hour.value % 12 * 60 + (meridiem.value ? 720 : 0) + shift
            let time = TimeExpression.clock((minute + 1440) % 1440)
            return Match(ClockReading(time: time, isCertain: true), end: meridiem.end)
        }
        let minute = (hour.value % 12 * 60 + shift + 720) % 720
        let time = TimeExpression.spoken(hour: minute < 60 ? 12 : minute / 60, minute: minute % 60)
        return Match(ClockReading(time: time, isCertain: true), end: oclock(at: hour.end) ?? hour.end)
    }

    private static let laterWords: Set<String> = ["past", "after"]
    private static let earlierWords: Set<String> = ["to", "till", "til", "of", "before"]
    /// "half", "a quarter", "ten minutes" in front of "past" or "to".
    ///
    /// Digits in front of "to" count only with "minutes": "5 to 6" is a range of hours more often than 05:55.
    private func minutesBesideHour(at index: Int) -> Match<Int>? {
        switch word(index) {
        case "half":
            if word(index + 1) == "past" { return Match(30, end: index + 1) }
            // British "at half 3" is half past three; the hour follows at once.
            return ["at", "around", "by"].contains(word(index - 1)) ? Match(30, end: index) : nil
        case "a":
            return word(index + 1) == "quarter" ? minutesBesideHour(at: index + 1) : nil
        case "quarter":
            return EnglishText.laterWords.contains(word(index + 1))
                || EnglishText.earlierWords.contains(word(index + 1))
                ? Match(15, end: index + 1) : nil
        default:
            guard let number = cardinal(at: index), (1...29).contains(number.value) else { return nil }
            let hasUnit = sense(number.end)?.unit == .minute
            let end = hasUnit ? number.end + 1 : number.end
            if hasUnit || word(end) == "past" {
                return EnglishText.laterWords.contains(word(end))
                    || EnglishText.earlierWords.contains(word(end))
                    ? Match(number.value, end: end) : nil
            }
            guard digits(index) == nil, [5, 10, 20, 25].contains(number.value), word(end) == "to" else {
                return nil
            }
            return ["from", "between"].contains(word(index - 1)) ? nil : Match(number.value, end: end)
        }
    }
}
