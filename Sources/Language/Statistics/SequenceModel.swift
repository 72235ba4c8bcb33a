/// A tagger of sequences: features with 8-bit weights for the labels of one or several layers, and the weights of labels
/// behind each other.
///
/// ```
/// 0   header        see ModelHeader, kind 2
/// 8   templates     u32
/// 12  step          f32, what a weight of 1 counts
/// 16  layers        u32
///     for each layer: kinds u32, then the weights of transitions, f32 each, as SequenceTransitions has them
///     table         see WeightTable, a column for each label of each layer
/// ```
package struct SequenceModel: Sendable {
    /// The layers, in the order of the table's columns.
    package let layers: [SequenceLayer]
    /// Which features are looked up.
    package let templates: SequenceTemplates
    private let transitions: [SequenceTransitions]
    private let step: Float
    private let table: WeightTable

    /// How many layers a model may have, and kinds a layer.
    private static let limit = 16

    /// Reads a model; nil if the bytes are none of this version.
    package init?(_ bytes: ModelBytes) {
        guard ModelHeader.isValid(bytes, kind: .sequence) else { return nil }
        templates = SequenceTemplates(rawValue: bytes.uint32(8))
        step = bytes.float(12)
        var offset = 20
        var layers: [SequenceLayer] = []
        var transitions: [SequenceTransitions] = []
        for _ in 0..<min(Int(bytes.uint32(16)), Self.limit) {
            let layer = SequenceLayer(kinds: min(Int(bytes.uint32(offset)), Self.limit))
            let count = (layer.labels + 1) * layer.labels
            let weights = (0..<count).map { bytes.float(offset + 4 + 4 * $0) }
            layers.append(layer)
            transitions.append(SequenceTransitions(layer, weights: weights))
            offset += 4 + 4 * count
        }
        guard let table = WeightTable(bytes, at: offset), table.columns == layers.map(\.labels).reduce(0, +)
        else {
            return nil
        }
        self.table = table
        self.layers = layers
        self.transitions = transitions
    }

    /// The spans of each layer.
    package func spans(in text: HashedText, context: SequenceContext) -> [[SequenceSpan]] {
        let count = text.tokens.count
        guard count > 0 else { return layers.map { _ in [] } }
        let sums = sums(SequenceFeatures(text, context: context, templates: templates), count: count)
        var column = 0
        return layers.indices.map { layer in
            defer { column += layers[layer].labels }
            return spans(sums, tokens: count, layer: layer, column: column)
        }
    }

    /// The sums of the columns for each token.
    ///
    /// Eight columns are added up at a time; what lies behind a row's last column is added too and left out.
    private func sums(_ features: SequenceFeatures, count: Int) -> [Int32] {
        let columns = table.columns
        var sums = [Int32](repeating: 0, count: count * columns)
        var rows: [Int] = []
        rows.reserveCapacity(128)
        for token in 0..<count {
            rows.removeAll(keepingCapacity: true)
            for position in features.starts[token]..<features.starts[token + 1] {
                if let row = table.row(of: features.features[position]) { rows.append(row) }
            }
            for column in stride(from: 0, to: columns, by: 8) {
                var block = SIMD8<Int32>()
                for row in rows { table.addEight(row + column, to: &block) }
                for lane in 0..<min(8, columns - column) {
                    sums[token * columns + column + lane] = block[lane]
                }
            }
        }
        return sums
    }

    private func spans(_ sums: [Int32], tokens: Int, layer: Int, column: Int) -> [SequenceSpan] {
        let labels = layers[layer].labels
        var emissions: [Float] = []
        emissions.reserveCapacity(tokens * labels)
        for token in 0..<tokens {
            let start = token * table.columns + column
            for label in 0..<labels { emissions.append(Float(sums[start + label]) * step) }
        }
        let lattice = SequenceLattice(emissions: emissions, transitions: transitions[layer])
        let best = lattice.bestLabels()
        var spans = SequenceLayer.spans(of: best)
        guard !spans.isEmpty else { return [] }
        let marginals = lattice.marginals()
        for index in spans.indices {
            for token in spans[index].tokens {
                spans[index].confidence = min(spans[index].confidence, marginals[token, Int(best[token])])
            }
        }
        return spans
    }
}
