import Foundation
import Language

/// Finds how sums of models become probabilities that are what they say.
struct Calibration {
    private var answers: [(sums: SIMD16<Float>, allowed: UInt32)] = []
    private let columns: Int

    /// For models of so many columns.
    init(columns: Int) { self.columns = columns }

    /// Counts the sums of a text that the model did not see.
    mutating func add(_ sums: SIMD16<Float>, _ example: Example) { answers.append((sums, example.allowed)) }

    /// The sharpness with the greatest likelihood of the right answers, and how far confidence is from accuracy then.
    var summary: String {
        let sharpness = stride(from: Float(0.4), through: 3, by: 0.1).min { loss($0) < loss($1) } ?? 1
        var bins: [Int: (count: Double, right: Double, confidence: Double)] = [:]
        for (sums, allowed) in answers {
            let shares = Probabilities.softmax(sums * sharpness, count: columns)
            let best = (0..<columns).max { shares[$0] < shares[$1] } ?? 0
            var bin = bins[Int(shares[best] * 10)] ?? (0, 0, 0)
            bin.count += 1
            bin.right += allowed & (1 << UInt32(best)) != 0 ? 1 : 0
            bin.confidence += Double(shares[best])
            bins[Int(shares[best] * 10)] = bin
        }
        let distance =
            bins.values.reduce(0) { $0 + abs($1.right - $1.confidence) } / Double(max(1, answers.count))
        return String(
            format: "best sharpness %.1f; confidence is off by %.1f points",
            sharpness,
            100 * distance
        )
    }

    private func loss(_ sharpness: Float) -> Double {
        answers.reduce(0) { sum, answer in
            let shares = Probabilities.softmax(answer.sums * sharpness, count: columns)
            let right = (0..<columns).reduce(Float(0)) {
                $0 + (answer.allowed & (1 << UInt32($1)) != 0 ? shares[$1] : 0)
            }
            return sum - log(Double(max(right, 1e-9)))
        }
    }
}
