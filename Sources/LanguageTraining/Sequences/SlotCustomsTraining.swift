import Language

/// Trains the model of whose customs a message follows, and tells examples of slots.
struct SlotCustomsTraining {
    /// The sets whose customs are told apart, in the order of the model's columns.
    static let sets = ["intent_calskill", "intent_slurp", "intent_smcalflow", "intent_fbnlu"]

    private let training = LinearTraining(
        templates: [.words, .wordPairs, .signs, .firstWords, .lastWords, .length, .wordClasses, .style],
        columns: SlotCustoms.count,
        strength: 60,
        maximumFeatures: 26_000
    )

    /// The bytes of a model of examples; those of other sets do not count.
    func model(_ examples: [SequenceExample]) -> [UInt8] {
        let texts = examples.compactMap { example in
            Self.sets.firstIndex(of: example.set).map { column in
                Example(
                    set: example.set,
                    id: example.id,
                    text: example.raw,
                    allowed: 1 << UInt32(column),
                    label: column,
                    group: example.group
                )
            }
        }
        return training.model(texts, features: training.features(texts))
    }

    /// The examples with the customs that they are likely to follow.
    ///
    /// Each fold is told by a model of the others, since a model is surer of the messages that it was trained on than of
    /// those that are to be read.
    func told(_ examples: [SequenceExample]) -> [SequenceExample] {
        var told = examples
        for fold in 0..<Folds.count {
            let bytes = model(examples.filter { $0.fold != fold })
            let customs = SlotCustoms(model: LinearModel(ModelBytes(bytes)))
            for index in told.indices where told[index].fold == fold && told[index].context.source == .message
            {
                told[index].context.customs = customs.likely(in: told[index].text)
            }
        }
        return told
    }
}
