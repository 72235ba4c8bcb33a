extension DocumentValue {
    /// What an embedding function is given for this value: a text as it is, anything else as JSON with sorted
    /// names; nil for `null`.
    var embeddedText: String? {
        switch self {
        case .null: nil
        case .string(let text): text
        default: jsonText
        }
    }

    /// The value as JSON in one line, names in the order of their code points.
    private var jsonText: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .double(let value): value.description
        case .string(let text): Self.quoted(text)
        case .array(let elements): "[" + elements.map(\.jsonText).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key.precedes($1.key) }
                .map { Self.quoted($0.key) + ": " + $0.value.jsonText }
                .joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
