/// Features and their 8-bit weights: a hash table that knows a feature by 16 bits more than its place.
///
/// ```
/// 0    buckets     u32, a power of two
/// 4    columns     u32, the weights of a feature
/// 8    fingerprints  4 × u16 a bucket, 0 where none is
///      weights       `columns` × i8 for each of the 4 places of a bucket
/// ```
/// A feature lies in the bucket that its hash names, or in the next one if that is full; so a feature that was not
/// trained costs one read, and is taken for another one in about 1 of 16,000 cases.
package struct WeightTable: Sendable {
    /// How many weights a feature has.
    package let columns: Int
    private let bytes: ModelBytes
    private let fingerprints: Int
    private let weights: Int
    private let mask: UInt64

    /// The table at an offset; nil if the bytes are none.
    package init?(_ bytes: ModelBytes, at offset: Int) {
        let buckets = Int(bytes.uint32(offset))
        let columns = Int(bytes.uint32(offset + 4))
        guard buckets > 0, buckets & (buckets - 1) == 0, buckets <= 1 << 24, (1...1024).contains(columns)
        else {
            return nil
        }
        self.bytes = bytes
        self.columns = columns
        fingerprints = offset + 8
        weights = fingerprints + 8 * buckets
        mask = UInt64(buckets - 1)
        guard bytes.count >= weights + 4 * buckets * columns else { return nil }
    }

    /// The bucket of a feature in a table of so many (less one), and its fingerprint.
    package static func place(_ feature: UInt64, mask: UInt64) -> (bucket: UInt64, fingerprint: UInt64) {
        (feature & mask, max(1, feature >> 48))
    }

    /// Where a feature's weights lie, nil if the table does not know it.
    @inline(__always)
    package func row(of feature: UInt64) -> Int? {
        let (first, fingerprint) = Self.place(feature, mask: mask)
        var bucket = Int(first)
        for _ in 0..<2 {
            var lanes = bytes.uint64(fingerprints + 8 * bucket)
            for lane in 0..<4 {
                let found = lanes & 0xFFFF
                if found == fingerprint { return weights + (4 * bucket + lane) * columns }
                if found == 0 { return nil }
                lanes >>= 16
            }
            bucket = Int(UInt64(bucket + 1) & mask)
        }
        return nil
    }

    /// One weight of a row.
    package func weight(_ row: Int, _ column: Int) -> Int {
        Int(Int8(truncatingIfNeeded: bytes.uint8(row + column)))
    }

    /// Adds the first eight weights of a row to sums.
    @inline(__always)
    func addEight(_ row: Int, to sums: inout SIMD8<Int32>) {
        var lanes = bytes.uint64(row)
        if columns < 8 { lanes &= (1 << UInt64(8 * columns)) &- 1 }
        var weights = SIMD8<Int32>()
        for column in 0..<8 {
            weights[column] = Int32(Int8(truncatingIfNeeded: lanes >> UInt64(8 * column)))
        }
        sums &+= weights
    }
}
