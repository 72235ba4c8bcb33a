import Language
import Testing

@testable import train_language

/// Training a tagger on a few made-up sentences.
@Suite struct SequenceTrainingTests {
    private static let people = ["ann", "bob", "carol", "dave", "erin"]
    private static let matters = ["lunch", "budget review", "coffee", "a standup", "tea"]

    private let training = SequenceTraining(
        templates: [],
        layers: [SequenceLayer(kinds: 2)],
        minimumTokens: 1,
        boldness: [0]
    )

    /// "lunch with ann": a matter of kind 0, a person of kind 1.
    private var examples: [SequenceExample] {
        Self.people.flatMap { person in
            Self.matters.map { matter in
                let raw = "book \(matter) with \(person) please"
                let words = matter.split(separator: " ").count
                let labels: [UInt8] = [0, 1] + [UInt8](repeating: 2, count: words - 1) + [0, 3, 0]
                return SequenceExample(
                    set: "made up",
                    id: raw,
                    raw: raw,
                    text: HashedText(raw),
                    context: SequenceContext(),
                    labels: [labels],
                    group: raw
                )
            }
        }
    }

    @Test func `the same examples give the same bytes, whatever their order`() {
        #expect(training.model(examples) == training.model(examples.reversed()))
    }

    @Test func `a trained tagger knows its examples, and their like`() throws {
        let model = try #require(SequenceModel(ModelBytes(training.model(examples))))
        let text = HashedText("book supper with zeno please")
        let spans = try #require(model.spans(in: text, context: SequenceContext()).first)
        #expect(spans.map(\.kind) == [0, 1])
        #expect(spans.map(\.tokens) == [1..<2, 3..<4])
        #expect(spans.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
    }

    @Test func `a layer without labels teaches nothing`() throws {
        let silent = examples.map { example in
            var example = example
            example.labels = [nil]
            return example
        }
        let model = try #require(SequenceModel(ModelBytes(training.model(silent))))
        #expect(model.spans(in: HashedText("book lunch"), context: SequenceContext()) == [[]])
    }

    @Test(arguments: [
        ("at the Park,", "park"), ("\"Budget review\"", "budget review"), ("the", "the"), ("3 p.m.", "3 p.m"),
        ("", ""),
    ]) func `words are compared without what does not matter`(text: String, plain: String) {
        #expect(PlainWords.of(text) == plain)
    }

    @Test func `F1 counts each word once`() {
        var score = SpanScore()
        score.add(right: ["title": ["a", "b"]], answers: ["title": ["a", "a"]], kinds: ["title"])
        #expect(abs(score.f1 - 50) < 1e-9)
    }
}
