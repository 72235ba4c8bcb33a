/// Doubles as JSON text.
enum JSONReal {
    /// The shortest digits that read back as the same double, laid out as Python's `repr` does.
    ///
    /// Swift's description is the same, except that it goes on without exponent up to 2^54, Python to 10^16.
    static func text(of value: Double) -> String {
        let text = value.description
        guard value.magnitude >= 1e16, value.magnitude <= 0x1p54, text.hasSuffix(".0") else { return text }
        let sign = value < 0 ? "-" : ""
        var digits = text.dropFirst(sign.count).dropLast(2)
        let exponent = digits.count - 1
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        let fraction = digits.count > 1 ? ".\(digits.dropFirst())" : ""
        return "\(sign)\(digits.prefix(1))\(fraction)e+\(exponent)"
    }
}
