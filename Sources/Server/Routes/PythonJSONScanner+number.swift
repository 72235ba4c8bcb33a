extension PythonJSONScanner {
    private static let literals = ["null", "true", "false", "NaN", "Infinity", "-Infinity"].map {
        Array($0.utf8)
    }

    /// The end of the word that stands here, nil when there is none; what follows the word does not matter.
    func endOfLiteral() -> Int? {
        let rest = text[index...]
        return Self.literals.first { rest.starts(with: $0) }.map { index + $0.count }
    }

    /// The end of the longest number that starts here, nil when there is none.
    func endOfNumber() -> Int? {
        var end = index
        if byte(at: end) == UInt8(ascii: "-") { end += 1 }
        guard isDigit(at: end) else { return nil }
        // Behind a leading zero no digit belongs to the number.
        end = byte(at: end) == UInt8(ascii: "0") ? end + 1 : endOfDigits(from: end)
        if byte(at: end) == UInt8(ascii: "."), isDigit(at: end + 1) { end = endOfDigits(from: end + 1) }
        if let letter = byte(at: end), letter | 0x20 == UInt8(ascii: "e") {
            let isSigned = byte(at: end + 1).map { "+-".utf8.contains($0) } ?? false
            let exponent = end + (isSigned ? 2 : 1)
            if isDigit(at: exponent) { end = endOfDigits(from: exponent) }
        }
        return end
    }

    /// Whether a byte is a digit of a `\u` escape.
    static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private func endOfDigits(from start: Int) -> Int {
        var end = start
        while isDigit(at: end) { end += 1 }
        return end
    }

    private func isDigit(at offset: Int) -> Bool {
        byte(at: offset).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    private func byte(at offset: Int) -> UInt8? { offset < text.count ? text[offset] : nil }
}
