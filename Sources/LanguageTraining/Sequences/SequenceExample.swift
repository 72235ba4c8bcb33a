import Language

/// A text with the labels of its tokens, to train a tagger with.
struct SequenceExample: Sendable {
    /// The set that it is from, the file's name without its ending.
    var set: String
    var id: String
    /// The text as typed.
    var raw: String
    var text: HashedText
    var context: SequenceContext
    /// The labels of each layer; nil for a layer that the set does not annotate.
    var labels: [[UInt8]?]
    /// What shall not be parted by cross-validation: a dialogue, or the text itself.
    var group: String
    /// How much the example counts.
    var importance: Float = 1

    /// The fold of cross-validation that it belongs to.
    var fold: Int { Int(FeatureHash.word(group.lowercased()) % UInt64(Folds.count)) }
}
