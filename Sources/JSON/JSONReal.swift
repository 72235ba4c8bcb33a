/// Doubles as JSON text.
enum JSONReal {
    /// The shortest digits that read back as the same double, laid out as Python's `repr` does.
    ///
    /// Swift's description is the same, except that it takes to exponents beyond 2^53 already, Python at 10^16.
    static func text(of value: Double) -> String {
        // In between lie even integers with 16 digits, which no fewer digits tell apart.
        if value.magnitude > 0x1p53, value.magnitude < 1e16 { return "\(Int64(value)).0" }
        return value.description
    }
}
