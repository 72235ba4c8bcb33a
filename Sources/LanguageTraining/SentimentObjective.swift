import Foundation

/// Two tasks over the same features: three columns of classes (logistic), and in the fourth a number (least squares).
struct SentimentObjective: Objective {
    let examples: SparseExamples
    let labels: [Int]
    let targets: [Float]
    /// How much the classes count, and how much the number.
    let strengths: (classes: Float, number: Float)
    let rowCount: Int

    func value(at weights: [SIMD4<Float>], slope: inout [SIMD4<Float>]) -> Double {
        var value = 0.0
        for index in 0..<(rowCount - 1) {
            slope[index] = weights[index]
            value += 0.5 * Double((weights[index] * weights[index]).sum())
        }
        slope[rowCount - 1] = SIMD4()
        for example in 0..<examples.count {
            var sums = SIMD4<Float>()
            let range = examples.starts[example]..<examples.starts[example + 1]
            for position in range { sums += weights[Int(examples.features[position])] }
            sums = sums * examples.weights[example] + weights[rowCount - 1]
            let greatest = max(sums[0], sums[1], sums[2])
            var error = SIMD4<Float>(
                exp(sums[0] - greatest),
                exp(sums[1] - greatest),
                exp(sums[2] - greatest),
                0
            )
            error /= error.sum()
            value -= Double(strengths.classes) * log(Double(max(error[labels[example]], 1e-9)))
            error[labels[example]] -= 1
            error *= strengths.classes
            let away = sums[3] - targets[example]
            value += 0.5 * Double(strengths.number * away * away)
            error[3] = strengths.number * away
            let change = error * examples.weights[example]
            for position in range { slope[Int(examples.features[position])] += change }
            slope[rowCount - 1] += error
        }
        return value
    }
}
