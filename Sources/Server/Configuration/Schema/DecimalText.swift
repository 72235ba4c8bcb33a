/// Numbers as an operator writes them: `30` rather than `30.0`.
enum DecimalText {
    /// The shortest text of a number.
    static func of(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return String(whole) }
        return "\(number)"
    }
}
