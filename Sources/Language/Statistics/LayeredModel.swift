/// A model of up to 8 columns with a layer between hashed features and columns: features add up to units, and what is
/// positive of the units adds up to the columns.
///
/// ```
/// 0   header     see ``ModelHeader``, kind 3
/// 8   templates  u32, see ``FeatureTemplates``
/// 12  columns    u32
/// 16  step       f32, what 1 of a feature's weight stands for
/// 20  sharpness  f32, what the sums are multiplied with to give probabilities
/// 24  blocks     u32, how often there are 32 units
/// 28  biases     8 × f32
/// 60      for each block: 32 × f32, biases of the units, then 8 × f32 for each unit, its weights
///     table      see ``WeightTable``, a column for each unit
/// ```
/// Units know what goes together ("cancel" beside a meeting, beside an alarm), which a ``LinearModel`` must be told by
/// features of two and three words. The features of a text weigh 1/√n each, as there.
package struct LayeredModel: Sendable {
    /// How many units a block has.
    package static let units = 32
    /// The greatest number of columns.
    package static let maximumColumns = 8
    /// Where the blocks begin.
    package static let blockOffset = 28 + 4 * maximumColumns
    private static let maximumBlocks = 8

    /// Units that are summed up together.
    private struct Block {
        var biases = SIMD32<Float>()
        var weights: [SIMD8<Float>] = []
    }

    /// Which features the model is made of.
    package let templates: FeatureTemplates
    /// How many columns it has.
    package let columns: Int
    /// What the sums are multiplied with before they become probabilities, so that these are what they say.
    package let sharpness: Float
    private let table: WeightTable
    private let step: Float
    private let blocks: [Block]
    private let biases: SIMD8<Float>

    /// Reads a model; nil if the bytes are none of this version.
    package init?(_ bytes: ModelBytes) {
        columns = Int(bytes.uint32(12))
        let count = Int(bytes.uint32(24))
        guard ModelHeader.isValid(bytes, kind: .layered), (1...Self.maximumColumns).contains(columns),
            (1...Self.maximumBlocks).contains(count)
        else { return nil }
        templates = FeatureTemplates(rawValue: bytes.uint32(8))
        step = bytes.float(16)
        sharpness = bytes.float(20)
        biases = Self.row(bytes, at: 28)
        var offset = Self.blockOffset
        var blocks: [Block] = []
        for _ in 0..<count {
            var block = Block()
            for unit in 0..<Self.units { block.biases[unit] = bytes.float(offset + 4 * unit) }
            offset += 4 * Self.units
            for _ in 0..<Self.units {
                block.weights.append(Self.row(bytes, at: offset))
                offset += 4 * Self.maximumColumns
            }
            blocks.append(block)
        }
        self.blocks = blocks
        guard let table = WeightTable(bytes, at: offset), table.columns == Self.units * count else {
            return nil
        }
        self.table = table
    }

    private static func row(_ bytes: ModelBytes, at offset: Int) -> SIMD8<Float> {
        var row = SIMD8<Float>()
        for column in 0..<maximumColumns { row[column] = bytes.float(offset + 4 * column) }
        return row
    }

    /// The sums of the columns for a text's features.
    package func scores(_ features: [UInt64]) -> SIMD16<Float> {
        var rows: [Int] = []
        rows.reserveCapacity(features.count)
        for feature in features {
            if let row = table.row(of: feature) { rows.append(row) }
        }
        let scale = step / Float(max(1, features.count)).squareRoot()
        var scores = biases
        for (index, block) in blocks.enumerated() {
            let sums = sums(rows, from: index * Self.units)
            let units = (sums * scale + block.biases).clamped(
                lowerBound: SIMD32(),
                upperBound: SIMD32(repeating: .greatestFiniteMagnitude)
            )
            for (unit, weights) in block.weights.enumerated() { scores += weights * units[unit] }
        }
        return SIMD16(lowHalf: scores, highHalf: SIMD8())
    }

    /// The sums of 32 columns of the table.
    private func sums(_ rows: [Int], from column: Int) -> SIMD32<Float> {
        var first = SIMD8<Int32>()
        var second = SIMD8<Int32>()
        var third = SIMD8<Int32>()
        var fourth = SIMD8<Int32>()
        for row in rows {
            let place = row + column
            table.addEight(place, to: &first)
            table.addEight(place + 8, to: &second)
            table.addEight(place + 16, to: &third)
            table.addEight(place + 24, to: &fourth)
        }
        return SIMD32<Float>(
            SIMD32<Int32>(
                lowHalf: SIMD16(lowHalf: first, highHalf: second),
                highHalf: SIMD16(lowHalf: third, highHalf: fourth)
            )
        )
    }
}
