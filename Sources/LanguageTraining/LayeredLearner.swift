import Foundation
import Language

/// Learns a model with one layer of units, example by example.
///
/// Gradient descent with steps that become smaller for what was often changed (Adagrad, Duchi and others 2011).
/// Every time an example is seen some of its features and some units are left out (dropout, Srivastava and others 2014), so
/// that no weight counts on another one being there. The choices follow from a seed: the same examples give the same
/// weights.
struct LayeredLearner: Sendable {
    /// How many columns are classes.
    var classes: Int
    /// How much the number in the column behind the classes counts, 0 if there is none.
    var numberStrength: Float = 0
    /// How much the finer labels count that are learnt beside the classes, see ``FinerColumns``.
    var finerStrength: Float = 0
    /// How often each example is seen.
    var rounds = 12
    /// The length of the first steps.
    var rate: Float = 0.3
    /// The share of features that is left out.
    var droppedFeatures: Float = 0.5
    /// The share of units that is left out.
    var droppedUnits: Float = 0.3
    var seed: UInt64 = 1

    /// What shall be learnt of an example.
    struct Target: Sendable {
        /// The columns that are right, one bit each.
        var allowed: UInt32
        /// What the number shall be.
        var number: Float = 0
        /// How much the example counts.
        var importance: Float = 1
        /// Its finer label.
        var finer: FinerColumns.Label?
    }

    /// Columns, biases and units change by smaller steps than the many features.
    private static let layerRate: Float = 0.3

    /// The weights that fit examples.
    func weights(_ examples: SparseExamples, targets: [Target], features: Int) -> LayeredWeights {
        var chance = Chance(seed: seed)
        var weights = LayeredWeights(features: features, chance: &chance)
        var changes = Changes(features: features)
        let finer = finerStrength > 0 ? targets.compactMap(\.finer?.all.upperBound).max() ?? 0 : 0
        var columns = FinerColumns(count: finer, chance: &chance)
        var order = Array(0..<examples.count)
        for round in 0..<rounds {
            let step = rate * (1 - Float(round) / Float(rounds)) + rate * 0.02
            chance.shuffle(&order)
            for example in order {
                learn(example, examples, targets[example], step, &weights, &columns, &changes, &chance)
            }
        }
        return weights
    }

    /// The squares of all changes so far.
    private struct Changes {
        var features: [Float]
        var unitBiases = SIMD32<Float>()
        var columns = [SIMD8<Float>](repeating: SIMD8(), count: LayeredModel.units)
        var biases = SIMD8<Float>()
        /// The features of the example at hand that are not left out.
        var seen: [Int] = []

        init(features: Int) { self.features = [Float](repeating: 0, count: features) }
    }

    private func learn(
        _ example: Int,
        _ examples: SparseExamples,
        _ target: Target,
        _ step: Float,
        _ weights: inout LayeredWeights,
        _ finer: inout FinerColumns,
        _ changes: inout Changes,
        _ chance: inout Chance
    ) {
        changes.seen.removeAll(keepingCapacity: true)
        for position in examples.starts[example]..<examples.starts[example + 1]
        where chance.share() >= droppedFeatures {
            changes.seen.append(Int(examples.features[position]))
        }
        let scale = examples.weights[example] / (1 - droppedFeatures)
        var sums = SIMD32<Float>()
        for feature in changes.seen { sums += weights.features[feature] }
        sums = sums * scale + weights.unitBiases
        var open = SIMD32<Float>()
        for unit in open.indices where sums[unit] > 0 && chance.share() >= droppedUnits {
            open[unit] = 1 / (1 - droppedUnits)
        }
        let units = sums * open
        let error = error(units, target, weights)
        var back = Self.back(error, weights)
        if finerStrength > 0, let label = target.finer {
            back += finer.learn(
                label,
                units: units,
                step: step * Self.layerRate,
                importance: target.importance * finerStrength
            )
        }
        back *= open
        adjust(error, units, step * Self.layerRate, &weights, &changes)
        let size = (back * back).sum()
        guard size > 1e-12 else { return }
        changes.unitBiases += back * back
        weights.unitBiases -= back * (step * Self.layerRate) / Self.root(changes.unitBiases)
        let growth = size * scale * scale / Float(LayeredModel.units)
        for feature in changes.seen {
            changes.features[feature] += growth
            let length = step * scale / (changes.features[feature].squareRoot() + 1e-4)
            weights.features[feature] -= back * length
        }
    }

    /// How far the columns are from what is right.
    private func error(_ units: SIMD32<Float>, _ target: Target, _ weights: LayeredWeights) -> SIMD8<Float> {
        var sums = weights.biases
        for unit in units.indices { sums += weights.columns[unit] * units[unit] }
        var greatest = sums[0]
        for column in 1..<max(1, classes) { greatest = max(greatest, sums[column]) }
        var all = SIMD8<Float>()
        var right = SIMD8<Float>()
        for column in 0..<classes {
            all[column] = exp(sums[column] - greatest)
            if target.allowed & (1 << UInt32(column)) != 0 { right[column] = all[column] }
        }
        var error = all / all.sum() - right / max(right.sum(), 1e-20)
        if numberStrength > 0 { error[classes] = numberStrength * (sums[classes] - target.number) }
        return error * target.importance
    }

    private static func back(_ error: SIMD8<Float>, _ weights: LayeredWeights) -> SIMD32<Float> {
        var back = SIMD32<Float>()
        for unit in back.indices { back[unit] = (weights.columns[unit] * error).sum() }
        return back
    }

    private func adjust(
        _ error: SIMD8<Float>,
        _ units: SIMD32<Float>,
        _ step: Float,
        _ weights: inout LayeredWeights,
        _ changes: inout Changes
    ) {
        for unit in units.indices where units[unit] > 0 {
            let slope = error * units[unit]
            changes.columns[unit] += slope * slope
            weights.columns[unit] -= slope * step / (changes.columns[unit].squareRoot() + 1e-6)
        }
        changes.biases += error * error
        weights.biases -= error * step / (changes.biases.squareRoot() + 1e-6)
    }

    private static func root(_ squares: SIMD32<Float>) -> SIMD32<Float> { squares.squareRoot() + 1e-6 }
}
