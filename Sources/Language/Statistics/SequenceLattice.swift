/// The labels that the tokens of a text may have in one layer, with what speaks for each: a linear-chain conditional
/// random field.
///
/// Numbers are logarithms. Work and room grow with tokens × labels².
package struct SequenceLattice: Sendable {
    /// How many labels there are.
    package let labels: Int
    /// How many tokens there are.
    package let count: Int
    /// What speaks for each label of each token.
    package let emissions: [Float]
    private let transitions: SequenceTransitions

    /// A lattice; `emissions` has `labels` numbers for each token.
    package init(emissions: [Float], transitions: SequenceTransitions) {
        labels = transitions.labels
        count = emissions.count / max(1, transitions.labels)
        self.emissions = emissions
        self.transitions = transitions
    }

    /// The likeliest labels.
    package func bestLabels() -> [UInt8] {
        guard count > 0 else { return [] }
        var scores = (0..<labels).map { emissions[$0] + transitions[from: nil, to: $0] }
        var next = scores
        var origins = [UInt8](repeating: 0, count: count * labels)
        for token in 1..<max(1, count) {
            for label in 0..<labels {
                var best = -Float.infinity
                var origin = 0
                for before in 0..<labels {
                    let score = scores[before] + transitions[from: before, to: label]
                    if score > best { (best, origin) = (score, before) }
                }
                next[label] = best + emissions[token * labels + label]
                origins[token * labels + label] = UInt8(truncatingIfNeeded: origin)
            }
            swap(&scores, &next)
        }
        var label = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var path = [UInt8](repeating: 0, count: count)
        for token in stride(from: count - 1, through: 0, by: -1) {
            path[token] = UInt8(truncatingIfNeeded: label)
            label = Int(origins[token * labels + label])
        }
        return path
    }

    /// How likely each label of each token is, and the logarithm of the sum over all labellings.
    package func marginals() -> SequenceMarginals {
        SequenceMarginals(self, transitions)
    }
}
