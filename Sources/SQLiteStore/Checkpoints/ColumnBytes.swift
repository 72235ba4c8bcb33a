import Foundation
import StateGraph

/// Writes the binary columns: numbers high byte first, names behind their length in two bytes.
struct ColumnWriter {
    private var bytes: [UInt8] = []

    /// What was written.
    var data: Data { Data(bytes) }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// A number in so many bytes.
    mutating func write(_ number: UInt64, bytes count: Int) {
        for place in stride(from: count - 1, through: 0, by: -1) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place)))
        }
    }

    /// A channel's name.
    ///
    /// - Throws: `unstorable` beyond 65,535 bytes.
    mutating func write(name: String) throws(StoreError) {
        guard name.utf8.count <= UInt16.max else {
            throw .unstorable("a channel's name has \(name.utf8.count) bytes")
        }
        write(UInt64(name.utf8.count), bytes: 2)
        bytes.append(contentsOf: name.utf8)
    }

    /// Bytes behind their number in eight bytes.
    mutating func write(payload: [UInt8]) {
        write(UInt64(payload.count), bytes: 8)
        bytes.append(contentsOf: payload)
    }
}

/// Reads the binary columns; every method gives nil where the bytes end too early or make no sense.
struct ColumnReader {
    private var rest: Data

    init(_ bytes: Data) { rest = bytes }

    /// Whether everything was read.
    var isAtEnd: Bool { rest.isEmpty }

    /// So many bytes.
    mutating func bytes(_ count: UInt64) -> Data? {
        guard count <= UInt64(rest.count) else { return nil }
        defer { rest = rest.dropFirst(Int(count)) }
        return rest.prefix(Int(count))
    }

    /// A number of so many bytes.
    mutating func number(bytes count: UInt64) -> UInt64? {
        bytes(count)?.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A channel's name.
    mutating func name() -> String? {
        guard let count = number(bytes: 2), let bytes = bytes(count) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Bytes behind their number.
    mutating func payload() -> [UInt8]? {
        guard let count = number(bytes: 8), let bytes = bytes(count) else { return nil }
        return Array(bytes)
    }
}
