import Language

/// The weights of a model with one layer of units between features and columns, see `LayeredModel`.
struct LayeredWeights: Sendable {
    /// A row of units for each feature.
    var features: [SIMD32<Float>]
    var unitBiases = SIMD32<Float>()
    /// A row of columns for each unit.
    var columns: [SIMD8<Float>]
    var biases = SIMD8<Float>()

    /// The start of learning: small weights, different from unit to unit.
    init(features count: Int, chance: inout Chance) {
        features = (0..<count).map { _ in
            var row = SIMD32<Float>()
            for unit in row.indices { row[unit] = (chance.share() - 0.5) * 0.3 }
            return row
        }
        let width = (3 / Float(LayeredModel.units)).squareRoot()
        columns = (0..<LayeredModel.units).map { _ in
            var row = SIMD8<Float>()
            for column in row.indices { row[column] = (chance.share() - 0.5) * 2 * width }
            return row
        }
    }
}
