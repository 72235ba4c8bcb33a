/// Walks through a text as CPython's `json` does (`Modules/_json.c`, 3.11), keeping nothing, to find its first fault.
struct PythonJSONScanner {
    /// The text in UTF-8.
    let text: [UInt8]
    /// Where reading stands, in bytes.
    private(set) var index = 0
    /// What closes the arrays and objects around the place, innermost last.
    private var closers: [UInt8] = []

    /// Deeper nesting ends in CPython's `RecursionError`, which has no place in the text.
    private static let maximumDepth = 990

    init(text: [UInt8]) {
        self.text = text
    }

    /// Reads one value and the blanks around it.
    ///
    /// - Throws: the first fault.
    mutating func scan() throws(PythonJSONError.Fault) {
        if text.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw fault("Unexpected UTF-8 BOM (decode using utf-8-sig)", at: 0)
        }
        skipBlanks()
        var isValueDue = true
        while isValueDue {
            isValueDue = try openContainer()
            if !isValueDue { isValueDue = try continueContainers() }
            if closers.count > Self.maximumDepth { return }
        }
        if index < text.count { throw fault("Extra data", at: index) }
    }

    /// Reads a value, of an array or object only its beginning.
    ///
    /// - Returns: whether an element or member value comes next; otherwise the value is complete.
    private mutating func openContainer() throws(PythonJSONError.Fault) -> Bool {
        switch current {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"):
            if enter(closer: UInt8(ascii: "}")) {
                try skipName()
                return true
            }
        case UInt8(ascii: "["): return enter(closer: UInt8(ascii: "]"))
        default:
            guard let end = endOfLiteral() ?? endOfNumber() else { throw fault("Expecting value", at: index) }
            index = end
        }
        return false
    }

    /// Steps into an array or object; out of it again when it is empty.
    ///
    /// - Returns: whether there is something in it.
    private mutating func enter(closer: UInt8) -> Bool {
        index += 1
        skipBlanks()
        if current == closer {
            index += 1
            return false
        }
        closers.append(closer)
        return true
    }

    /// Goes on behind a complete value: closes what closes, up to the next comma.
    ///
    /// - Returns: whether another value comes.
    private mutating func continueContainers() throws(PythonJSONError.Fault) -> Bool {
        skipBlanks()
        while let closer = closers.last {
            if current == UInt8(ascii: ",") {
                index += 1
                skipBlanks()
                if closer == UInt8(ascii: "}") { try skipName() }
                return true
            }
            guard current == closer else { throw fault("Expecting ',' delimiter", at: index) }
            closers.removeLast()
            index += 1
            skipBlanks()
        }
        return false
    }

    /// Reads a member's name and its colon.
    private mutating func skipName() throws(PythonJSONError.Fault) {
        guard current == UInt8(ascii: "\"") else {
            throw fault("Expecting property name enclosed in double quotes", at: index)
        }
        try skipString()
        skipBlanks()
        guard current == UInt8(ascii: ":") else { throw fault("Expecting ':' delimiter", at: index) }
        index += 1
        skipBlanks()
    }

    private mutating func skipString() throws(PythonJSONError.Fault) {
        let start = index
        index += 1
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return
            case UInt8(ascii: "\\"): try skipEscape(start: start)
            case ..<0x20: throw fault("Invalid control character at", at: index)
            default: index += 1
            }
        }
        throw fault("Unterminated string starting at", at: start)
    }

    private mutating func skipEscape(start: Int) throws(PythonJSONError.Fault) {
        guard index + 1 < text.count else { throw fault("Unterminated string starting at", at: start) }
        let kind = text[index + 1]
        if "\"\\/bfnrt".utf8.contains(kind) {
            index += 2
            return
        }
        guard kind == UInt8(ascii: "u") else { throw fault("Invalid \\escape", at: index) }
        let digits = text.dropFirst(index + 2).prefix(4)
        // CPython wants something behind the digits, which a complete string has: its quote.
        guard digits.count == 4, digits.endIndex < text.count, digits.allSatisfy(Self.isHexadecimal) else {
            throw fault("Invalid \\u\(String(repeating: "X", count: 4)) escape", at: index + 1)
        }
        index += 6
    }

    private mutating func skipBlanks() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private var current: UInt8? { index < text.count ? text[index] : nil }

    private func fault(_ message: String, at offset: Int) -> PythonJSONError.Fault {
        PythonJSONError.Fault(message: message, offset: offset)
    }
}
