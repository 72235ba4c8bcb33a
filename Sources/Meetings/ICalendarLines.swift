/// Content lines of RFC 5545 §3.1: folded, escaped, each ended with CR LF.
struct ICalendarLines {
    /// No line has more octets than this, without its line end.
    static let maximumOctets = 75

    private var output: [UInt8] = []

    /// The lines so far.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Adds a line whose value is already in its form.
    mutating func append(_ name: String, _ value: String) {
        var count = 0
        for scalar in "\(name):\(value)".unicodeScalars where Self.isAllowed(scalar) {
            let width = UTF8.width(scalar)
            // A fold must not part the octets of one character; the blank that starts the next line counts.
            if count + width > Self.maximumOctets {
                output.append(contentsOf: [0x0D, 0x0A, 0x20])
                count = 1
            }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            count += width
        }
        output.append(contentsOf: [0x0D, 0x0A])
    }

    /// Adds a line whose value is text, which is escaped as §3.3.11 says.
    mutating func append(text name: String, _ value: String) {
        var escaped = ""
        var previous: Unicode.Scalar?
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n" where previous == "\r": break
            case "\n", "\r": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        append(name, escaped)
    }

    /// A quoted parameter's value with the escapes of RFC 6868 §3.
    static func parameter(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "^": escaped += "^^"
            case "\"": escaped += "^'"
            case "\n": escaped += "^n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Control characters other than TAB have no place in a line (§3.1).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
    }
}
