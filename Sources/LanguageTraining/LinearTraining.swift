import Language

/// How a linear model is trained.
struct LinearTraining: Sendable {
    /// Which features it is made of.
    var templates: FeatureTemplates
    /// How many columns it has, 16 at most.
    var columns: Int
    /// How much the examples count against the wish for small weights.
    var strength: Float = 30
    /// A feature that fewer examples have is left out.
    var minimumExamples = 2
    /// Only so many features with the heaviest weights are kept.
    var maximumFeatures = 200_000
    /// What makes sums into probabilities that are what they say, as `--cross-validate` finds it.
    var sharpness: Float = 1
    /// How many steps the descent takes at most.
    var maximumSteps = 80

    /// The features of examples, as they are written or as if they were written in the other style.
    func features(_ examples: [Example], otherStyle: Bool = false) -> [[UInt64]] {
        FeatureLists.features(examples, templates: templates, otherStyle: otherStyle)
    }

    /// Trains a model of classes, if wanted one that is added to a `base` that stays as it is.
    ///
    /// `importance` is how much each example counts, 1 if nil.
    func model(
        _ examples: [Example],
        features lists: [[UInt64]],
        addedTo base: LinearModel? = nil,
        importance: [Float]? = nil
    ) -> [UInt8] {
        let given = base.map { base in lists.map { base.scores($0) } }
        return columns > 8
            ? bytes(examples, lists, importance, given: given)
            : bytes(examples, lists, importance, given: given?.map(\.lowHalf))
    }

    /// Trains with as many columns at once as `Row` holds.
    private func bytes<Row: SIMD>(
        _ examples: [Example],
        _ lists: [[UInt64]],
        _ importance: [Float]?,
        given: [Row]?
    ) -> [UInt8] where Row.Scalar == Float {
        let vocabulary = Vocabulary(lists, minimumExamples: minimumExamples)
        let sparse = SparseExamples(lists, vocabulary: vocabulary)
        let counts =
            importance.map { $0.map { $0 * strength } } ?? [Float](repeating: strength, count: lists.count)
        var objective = LogisticObjective<Row>(
            sparse,
            allowed: examples.map(\.allowed),
            columns: columns,
            importance: counts,
            features: vocabulary.features.count
        )
        objective.given = given ?? []
        let start = [Row](repeating: Row(), count: objective.rowCount)
        let weights = LimitedMemoryDescent(maximumSteps: maximumSteps).minimum(of: objective, from: start)
        return ModelWriter(sharpness: sharpness).bytes(
            weights,
            features: vocabulary.features,
            columns: columns,
            templates: templates,
            maximumFeatures: maximumFeatures
        )
    }
}
