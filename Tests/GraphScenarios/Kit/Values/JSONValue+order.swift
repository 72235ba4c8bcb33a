import JSON

extension JSONValue {
    /// Whether this stands before the other in the format's sorted lists: numbers by value, then strings by
    /// code point, then everything else by its canonical text.
    func precedes(_ other: JSONValue) -> Bool {
        if let left = numberValue, let right = other.numberValue { return left < right }
        if case .string(let left) = self, case .string(let right) = other {
            return left.precedesByCodePoints(right)
        }
        guard rank == other.rank else { return rank < other.rank }
        return canonicalText.precedesByCodePoints(other.canonicalText)
    }

    /// JSON text with sorted names and without spaces: equal for equal values, and a key to sort by.
    var canonicalText: String {
        switch self {
        case .array(let elements):
            return "[" + elements.map(\.canonicalText).joined(separator: ",") + "]"
        case .object(let members):
            let sorted = members.sorted { $0.key.precedesByCodePoints($1.key) }
            let texts = sorted.map { "\(JSONValue.string($0.key).printed):\($0.value.canonicalText)" }
            return "{" + texts.joined(separator: ",") + "}"
        case .double(let value):
            if let whole = Int64(exactly: value) { return "\(whole)" }
            return printed
        default: return printed
        }
    }

    /// Compact JSON text, for people.
    var printed: String {
        // What cannot be printed (a real that is not finite) is shown as Swift shows it.
        (try? JSONPrinter().string(self)) ?? "\(self)"
    }

    private var rank: Int {
        switch self {
        case .integer, .double: 0
        case .string: 1
        default: 2
        }
    }
}

extension String {
    /// Whether this stands before the other when both are compared by their code points, unnormalised.
    func precedesByCodePoints(_ other: String) -> Bool {
        // UTF-8 keeps the order of the code points.
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
