/// Growing bytes of JSON text.
///
/// One writer serves both styles: jansson cannot print the legacy one, since it writes `\uXXXX` in capitals
/// and DEL as it is.
///
/// SAFETY: the memory is this value's alone; every write is below `capacity`, every read below `count`.
@safe
struct JSONByteBuffer: ~Copyable {
    private static let smallestCapacity = 512

    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The number of bytes.
    private(set) var count = 0

    init() {
        capacity = Self.smallestCapacity
        unsafe start = .allocate(capacity: capacity)
    }

    deinit { unsafe start.deallocate() }

    /// The last byte, or 0 if there is none.
    var last: UInt8 { count == 0 ? 0 : unsafe start[count - 1] }

    /// A copy of the bytes.
    var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

    /// The bytes as a string.
    var string: String {
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Forgets the bytes behind an earlier `count`.
    mutating func truncate(to count: Int) {
        precondition(count <= self.count, "only an earlier count of this buffer is a place to go back to")
        self.count = count
    }

    /// Appends one byte.
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(for: 1) }
        unsafe start[count] = byte
        count += 1
    }

    /// Appends ASCII text that needs no escaping.
    mutating func append(_ text: StaticString) {
        unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text that needs no escaping, such as a number's.
    mutating func append(verbatim text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    /// Appends part of another buffer.
    mutating func append(_ other: borrowing JSONByteBuffer, _ range: Range<Int>) {
        precondition(range.upperBound <= other.count, "the range lies in the other buffer")
        unsafe append(UnsafeBufferPointer(start: other.start + range.lowerBound, count: range.count))
    }

    /// Appends an integer's digits.
    mutating func append(_ value: Int64) {
        let longest = 20  // "-9223372036854775808"
        if capacity - count < longest { grow(for: longest) }
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var digits = 1
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        rest = value.magnitude
        for place in (count..<count + digits).reversed() {
            unsafe start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// Appends a text in quotes with the escapes of RFC 8259 §7.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - isASCII: whether to escape DEL and everything beyond ASCII too, as Python does.
    mutating func append(quoted text: String, isASCII: Bool) {
        var text = text
        text.withUTF8 { unsafe append(quoted: $0, isASCII: isASCII) }
    }

    private mutating func append(quoted text: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        let wordBytes = MemoryLayout<UInt64>.size
        // The text, its quotes, and what the last word copied may reach beyond it.
        let needed = text.count + 2 + wordBytes
        if capacity - count < needed { grow(for: needed) }
        unsafe start[count] = UInt8(ascii: "\"")
        count += 1
        var index = 0
        while index < text.count {
            if text.count - index >= wordBytes {
                let word = unsafe UnsafeRawBufferPointer(text).loadUnaligned(
                    fromByteOffset: index,
                    as: UInt64.self
                )
                if !JSONEscape.isNeeded(in: word, isASCII: isASCII) {
                    unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: word, as: UInt64.self)
                    count += wordBytes
                    index += wordBytes
                    continue
                }
            }
            let byte = unsafe text[index]
            if JSONEscape.isNeeded(for: byte, isASCII: isASCII) {
                let scalar = unsafe JSONEscape.scalar(at: index, in: text)
                let longest = 12  // A surrogate pair.
                let needed = text.count - index + longest + 1 + wordBytes
                if capacity - count < needed { grow(for: needed) }
                JSONEscape.write(scalar) { append($0) }
                index += UTF8.width(scalar)
            } else {
                unsafe start[count] = byte
                count += 1
                index += 1
            }
        }
        unsafe start[count] = UInt8(ascii: "\"")
        count += 1
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(for: bytes.count) }
        unsafe (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    private mutating func grow(for more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = larger
    }
}

/// The escapes in JSON strings.
private enum JSONEscape {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Whether any of eight bytes needs an escape.
    @inline(__always)
    static func isNeeded(in word: UInt64, isASCII: Bool) -> Bool {
        // "Determine if a word has a byte less than n", "… a zero byte": (v - ones * n) & ~v & tops.
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        var found = (word &- ones &* 0x20) & ~word
        found |= (quotes &- ones) & ~quotes
        found |= (backslashes &- ones) & ~backslashes
        if isASCII {
            let deletes = word ^ (ones &* 0x7F)
            found |= (deletes &- ones) & ~deletes | word
        }
        return found & tops != 0
    }

    /// Whether a byte needs an escape or begins a scalar that does.
    @inline(__always)
    static func isNeeded(for byte: UInt8, isASCII: Bool) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || (isASCII && byte >= 0x7F)
    }

    /// The scalar that begins at an index of valid UTF-8.
    static func scalar(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
        let first = unsafe text[index]
        if first < 0x80 { return Unicode.Scalar(first) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var value = UInt32(first & (0xFF >> UInt8(width + 1)))
        for next in 1..<width { value = unsafe value << 6 | UInt32(text[index + next] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Writes a scalar's escape.
    static func write(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
        emit(UInt8(ascii: "\\"))
        switch scalar {
        case "\"": emit(UInt8(ascii: "\""))
        case "\\": emit(UInt8(ascii: "\\"))
        case "\n": emit(UInt8(ascii: "n"))
        case "\r": emit(UInt8(ascii: "r"))
        case "\t": emit(UInt8(ascii: "t"))
        case "\u{8}": emit(UInt8(ascii: "b"))
        case "\u{C}": emit(UInt8(ascii: "f"))
        default:
            var isFirst = true
            for unit in UTF16.encode(scalar) ?? .init() {
                if !isFirst { emit(UInt8(ascii: "\\")) }
                isFirst = false
                emit(UInt8(ascii: "u"))
                for shift in [12, 8, 4, 0] { emit(hexadecimal(UInt8(unit >> UInt16(shift) & 0xF))) }
            }
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
