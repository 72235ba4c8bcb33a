import Foundation
import StateGraph

/// Writes the binary columns.
///
/// Numbers take seven bits a byte, the low ones first, the high bit set in all bytes but the last; signed ones
/// alternate, 0, −1, 1, −2, …; whatever has no fixed length stands behind its length.
struct ColumnWriter {
    private(set) var bytes: [UInt8] = []

    /// What was written.
    var data: Data { Data(bytes) }

    init(capacity: Int = 64) { bytes.reserveCapacity(capacity) }

    /// A number of few bytes when it is small.
    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A count, or anything else that is not negative.
    mutating func write(count: Int) { write(UInt64(count)) }

    /// A number that may be negative.
    mutating func write(signed number: Int64) {
        write(UInt64(bitPattern: number << 1 ^ number >> 63))
    }

    /// A number without any pattern, in eight bytes.
    mutating func write(random number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) as StrideThrough<UInt64> {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Bytes as they are.
    mutating func write(raw written: some Sequence<UInt8>) { bytes.append(contentsOf: written) }

    /// Bytes behind their number.
    mutating func write(payload: [UInt8]) {
        write(count: payload.count)
        bytes.append(contentsOf: payload)
    }

    /// Text behind the number of its bytes.
    mutating func write(text: String) {
        write(count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// A write behind its length and kind.
    mutating func write(_ write: StoredWrite<[UInt8]>) {
        let (payload, isOverwrite) =
            switch write {
            case .write(let payload): (payload, false)
            case .overwrite(let payload): (payload, true)
            }
        self.write(UInt64(payload.count) << 1 | (isOverwrite ? 1 : 0))
        bytes.append(contentsOf: payload)
    }
}

/// Reads the binary columns; every method gives nil where the bytes end too early or make no sense.
struct ColumnReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
        end = bytes.count
    }

    /// Whether everything was read.
    var isAtEnd: Bool { position == end }

    /// A number of few bytes when it is small.
    mutating func number() -> UInt64? {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while position < end, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }

    /// A count; never more than there are bytes left, since whatever is counted takes one at least.
    mutating func count() -> Int? {
        guard let number = number(), number <= UInt64(end - position) else { return nil }
        return Int(number)
    }

    /// A number that may be negative.
    mutating func signed() -> Int64? {
        number().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    /// A number that fits an `Int`.
    mutating func integer() -> Int? { number().flatMap { Int(exactly: $0) } }

    /// A number in eight bytes.
    mutating func random() -> UInt64? {
        raw(8)?.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// So many bytes.
    mutating func raw(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= end - position else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Everything that is left.
    mutating func rest() -> [UInt8] {
        defer { position = end }
        return Array(bytes[position..<end])
    }

    /// Bytes behind their number.
    mutating func payload() -> [UInt8]? {
        count().flatMap { raw($0) }.map { Array($0) }
    }

    /// Text behind the number of its bytes.
    mutating func text() -> String? {
        count().flatMap { raw($0) }.flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// A write behind its length and kind.
    mutating func storedWrite() -> StoredWrite<[UInt8]>? {
        guard let number = number(), let count = Int(exactly: number >> 1), let bytes = raw(count) else {
            return nil
        }
        return number & 1 == 0 ? .write(Array(bytes)) : .overwrite(Array(bytes))
    }

    /// As many elements as a count in front of them says.
    mutating func list<Element>(_ read: (inout ColumnReader) -> Element?) -> [Element]? {
        guard let count = count() else { return nil }
        return elements(count, read)
    }

    /// So many elements.
    mutating func elements<Element>(
        _ count: Int,
        _ read: (inout ColumnReader) -> Element?
    ) -> [Element]? {
        var elements: [Element] = []
        elements.reserveCapacity(min(count, end - position))
        for _ in 0..<count {
            guard let element = read(&self) else { return nil }
            elements.append(element)
        }
        return elements
    }
}
