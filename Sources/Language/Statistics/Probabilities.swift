/// Sums of a linear model made into probabilities.
package enum Probabilities {
    /// The softmax of the first `count` sums; the others get 0.
    package static func softmax(_ scores: SIMD16<Float>, count: Int) -> SIMD16<Float> {
        var greatest = -Float.infinity
        for column in 0..<min(count, 16) { greatest = max(greatest, scores[column]) }
        var result = SIMD16<Float>()
        var total: Float = 0
        for column in 0..<min(count, 16) {
            let value = exponential(scores[column] - greatest)
            result[column] = value
            total += value
        }
        return total > 0 ? result / total : result
    }

    /// `e` to the power of a number of at most 0, to six digits: this module imports no mathematics.
    static func exponential(_ exponent: Float) -> Float {
        guard exponent > -80 else { return 0 }
        let scaled = exponent * 1.442_695_04
        let whole = scaled.rounded(.down)
        let rest = (scaled - whole) * 0.693_147_18
        var power: Float = 1
        for divisor in stride(from: Float(7), through: 1, by: -1) { power = 1 + power * rest / divisor }
        return power * Float(sign: .plus, exponent: Int(whole), significand: 1)
    }
}
