/// Writes whole numbers in English words, the other way round from the reader.
enum SpelledNumber {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let factors: [(Int, String)] = [
        (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
        (1000, "thousand"),
    ]

    /// The words of a number, with "and" before tens and units and hyphens in them as asked for.
    static func words(_ number: Int, isWithAnd: Bool, hyphen: String) -> String {
        if number < 0 { return "minus " + words(-number, isWithAnd: isWithAnd, hyphen: hyphen) }
        if number < 20 { return small[number] }
        if number < 100 {
            return tens[number / 10] + (number % 10 > 0 ? hyphen + small[number % 10] : "")
        }
        var parts: [String] = []
        var rest = number
        for (factor, name) in factors where rest >= factor {
            parts.append(words(rest / factor, isWithAnd: isWithAnd, hyphen: hyphen) + " " + name)
            rest %= factor
        }
        if rest >= 100 {
            parts.append(small[rest / 100] + " hundred")
            rest %= 100
        }
        if rest > 0 {
            parts.append((isWithAnd ? "and " : "") + words(rest, isWithAnd: isWithAnd, hyphen: hyphen))
        }
        return parts.joined(separator: " ")
    }

    /// Digits with commas: in threes, or in twos behind the last three as in India.
    static func grouped(_ number: Int, isIndian: Bool) -> String {
        var text = ""
        for (place, digit) in String(number).reversed().enumerated() {
            let isGap = isIndian ? place == 3 || (place > 3 && place % 2 == 1) : place > 0 && place % 3 == 0
            if isGap { text += "," }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
