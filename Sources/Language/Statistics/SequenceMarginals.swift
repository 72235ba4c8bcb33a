/// The probabilities of the labels of a lattice, by the forward-backward algorithm with scaling.
package struct SequenceMarginals: Sendable {
    /// How many labels there are.
    package let labels: Int
    /// The probability of each label of each token.
    package let probabilities: [Float]
    /// The probability of each pair of labels of neighbouring tokens, summed over the text, and of each first label:
    /// laid out as the weights of ``SequenceTransitions``.
    package let expectedTransitions: [Float]
    /// The logarithm of the sum over all labellings.
    package let logarithmOfSum: Double

    init(_ lattice: SequenceLattice, _ transitions: SequenceTransitions) {
        labels = lattice.labels
        let (count, labels) = (lattice.count, lattice.labels)
        var sum = 0.0
        var factors = [Float](repeating: 0, count: count * labels)
        for token in 0..<count {
            let range = token * labels..<(token + 1) * labels
            let greatest = lattice.emissions[range].max() ?? 0
            sum += Double(greatest)
            for index in range {
                factors[index] = Probabilities.exponential(lattice.emissions[index] - greatest)
            }
        }
        var forward = [Float](repeating: 0, count: count * labels)
        for token in 0..<count {
            var total: Float = 0
            for label in 0..<labels {
                var value: Float = 0
                if token == 0 {
                    value = transitions.factor(from: nil, to: label)
                } else {
                    for before in 0..<labels {
                        value +=
                            forward[(token - 1) * labels + before]
                            * transitions.factor(from: before, to: label)
                    }
                }
                value *= factors[token * labels + label]
                forward[token * labels + label] = value
                total += value
            }
            total = max(total, .leastNormalMagnitude)
            for label in 0..<labels { forward[token * labels + label] /= total }
            sum += Self.logarithm(total)
        }
        var expected = [Float](repeating: 0, count: (labels + 1) * labels)
        var probabilities = forward
        var backward = [Float](repeating: 1, count: labels)
        for token in stride(from: count - 1, through: 0, by: -1) {
            Self.normalise(&probabilities, token: token, labels: labels, by: backward)
            if token == 0 {
                for label in 0..<labels { expected[label] += probabilities[label] }
                break
            }
            var onward = [Float](repeating: 0, count: labels)
            for label in 0..<labels { onward[label] = backward[label] * factors[token * labels + label] }
            var total: Float = 0
            for before in 0..<labels {
                let reached = forward[(token - 1) * labels + before]
                for label in 0..<labels {
                    total += reached * transitions.factor(from: before, to: label) * onward[label]
                }
            }
            let scale = 1 / max(total, .leastNormalMagnitude)
            for before in 0..<labels {
                let reached = forward[(token - 1) * labels + before]
                var value: Float = 0
                for label in 0..<labels {
                    let way = transitions.factor(from: before, to: label) * onward[label]
                    value += way
                    expected[(before + 1) * labels + label] += reached * way * scale
                }
                backward[before] = value * scale
            }
        }
        self.probabilities = probabilities
        expectedTransitions = expected
        logarithmOfSum = sum
    }

    /// The probability of a label of a token.
    package subscript(token: Int, label: Int) -> Float { probabilities[token * labels + label] }

    private static func normalise(_ values: inout [Float], token: Int, labels: Int, by factors: [Float]) {
        var total: Float = 0
        for label in 0..<labels {
            values[token * labels + label] *= factors[label]
            total += values[token * labels + label]
        }
        total = max(total, .leastNormalMagnitude)
        for label in 0..<labels { values[token * labels + label] /= total }
    }

    /// The natural logarithm of a positive number: its exponent, and a series for the rest.
    static func logarithm(_ number: Float) -> Double {
        let significand = Double(number.significand)
        let ratio = (significand - 1) / (significand + 1)
        var power = ratio
        var sum = 0.0
        for divisor in stride(from: 1.0, through: 19, by: 2) {
            sum += power / divisor
            power *= ratio * ratio
        }
        return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
    }
}
