/// A linear model of up to 16 columns over hashed features: a sum of weights for each column.
///
/// ```
/// 0    header       see ``ModelHeader``
/// 8    templates    u32, see ``FeatureTemplates``
/// 12   columns      u32
/// 16   step         f32, what 1 of a weight stands for
/// 20   reserved     u32
/// 24   biases       16 × f32
/// 88   table        see ``WeightTable``
/// ```
/// The features of a text weigh 1/√n each, so that long texts are no surer than short ones.
package struct LinearModel: Sendable {
    /// The greatest number of columns.
    package static let maximumColumns = 16
    /// Where the table begins.
    package static let tableOffset = 24 + 4 * maximumColumns

    /// Which features the model is made of.
    package let templates: FeatureTemplates
    /// How many columns it has.
    package var columns: Int { table.columns }
    private let table: WeightTable
    private let step: Float
    private let biases: SIMD16<Float>

    /// Reads a model; nil if the bytes are none of this version.
    package init?(_ bytes: ModelBytes) {
        guard ModelHeader.isValid(bytes, kind: .linear),
            let table = WeightTable(bytes, at: Self.tableOffset),
            table.columns <= Self.maximumColumns, Int(bytes.uint32(12)) == table.columns
        else { return nil }
        self.table = table
        templates = FeatureTemplates(rawValue: bytes.uint32(8))
        step = bytes.float(16)
        var biases = SIMD16<Float>()
        for column in 0..<table.columns { biases[column] = bytes.float(24 + 4 * column) }
        self.biases = biases
    }

    /// The sums of the columns for a text's features.
    package func scores(_ features: [UInt64]) -> SIMD16<Float> {
        guard !features.isEmpty else { return biases }
        var low = SIMD8<Int32>()
        var high = SIMD8<Int32>()
        for feature in features {
            guard let row = table.row(of: feature) else { continue }
            table.addEight(row, to: &low)
            if table.columns > 8 { addRest(row, to: &high) }
        }
        let sums = SIMD16<Float>(SIMD16<Int32>(lowHalf: low, highHalf: high))
        return sums * (step / Float(features.count).squareRoot()) + biases
    }

    private func addRest(_ row: Int, to sums: inout SIMD8<Int32>) {
        for column in 8..<table.columns { sums[column - 8] &+= Int32(table.weight(row, column)) }
    }
}
