import Language

extension ModelWriter {
    /// The bytes of a model with layers of units that are averaged, over the same features; see `LayeredModel`.
    func bytes(
        _ layers: [LayeredWeights],
        features: [UInt64],
        columns: Int,
        templates: FeatureTemplates
    ) -> [UInt8] {
        let layers = layers.map(Self.even)
        let step: Float = 1 / 127
        let rows = features.indices.map { index in
            (
                feature: features[index],
                weights: layers.flatMap { layer in
                    (0..<LayeredModel.units).map {
                        Int8(max(-127, min(127, (layer.features[index][$0] / step).rounded())))
                    }
                }
            )
        }
        let share = 1 / Float(max(1, layers.count))
        var bytes: [UInt8] = []
        append(ModelHeader.magic, to: &bytes)
        append(ModelHeader.version, to: &bytes)
        append(ModelHeader.Kind.layered.rawValue, to: &bytes)
        append(templates.rawValue, to: &bytes)
        append(UInt32(columns), to: &bytes)
        append(step.bitPattern, to: &bytes)
        append(sharpness.bitPattern, to: &bytes)
        append(UInt32(layers.count), to: &bytes)
        append(layers.reduce(SIMD8<Float>()) { $0 + $1.biases * share }, to: &bytes)
        for layer in layers {
            append(layer.unitBiases, to: &bytes)
            for row in layer.columns { append(row * share, to: &bytes) }
        }
        return bytes + table(rows, columns: LayeredModel.units * layers.count)
    }

    private func append<Row: SIMD>(_ row: Row, to bytes: inout [UInt8]) where Row.Scalar == Float {
        for index in row.indices { append(row[index].bitPattern, to: &bytes) }
    }

    /// The same weights with those of all units brought to a reach of 1.
    ///
    /// A unit twice as small that counts twice is the same unit; so 8 bits are as exact for each. The few greatest
    /// weights are cut.
    private static func even(_ layer: LayeredWeights) -> LayeredWeights {
        var layer = layer
        var factors = SIMD32<Float>(repeating: 1)
        for unit in factors.indices {
            let sizes = layer.features.map { abs($0[unit]) }.sorted()
            let reach = sizes.isEmpty ? 0 : sizes[sizes.count - 1 - sizes.count / 2000]
            guard reach > 0 else { continue }
            factors[unit] = 1 / reach
            layer.columns[unit] *= reach
        }
        for index in layer.features.indices { layer.features[index] *= factors }
        layer.unitBiases *= factors
        return layer
    }
}
