/// The query of a request: names and values, percent-decoded with `+` as blank, in their order.
public struct QueryParameters: Sendable, Equatable, Sequence {
    /// One `name=value`; the value is empty when there is no `=`.
    public struct Entry: Sendable, Equatable {
        /// The decoded name.
        public let name: String
        /// The decoded value.
        public let value: String
    }

    private var entries: [Entry] = []

    /// No query.
    public init() {}

    /// Parses a query string without its `?`.
    ///
    /// Percent signs that two hexadecimal digits do not follow are taken as they stand; bytes that are not UTF-8
    /// become U+FFFD.
    public init(query: some StringProtocol) {
        for fragment in query.utf8.split(separator: UInt8(ascii: "&")) {
            append(Array(fragment)) { Self.decode($0) }
        }
    }

    /// Takes `name=value` parts that are decoded already.
    public init(decodedFragments fragments: [[UInt8]]) {
        for fragment in fragments where !fragment.isEmpty {
            append(fragment) { String(decoding: $0, as: UTF8.self) }
        }
    }

    private mutating func append(_ fragment: [UInt8], _ decode: (ArraySlice<UInt8>) -> String) {
        let equals = fragment.firstIndex(of: UInt8(ascii: "="))
        let name = fragment[..<(equals ?? fragment.endIndex)]
        let value = equals.map { fragment[($0 + 1)...] } ?? []
        entries.append(Entry(name: decode(name), value: decode(value)))
    }

    /// The first value of a name.
    public subscript(_ name: String) -> String? {
        entries.first { $0.name == name }?.value
    }

    /// Every value of a name, in order.
    public func values(of name: String) -> [String] {
        entries.filter { $0.name == name }.map(\.value)
    }

    /// Whether there is none.
    public var isEmpty: Bool { entries.isEmpty }

    /// The entries in their order.
    public func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
