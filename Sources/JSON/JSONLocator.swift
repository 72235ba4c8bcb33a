/// Finds where values stand in a text, since jansson keeps no positions.
///
/// It reads the text anew, so it is for messages to people: errors, problems in a configuration file.
public struct JSONLocator: Sendable {
    /// A value and, if it is a member, its name, as offsets into the text.
    private struct Site {
        var value: Int
        var name: Int?
    }

    private let text: [UInt8]
    private var index = 0

    /// A locator for a text that a parser has accepted.
    public init(_ text: [UInt8]) { self.text = text }

    /// Where the value at a path begins; nil if there is none.
    public func position(of path: JSONPath) -> JSONPosition? {
        site(of: path).map { JSONPosition(offset: $0.value, in: text.span) }
    }

    /// Where the name of the member at a path begins; nil if there is none.
    public func namePosition(of path: JSONPath) -> JSONPosition? {
        site(of: path)?.name.map { JSONPosition(offset: $0, in: text.span) }
    }

    private func site(of path: JSONPath) -> Site? {
        var reader = self
        reader.skipSpace()
        var site: Site? = Site(value: reader.index)
        for element in path.elements {
            guard let outer = site else { return nil }
            reader.index = outer.value
            switch element {
            case .key(let name), .foreignKey(let name): site = reader.member(name)
            case .index(let index): site = reader.element(index)
            }
        }
        return site
    }

    private var byte: UInt8? { index < text.count ? text[index] : nil }

    /// The last member of that name in the object that begins here.
    private mutating func member(_ name: String) -> Site? {
        guard enter(UInt8(ascii: "{")) else { return nil }
        var found: Site?
        while byte == UInt8(ascii: "\"") {
            let start = index
            skipString()
            let isWanted = (try? JSONParser().parse(Array(text[start..<index])))?.stringValue == name
            skipSpace()
            index += 1  // The colon.
            skipSpace()
            if isWanted { found = Site(value: index, name: start) }
            skipValueAndComma()
        }
        return found
    }

    /// The element at a place of the array that begins here.
    private mutating func element(_ wanted: Int) -> Site? {
        guard enter(UInt8(ascii: "[")) else { return nil }
        for _ in 0..<wanted { skipValueAndComma() }
        guard let byte, byte != UInt8(ascii: "]") else { return nil }
        return Site(value: index)
    }

    private mutating func enter(_ bracket: UInt8) -> Bool {
        guard byte == bracket else { return false }
        index += 1
        skipSpace()
        return true
    }

    private mutating func skipSpace() {
        while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private mutating func skipString() {
        index += 1
        while let byte, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
        index += 1
    }

    /// Goes behind the value that begins here and, if one follows, behind the comma.
    private mutating func skipValueAndComma() {
        var depth = 0
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                skipString()
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0:
                index += 1
                return skipSpace()
            default: break
            }
            index += 1
        }
    }
}

extension JSONError {
    /// The same error with the position of its path, or of the innermost value on the way that there is.
    func located(in text: Span<UInt8>) -> JSONError {
        var error = self
        let locator = JSONLocator(text.indices.map { text[$0] })
        var path = path
        while error.position == nil {
            error.position = locator.position(of: path)
            if path.elements.popLast() == nil { break }
        }
        return error
    }
}
