import Language

/// The weights of a tagger while it is trained.
struct SequenceLearner {
    /// Eight columns of weights: the width that the compiler has instructions for.
    typealias Block = SIMD8<Float>

    private let training: SequenceTraining
    private let columns: [Int]
    /// How many blocks a feature has.
    private let width: Int
    /// The weights of each feature, a column for each label of each layer, in blocks of eight columns.
    private(set) var weights: [Block]
    private var leads: [Block]
    private var squares: [Block]
    /// The weights of the transitions of each layer.
    private(set) var transitionWeights: [[Float]]
    private var transitionSquares: [[Float]]

    /// A slope whose squares sum up to less than this is not worth a step.
    private static let flat: Float = 1e-4

    init(_ training: SequenceTraining, featureCount: Int) {
        self.training = training
        var columns: [Int] = []
        var next = 0
        for layer in training.layers {
            columns.append(next)
            next += layer.labels
        }
        self.columns = columns
        width = (next + 7) / 8
        weights = [Block](repeating: Block(), count: featureCount * width)
        leads = weights
        squares = weights
        transitionWeights = training.layers.map { [Float](repeating: 0, count: ($0.labels + 1) * $0.labels) }
        transitionSquares = transitionWeights
    }

    /// The weight of a feature for a column.
    func weight(_ feature: Int, _ column: Int) -> Float { weights[feature * width + column / 8][column % 8] }

    /// Takes one step towards the labels of an example; `tokens` are the features of each token.
    mutating func learn(_ example: SequenceExample, _ tokens: [[Int32]]) {
        guard !tokens.isEmpty else { return }
        var slopes = [Float](repeating: 0, count: tokens.count * width * 8)
        let sums = sums(tokens)
        for (layer, labels) in example.labels.enumerated() {
            guard let labels, labels.count == tokens.count else { continue }
            addSlope(layer, labels, sums, importance: example.importance, to: &slopes)
        }
        for (token, features) in tokens.enumerated() {
            for block in 0..<width {
                var slope = Block()
                let start = (token * width + block) * 8
                for lane in 0..<8 { slope[lane] = slopes[start + lane] }
                if (slope * slope).sum() < Self.flat { continue }
                for feature in features { step(Int(feature) * width + block, slope) }
            }
        }
    }

    /// The sums of the columns of each token.
    private func sums(_ tokens: [[Int32]]) -> [Float] {
        var sums = [Float](repeating: 0, count: tokens.count * width * 8)
        for (token, features) in tokens.enumerated() {
            for block in 0..<width {
                var sum = Block()
                for feature in features { sum += weights[Int(feature) * width + block] }
                let start = (token * width + block) * 8
                for lane in 0..<8 { sums[start + lane] = sum[lane] }
            }
        }
        return sums
    }

    private mutating func addSlope(
        _ layer: Int,
        _ gold: [UInt8],
        _ sums: [Float],
        importance: Float,
        to slopes: inout [Float]
    ) {
        let labels = training.layers[layer].labels
        let first = columns[layer]
        var emissions: [Float] = []
        emissions.reserveCapacity(gold.count * labels)
        for token in gold.indices {
            let start = token * width * 8 + first
            emissions += sums[start..<start + labels]
        }
        let transitions = SequenceTransitions(training.layers[layer], weights: transitionWeights[layer])
        let marginals = SequenceLattice(emissions: emissions, transitions: transitions).marginals()
        var changes = marginals.expectedTransitions
        var before = 0
        for token in gold.indices {
            let start = token * width * 8 + first
            for label in 0..<labels { slopes[start + label] = marginals[token, label] * importance }
            slopes[start + Int(gold[token])] -= importance
            changes[before * labels + Int(gold[token])] -= 1
            before = Int(gold[token]) + 1
        }
        for index in changes.indices {
            let change = changes[index] * importance
            transitionSquares[layer][index] += change * change
            let pace = training.rate / (1 + transitionSquares[layer][index].squareRoot())
            transitionWeights[layer][index] -= pace * change
        }
    }

    @inline(__always)
    private mutating func step(_ place: Int, _ slope: Block) {
        let before = squares[place]
        let after = before + slope * slope
        let root = after.squareRoot()
        let lead = leads[place] + slope - (root - before.squareRoot()) * (1 / training.rate) * weights[place]
        squares[place] = after
        leads[place] = lead
        let limit = training.sparsity
        let shrunk =
            lead - lead.clamped(lowerBound: Block(repeating: -limit), upperBound: Block(repeating: limit))
        weights[place] = -shrunk / ((root + 1) * (1 / training.rate) + training.shrinkage)
    }
}
