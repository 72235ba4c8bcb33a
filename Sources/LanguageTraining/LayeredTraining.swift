import Language

/// How a model with layers of units is trained.
///
/// Layers with other seeds err in other places; their mean errs less. Each is trained twice: on all features, then on those
/// that came out heaviest, since the file has room for so many.
struct LayeredTraining: Sendable {
    /// Which features it is made of.
    var templates: FeatureTemplates
    var learner: LayeredLearner
    /// How many layers are averaged.
    var layers = 1
    /// A feature that fewer examples have is left out.
    var minimumExamples = 2
    /// Only so many features with the heaviest weights are kept.
    var maximumFeatures = 26_000
    /// How many rounds of a single layer tell which features are heaviest; nil for all layers and rounds.
    var choosingRounds: Int?
    /// What makes sums into probabilities that are what they say, as `--cross-validate` finds it.
    var sharpness: Float = 1

    /// The features of examples, as they are written or as if they were written in the other style.
    func features(_ examples: [Example], otherStyle: Bool = false) -> [[UInt64]] {
        FeatureLists.features(examples, templates: templates, otherStyle: otherStyle)
    }

    /// Trains a model; `importance` is how much each example counts, 1 if nil.
    func model(_ examples: [Example], features lists: [[UInt64]], importance: [Float]? = nil) -> [UInt8] {
        let finer = FinerLabels(examples)
        let targets = examples.indices.map { index in
            LayeredLearner.Target(
                allowed: examples[index].allowed,
                number: examples[index].target,
                importance: importance?[index] ?? 1,
                finer: finer.label(of: examples[index])
            )
        }
        var vocabulary = Vocabulary(lists, minimumExamples: minimumExamples)
        let isChoosing = vocabulary.features.count > maximumFeatures
        var weights = learned(lists, targets, vocabulary, isChoosing: isChoosing)
        if isChoosing {
            vocabulary = Vocabulary(heaviest(vocabulary.features, weights))
            weights = learned(lists, targets, vocabulary, isChoosing: false)
        }
        return ModelWriter(sharpness: sharpness).bytes(
            weights,
            features: vocabulary.features,
            columns: learner.classes + (learner.numberStrength > 0 ? 1 : 0),
            templates: templates
        )
    }

    private func learned(
        _ lists: [[UInt64]],
        _ targets: [LayeredLearner.Target],
        _ vocabulary: Vocabulary,
        isChoosing: Bool
    ) -> [LayeredWeights] {
        let examples = SparseExamples(lists, vocabulary: vocabulary)
        let rounds = isChoosing ? choosingRounds : nil
        return (0..<(rounds == nil ? layers : 1)).map { layer in
            var learner = learner
            learner.seed += UInt64(layer)
            learner.rounds = rounds ?? learner.rounds
            return learner.weights(examples, targets: targets, features: vocabulary.features.count)
        }
    }

    private func heaviest(_ features: [UInt64], _ layers: [LayeredWeights]) -> [UInt64] {
        features.indices
            .map { index in
                (
                    feature: features[index],
                    size: layers.reduce(Float(0)) { sum, layer in
                        sum + (layer.features[index] * layer.features[index]).sum()
                    }
                )
            }
            .sorted { ($0.size, $0.feature) > ($1.size, $1.feature) }
            .prefix(maximumFeatures)
            .map(\.feature)
    }
}
