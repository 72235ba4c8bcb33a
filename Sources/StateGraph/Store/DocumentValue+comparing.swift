extension DocumentValue: Hashable {
    /// Whether both are the same JSON value; numbers compare by value, texts code point by code point.
    public static func == (left: DocumentValue, right: DocumentValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.integer(let integer), .double(let double)), (.double(let double), .integer(let integer)):
            // Exact, where `Double(integer)` would round.
            Int(exactly: double) == integer
        case (.double(let left), .double(let right)): left == right || (left.isNaN && right.isNaN)
        case (.string(let left), .string(let right)): left.isIdentical(to: right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// Equal values hash alike.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .double(let value):
            if let integer = Int(exactly: value) {
                hasher.combine(integer)
            } else if !value.isNaN {
                hasher.combine(value)
            }
        case .string(let value): hasher.combine(value)
        case .array(let elements): hasher.combine(elements)
        case .object(let members): hasher.combine(members)
        }
    }
}

extension DocumentValue {
    /// Whether this number or text comes before another of its kind; nil where there is no order.
    ///
    /// Texts are ordered by code point.
    func isLess(than other: DocumentValue) -> Bool? {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right
        case (.double(let left), .double(let right)): left.isNaN || right.isNaN ? nil : left < right
        case (.integer(let left), .double(let right)): Self.isLess(left, than: right)
        case (.double(let left), .integer(let right)):
            Self.isLess(right, than: left).map { !$0 && Int(exactly: left) != right }
        case (.string(let left), .string(let right)): left.precedes(right)
        default: nil
        }
    }

    /// Compares without rounding the integer.
    private static func isLess(_ integer: Int, than double: Double) -> Bool? {
        if double.isNaN { return nil }
        if double >= 0x1p63 { return true }
        if double < -0x1p63 { return false }
        let whole = Int(double)
        return integer == whole ? Double(whole) < double : integer < whole
    }
}
