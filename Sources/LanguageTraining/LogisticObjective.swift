import Foundation

/// Multinomial logistic regression with several right answers: the negative logarithm of the probability that the model
/// gives to all allowed columns of each example, plus half the squares of the weights.
///
/// The last row of weights are the biases, which are not held down.
struct LogisticObjective<Row: SIMD>: Objective where Row.Scalar == Float {
    let examples: SparseExamples
    /// For each example 0 for a column that is right, a large negative number for others.
    let allowed: [Row]
    /// What a model that stays as it is adds to the sums of each example; empty for nothing.
    var given: [Row] = []
    /// -∞ (as a large negative number) for columns beyond the model's last.
    let closed: Row
    /// How much each example counts.
    let importance: [Float]
    let rowCount: Int

    init(
        _ examples: SparseExamples,
        allowed: [UInt32],
        columns: Int,
        importance: [Float],
        features: Int
    ) {
        self.examples = examples
        self.importance = importance
        rowCount = features + 1
        self.allowed = allowed.map { bits in
            var row = Row(repeating: -1e4)
            for column in 0..<columns where bits & (1 << UInt32(column)) != 0 { row[column] = 0 }
            return row
        }
        var closed = Row()
        for column in columns..<max(columns, Row.scalarCount) { closed[column] = -1e4 }
        self.closed = closed
    }

    func value(at weights: [Row], slope: inout [Row]) -> Double {
        var value = 0.0
        for index in 0..<(rowCount - 1) {
            slope[index] = weights[index]
            value += 0.5 * Double((weights[index] * weights[index]).sum())
        }
        slope[rowCount - 1] = Row()
        let bias = weights[rowCount - 1] + closed
        for example in 0..<examples.count {
            var sums = Row()
            let range = examples.starts[example]..<examples.starts[example + 1]
            for position in range { sums += weights[Int(examples.features[position])] }
            sums = sums * examples.weights[example] + bias
            if !given.isEmpty { sums += given[example] }
            let (all, logAll) = Self.softmax(sums)
            let (right, logRight) = Self.softmax(sums + allowed[example])
            value += Double(importance[example]) * (logAll - logRight)
            let error = (all - right) * importance[example]
            let change = error * examples.weights[example]
            for position in range { slope[Int(examples.features[position])] += change }
            slope[rowCount - 1] += error
        }
        return value
    }

    private static func softmax(_ sums: Row) -> (shares: Row, logarithm: Double) {
        let greatest = sums.max()
        var shares = sums - greatest
        var total: Float = 0
        for column in shares.indices {
            shares[column] = exp(shares[column])
            total += shares[column]
        }
        return (shares / total, Double(greatest) + log(Double(total)))
    }
}
