import Language

/// Writes linear models as bytes: rounds weights to 8 bits and lays features out, see `WeightTable` and `LinearModel`.
struct ModelWriter {
    /// The greatest share of the table's places that is filled.
    var greatestLoad = 0.8
    /// See `LinearModel`.
    var sharpness: Float = 1

    /// The bytes of a model, from a row of weights for each feature and one of biases; the heaviest features are kept.
    func bytes<Row: SIMD>(
        _ weights: [Row],
        features: [UInt64],
        columns: Int,
        templates: FeatureTemplates,
        maximumFeatures: Int = .max
    ) -> [UInt8] where Row.Scalar == Float {
        let heaviest = features.indices
            .map { (feature: features[$0], weights: weights[$0], size: Self.size(weights[$0])) }
            .sorted { ($0.size, $0.feature) > ($1.size, $1.feature) }
            .prefix(maximumFeatures)
        let step = max(Self.cutSize(heaviest.map(\.weights)) / 127, 1e-9)
        let rows = heaviest.map { row in
            (
                row.feature,
                (0..<columns).map { Int8(max(-127, min(127, (row.weights[$0] / step).rounded()))) }
            )
        }
        .filter { $0.1.contains { $0 != 0 } }
        var bytes: [UInt8] = []
        append(ModelHeader.magic, to: &bytes)
        append(ModelHeader.version, to: &bytes)
        append(ModelHeader.Kind.linear.rawValue, to: &bytes)
        append(templates.rawValue, to: &bytes)
        append(UInt32(columns), to: &bytes)
        append(step.bitPattern, to: &bytes)
        append(sharpness.bitPattern, to: &bytes)
        for column in 0..<LinearModel.maximumColumns {
            let bias = column < columns ? weights.last?[column] ?? 0 : 0
            append(bias.bitPattern, to: &bytes)
        }
        return bytes + table(rows, columns: columns)
    }

    /// The bytes of a weight table of features with their weights, the most important first: where a place is wanted
    /// twice too often, the later feature is left out.
    func table(_ rows: [(feature: UInt64, weights: [Int8])], columns: Int) -> [UInt8] {
        var buckets = 1
        while Double(rows.count) > Double(buckets * 4) * greatestLoad { buckets *= 2 }
        var fingerprints = [UInt16](repeating: 0, count: buckets * 4)
        var weights = [UInt8](repeating: 0, count: buckets * 4 * columns)
        let mask = UInt64(buckets - 1)
        for row in rows {
            let (bucket, fingerprint) = WeightTable.place(row.feature, mask: mask)
            let places = (0..<8).map { (Int(bucket) * 4 + $0) % (buckets * 4) }
            guard let place = places.first(where: { fingerprints[$0] == 0 }) else { continue }
            fingerprints[place] = UInt16(fingerprint)
            for column in 0..<columns {
                weights[place * columns + column] = UInt8(bitPattern: row.weights[column])
            }
        }
        var bytes: [UInt8] = []
        append(UInt32(buckets), to: &bytes)
        append(UInt32(columns), to: &bytes)
        for fingerprint in fingerprints { append(fingerprint, to: &bytes) }
        return bytes + weights
    }

    /// Adds a number in little-endian order.
    func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        var rest = number.littleEndian
        for _ in 0..<(type(of: number).bitWidth / 8) {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    private static func size<Row: SIMD>(_ row: Row) -> Float where Row.Scalar == Float { (row * row).sum() }

    /// The size that all but one in ten thousand weights stay below; the few above it are cut.
    private static func cutSize<Row: SIMD>(_ rows: [Row]) -> Float where Row.Scalar == Float {
        let sizes = rows.map { max($0.max(), -$0.min()) }.sorted()
        return sizes.isEmpty ? 0 : sizes[sizes.count - 1 - sizes.count / 2000]
    }
}
