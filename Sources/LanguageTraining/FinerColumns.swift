import Foundation
import Language

/// Columns that are learnt beside those of a model and thrown away: the finer labels of each set.
///
/// A set's own labels say more than the intents that they were mapped to ("who comes", "where is it" are both a look at the
/// calendar). Units that must tell them apart, too, learn more of what words mean (multi-task learning, Caruana 1997).
struct FinerColumns {
    /// Where an example stands: its own label's column, among those of its set.
    struct Label: Sendable {
        var column: Int
        var all: Range<Int>
    }

    private var weights: [SIMD32<Float>]
    private var biases: [Float]
    private var weightChanges: [SIMD32<Float>]
    private var biasChanges: [Float]

    /// The start of learning.
    init(count: Int, chance: inout Chance) {
        let width = (3 / Float(LayeredModel.units)).squareRoot()
        weights = (0..<count).map { _ in
            var row = SIMD32<Float>()
            for unit in row.indices { row[unit] = (chance.share() - 0.5) * 2 * width }
            return row
        }
        biases = [Float](repeating: 0, count: count)
        weightChanges = [SIMD32<Float>](repeating: SIMD32(), count: count)
        biasChanges = biases
    }

    /// Learns an example's label by a step; gives what each unit should have been less of for it.
    mutating func learn(
        _ label: Label,
        units: SIMD32<Float>,
        step: Float,
        importance: Float
    ) -> SIMD32<Float> {
        var shares = label.all.map { (weights[$0] * units).sum() + biases[$0] }
        let greatest = shares.max() ?? 0
        var total: Float = 0
        for index in shares.indices {
            shares[index] = exp(shares[index] - greatest)
            total += shares[index]
        }
        var back = SIMD32<Float>()
        for (share, column) in zip(shares, label.all) {
            let error = (share / total - (column == label.column ? 1 : 0)) * importance
            // Most labels are far from likely: what they would change is too little to count.
            guard abs(error) > 0.002 else { continue }
            back += weights[column] * error
            let slope = units * error
            weightChanges[column] += slope * slope
            weights[column] -= slope * step / (weightChanges[column].squareRoot() + 1e-6)
            biasChanges[column] += error * error
            biases[column] -= error * step / (biasChanges[column].squareRoot() + 1e-6)
        }
        return back
    }
}
