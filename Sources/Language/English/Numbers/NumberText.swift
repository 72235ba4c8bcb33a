/// Writes numbers in plain decimal digits.
enum NumberText {
    /// The number with at most fifteen digits that count: `1234.5`, `0.333333333333333`, `-7`.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        if number == number.rounded(), abs(number) < 9e15 { return String(Int64(number)) }
        return plain(rounded(number).description)
    }

    /// Takes away what binary fractions leave behind the fifteenth digit.
    private static func rounded(_ number: Double) -> Double {
        var factor = 1.0
        while abs(number) * factor < 1e14, factor < 1e22 { factor *= 10 }
        guard factor > 1, abs(number) * factor < 9e15 else { return number }
        return (number * factor).rounded() / factor
    }

    /// Writes `1.5e-05` out as `0.000015`.
    private static func plain(_ description: String) -> String {
        guard let mark = description.firstIndex(of: "e"),
            let exponent = Int(description[description.index(after: mark)...]), abs(exponent) < 400
        else { return description }
        let isNegative = description.hasPrefix("-")
        let mantissa = description[..<mark].drop { $0 == "-" }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = String(parts.first ?? "") + fraction
        let point = (parts.first?.count ?? 0) + exponent
        var text: String
        if point <= 0 {
            text = "0." + String(repeating: "0", count: -point) + digits
        } else if point >= digits.count {
            text = digits + String(repeating: "0", count: point - digits.count)
        } else {
            let index = digits.index(digits.startIndex, offsetBy: point)
            text = digits[..<index] + "." + digits[index...]
        }
        if isNegative { text = "-" + text }
        return text
    }
}
