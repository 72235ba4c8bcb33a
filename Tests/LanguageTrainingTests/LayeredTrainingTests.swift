import Language
import Testing

@testable import train_language

/// Training models with a layer of units on a few made-up sentences.
@Suite struct LayeredTrainingTests {
    /// What is wanted of "show" and "cancel" hangs on both words: neither alone tells.
    private static let texts: [(String, Int)] = [
        ("show meeting", 0), ("cancel alarm", 0), ("show alarm", 1), ("cancel meeting", 1),
    ]

    private let examples = (0..<4).flatMap { copy in
        texts.map { text, label in
            Example(
                set: "made up",
                id: "\(text) \(copy)",
                text: text,
                allowed: 1 << UInt32(label),
                label: label,
                target: label == 0 ? 1 : -1,
                group: text
            )
        }
    }

    private let training = LayeredTraining(
        templates: [.words],
        learner: LayeredLearner(
            classes: 2,
            numberStrength: 1,
            rounds: 60,
            droppedFeatures: 0,
            droppedUnits: 0.1
        ),
        layers: 2
    )

    private func bytes(_ training: LayeredTraining) -> [UInt8] {
        training.model(examples, features: training.features(examples))
    }

    @Test func `the same examples give the same bytes, another seed gives others`() {
        #expect(bytes(training) == bytes(training))
        var other = training
        other.learner.seed = 9
        #expect(bytes(training) != bytes(other))
    }

    @Test func `units learn what goes together, and a number beside the classes`() throws {
        let model = try #require(LayeredModel(ModelBytes(bytes(training))))
        #expect(model.columns == 3)
        for (text, label) in Self.texts {
            var features: [UInt64] = []
            FeatureExtractor(model.templates).append(HashedText(text), to: &features)
            let scores = model.scores(features)
            #expect(scores[label] > scores[1 - label], "\(text)")
            #expect((scores[2] > 0) == (label == 0), "\(text): \(scores[2])")
        }
        #expect(model.scores([]) == model.scores([FeatureHash.word("never seen")]))
    }

    @Test func `an example that counts nothing is not learnt`() throws {
        let wrong = examples.map { example in
            var example = example
            example.allowed ^= 3
            return example
        }
        let all = examples + wrong
        let bytes = training.model(
            all,
            features: training.features(all),
            importance: examples.map { _ in 1 } + wrong.map { _ in 0 }
        )
        let model = try #require(LayeredModel(ModelBytes(bytes)))
        for (example, features) in zip(examples, training.features(examples)).prefix(4) {
            let scores = model.scores(features)
            #expect(scores[example.label] > scores[1 - example.label])
        }
    }

    /// The examples with labels of their own beside the two classes: the first word of each text.
    private var finer: [Example] {
        examples.map { example in
            var example = example
            example.finer = String(example.text.prefix(4))
            return example
        }
    }

    @Test func `finer labels change what is learnt only where they count`() throws {
        var strong = training
        strong.learner.finerStrength = 0.5
        let bytes = strong.model(finer, features: strong.features(finer))
        #expect(bytes != self.bytes(training))
        #expect(bytes == strong.model(finer, features: strong.features(finer)))
        #expect(training.model(finer, features: training.features(finer)) == self.bytes(training))
        #expect(try #require(LayeredModel(ModelBytes(bytes))).columns == 3)
    }

    @Test func `finer labels of a set stand together, and rare ones are left out`() {
        var others = finer + finer
        for index in others.indices { others[index].set = "another" }
        others[0].finer = "rare"
        let all = finer + others
        let labels = FinerLabels(all)
        #expect(labels.count == 4)
        #expect(labels.label(of: others[0]) == nil && labels.label(of: examples[0]) == nil)
        #expect(labels.label(of: others[1])?.all == 0..<2)
        #expect(labels.label(of: finer[0])?.all == 2..<4)
        #expect(labels.label(of: finer[0])?.column == 3 && labels.label(of: finer[1])?.column == 2)
    }

    @Test func `units are told what they should have been less of for a finer label`() {
        var chance = Chance(seed: 1)
        var columns = FinerColumns(count: 2, chance: &chance)
        let units = SIMD32<Float>(repeating: 1)
        let label = FinerColumns.Label(column: 1, all: 0..<2)
        var sizes: [Float] = []
        for _ in 0..<40 {
            let back = columns.learn(label, units: units, step: 0.1, importance: 1)
            sizes.append((back * back).sum())
        }
        #expect(sizes[0] > 0 && sizes[39] < sizes[0] / 4)
    }

    @Test func `a model has no more features than its file has room for`() throws {
        var small = training
        small.templates = [.words, .letters]
        small.maximumFeatures = 20
        let whole = bytes(LayeredTraining(templates: small.templates, learner: small.learner, layers: 2))
        let cut = bytes(small)
        #expect(cut.count < whole.count)
        #expect(try #require(LayeredModel(ModelBytes(cut))).templates == small.templates)
    }

    @Test func `bytes of another kind, of too many units or cut short are no model`() {
        let whole = bytes(training)
        #expect(LayeredModel(ModelBytes(whole)) != nil)
        #expect(LayeredModel(ModelBytes([])) == nil)
        #expect(LayeredModel(ModelBytes(Array(whole.dropLast()))) == nil)
        for (offset, value) in [(4, 99), (6, 1), (12, 9), (12, 0), (24, 0), (24, 1), (24, 200)] {
            var other = whole
            other[offset] = UInt8(value)
            #expect(LayeredModel(ModelBytes(other)) == nil, "\(offset)")
        }
    }

    @Test func `chance is always the same, and its shares lie between 0 and 1`() {
        var first = Chance(seed: 3)
        var second = Chance(seed: 3)
        #expect((0..<100).map { _ in first.bits() } == (0..<100).map { _ in second.bits() })
        let shares = (0..<1000).map { _ in first.share() }
        #expect(shares.allSatisfy { (0..<1).contains($0) })
        #expect(abs(shares.reduce(0, +) / 1000 - 0.5) < 0.05)
        var order = Array(0..<50)
        first.shuffle(&order)
        #expect(order != Array(0..<50) && order.sorted() == Array(0..<50))
    }
}
