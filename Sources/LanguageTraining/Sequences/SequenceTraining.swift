import Foundation
import Language

/// How a tagger is trained: a conditional random field by online steps of "follow the proximally regularised leader"
/// (McMahan 2013), whose L1 term leaves most weights at 0.
///
/// There is no chance in it: the examples come in an order that a hash of theirs gives.
struct SequenceTraining: Sendable {
    var templates: SequenceTemplates
    var layers: [SequenceLayer]
    /// How often all examples are gone through.
    var rounds = 12
    /// The share of an example's features that are hidden in a round, so that the others learn to do without them:
    /// words that no training text has are read by their classes and neighbours.
    var hidden: Float = 0
    /// How large the first steps are.
    var rate: Float = 0.15
    /// What a weight must earn to be other than 0.
    var sparsity: Float = 0.6
    /// How much large weights are held down.
    var shrinkage: Float = 1.5
    /// A feature that fewer tokens have is left out.
    var minimumTokens = 2
    /// What is taken from the weight of "outside" in each layer, since a missing span costs more than an extra one.
    var boldness: [Float]
    /// Only so many features with the heaviest weights are kept.
    var maximumFeatures = 120_000

    /// The bytes of a model.
    func model(_ examples: [SequenceExample]) -> [UInt8] {
        let ordered = examples.sorted { (FeatureHash.word($0.id), $0.id) < (FeatureHash.word($1.id), $1.id) }
        let lists = ordered.map { SequenceFeatures($0.text, context: $0.context, templates: templates) }
        let vocabulary = Vocabulary(lists.map(\.features), minimumOccurrences: minimumTokens)
        var learner = SequenceLearner(self, featureCount: vocabulary.features.count)
        let numbered = lists.map { list in
            (0..<(list.starts.count - 1)).map { token in
                list.features[list.starts[token]..<list.starts[token + 1]].compactMap {
                    vocabulary.number(of: $0)
                }
            }
        }
        var choice = FeatureChoice(hidden: hidden)
        for _ in 0..<rounds {
            for (example, tokens) in zip(ordered, numbered) {
                learner.learn(example, tokens.map { choice.kept(of: $0) })
            }
        }
        return SequenceWriter(training: self).bytes(learner, features: vocabulary.features)
    }
}
