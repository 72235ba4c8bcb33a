import Foundation

/// A vector as its column holds it: single precision numbers, low byte first.
enum StoredVector {
    /// The column's bytes.
    static func data(_ vector: [Double]) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * vector.count)
        for number in vector {
            let bits = Float(number).bitPattern
            for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(8 * place))) }
        }
        return Data(bytes)
    }

    /// The vector of a column.
    ///
    /// - Throws: `corrupt` for bytes that are no numbers.
    static func vector(_ data: Data) throws(StoreError) -> [Double] {
        guard data.count.isMultiple(of: 4) else { throw .corrupt("a vector has \(data.count) bytes") }
        let bytes = [UInt8](data)
        return stride(from: 0, to: bytes.count, by: 4).map { start in
            let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
            return Double(Float(bitPattern: bits))
        }
    }
}
