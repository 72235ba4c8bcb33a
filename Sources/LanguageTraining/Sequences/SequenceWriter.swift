import Language

/// Writes taggers as bytes, see `SequenceModel`.
struct SequenceWriter {
    let training: SequenceTraining

    /// The bytes of a model of what was learned of features.
    func bytes(_ learner: SequenceLearner, features: [UInt64]) -> [UInt8] {
        let columns = training.layers.map(\.labels).reduce(0, +)
        var entries: [(feature: UInt64, row: [Float], size: Float)] = []
        for (number, feature) in features.enumerated() {
            var row = [Float](repeating: 0, count: columns)
            var size: Float = 0
            for column in 0..<columns {
                row[column] = learner.weight(number, column)
                size += row[column] * row[column]
            }
            if size > 0 { entries.append((feature, row, size)) }
        }
        entries.sort { ($0.size, $0.feature) > ($1.size, $1.feature) }
        let heaviest = entries.prefix(training.maximumFeatures)
        let sizes = heaviest.map { entry in entry.row.reduce(Float(0)) { max($0, abs($1)) } }.sorted()
        let step = max((sizes.isEmpty ? 0 : sizes[sizes.count - 1 - sizes.count / 2000]) / 127, 1e-9)
        let rows = heaviest.map { entry in
            (feature: entry.feature, weights: entry.row.map { Self.rounded($0 / step) })
        }
        .filter { $0.weights.contains { $0 != 0 } }
        let writer = ModelWriter()
        var bytes: [UInt8] = []
        writer.append(ModelHeader.magic, to: &bytes)
        writer.append(ModelHeader.version, to: &bytes)
        writer.append(ModelHeader.Kind.sequence.rawValue, to: &bytes)
        writer.append(training.templates.rawValue, to: &bytes)
        writer.append(step.bitPattern, to: &bytes)
        writer.append(UInt32(training.layers.count), to: &bytes)
        for (index, layer) in training.layers.enumerated() {
            writer.append(UInt32(layer.kinds), to: &bytes)
            for (place, weight) in learner.transitionWeights[index].enumerated() {
                // Every way into "outside" costs what the tagger is to be bold by.
                let isOutside = place % layer.labels == SequenceLayer.outside
                writer.append((weight - (isOutside ? training.boldness[index] : 0)).bitPattern, to: &bytes)
            }
        }
        bytes += writer.table(rows, columns: columns)
        // Rows are read eight bytes at a time, the last one too.
        return bytes + [UInt8](repeating: 0, count: 8)
    }

    private static func rounded(_ weight: Float) -> Int8 {
        Int8(max(-127, min(127, weight.rounded())))
    }
}
