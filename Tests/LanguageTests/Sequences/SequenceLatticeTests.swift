import Testing

@testable import Language

/// The lattice against all labellings, one by one.
@Suite struct SequenceLatticeTests {
    private struct Case {
        let lattice: SequenceLattice
        let transitions: SequenceTransitions
        let layer: SequenceLayer
    }

    private func makeCase(_ generator: inout SeededGenerator) -> Case {
        let layer = SequenceLayer(kinds: Int.random(in: 1...2, using: &generator))
        let tokens = Int.random(in: 1...5, using: &generator)
        func number() -> Float { Float.random(in: -3...3, using: &generator) }
        let weights = (0..<(layer.labels + 1) * layer.labels).map { _ in number() }
        let transitions = SequenceTransitions(layer, weights: weights)
        let emissions = (0..<tokens * layer.labels).map { _ in number() }
        return Case(
            lattice: SequenceLattice(emissions: emissions, transitions: transitions),
            transitions: transitions,
            layer: layer
        )
    }

    /// Every labelling that the layer allows, with its score.
    private func labellings(_ item: Case) -> [(labels: [Int], score: Float)] {
        var all: [(labels: [Int], score: Float)] = [([], 0)]
        for token in 0..<item.lattice.count {
            all = all.flatMap { labels, score in
                (0..<item.layer.labels).filter { SequenceLayer.isAllowed($0, after: labels.last) }.map {
                    label in
                    let step = item.transitions[from: labels.last, to: label]
                    return (
                        labels + [label],
                        score + step + item.lattice.emissions[token * item.layer.labels + label]
                    )
                }
            }
        }
        return all
    }

    @Test(arguments: 1...40) func `the best labels are those of the highest sum`(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let item = makeCase(&generator)
        let best = try #require(labellings(item).max { $0.score < $1.score })
        #expect(item.lattice.bestLabels().map(Int.init) == best.labels)
    }

    @Test(arguments: 1...40) func `the probabilities are those of all labellings together`(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let item = makeCase(&generator)
        let all = labellings(item)
        func power(_ score: Float) -> Double {
            score > 0
                ? 1 / Double(Probabilities.exponential(-score)) : Double(Probabilities.exponential(score))
        }
        let total = all.map { power($0.score) }.reduce(0, +)
        let marginals = item.lattice.marginals()
        for token in 0..<item.lattice.count {
            for label in 0..<item.layer.labels {
                let share =
                    all.filter { $0.labels[token] == label }.map { power($0.score) }.reduce(0, +) / total
                #expect(abs(Double(marginals[token, label]) - share) < 1e-3)
            }
        }
        let logarithm = SequenceMarginals.logarithm(Float(total))
        #expect(abs(marginals.logarithmOfSum - logarithm) < 1e-2)
        // Each token but the first is behind one other; the first is behind the start.
        #expect(abs(marginals.expectedTransitions.reduce(0, +) - Float(item.lattice.count)) < 1e-2)
    }

    @Test func `labels stand for spans and back`() {
        let labels: [UInt8] = [1, 2, 0, 3, 4, 4, 1, 1]
        let spans = SequenceLayer.spans(of: labels)
        #expect(spans.map(\.kind) == [0, 1, 0, 0])
        #expect(spans.map(\.tokens) == [0..<2, 3..<6, 6..<7, 7..<8])
        #expect(SequenceLayer.spans(of: []).isEmpty)
    }

    @Test func `nothing gives no labels`() {
        let transitions = SequenceTransitions(SequenceLayer(kinds: 1), weights: [])
        #expect(SequenceLattice(emissions: [], transitions: transitions).bestLabels().isEmpty)
    }
}
