import Language
import Testing

@testable import train_language

/// Training on a few made-up sentences.
@Suite struct LinearTrainingTests {
    private static let texts: [(String, Int)] = [
        ("book a meeting with ann", 0), ("set up a call with bob", 0), ("schedule lunch with carol", 0),
        ("please book a room for a meeting", 0), ("put a meeting in my calendar", 0), ("book a call", 0),
        ("what is on my calendar", 1), ("show me my meetings", 1), ("what do i have on monday", 1),
        ("which meetings do i have", 1), ("show my calendar for friday", 1), ("what is next", 1),
        ("cancel the meeting", 2), ("delete my call with bob", 2), ("remove lunch from my calendar", 2),
        ("cancel everything on friday", 2), ("please cancel it", 2), ("delete the meeting", 2),
    ]

    private let examples = texts.map { text, label in
        Example(set: "made up", id: text, text: text, allowed: 1 << UInt32(label), label: label, group: text)
    }

    private let training = LinearTraining(
        templates: [.words, .wordPairs, .letters],
        columns: 3,
        minimumExamples: 1
    )

    private func bytes() -> [UInt8] { training.model(examples, features: training.features(examples)) }

    private func answer(_ text: String, _ model: LinearModel) -> Int? {
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(HashedText(text), to: &features)
        let scores = model.scores(features)
        return (0..<3).max { scores[$0] < scores[$1] }
    }

    @Test func `the same examples give the same bytes`() {
        #expect(bytes() == bytes())
    }

    @Test func `a trained model knows its examples, and their like`() throws {
        let model = try #require(LinearModel(ModelBytes(bytes())))
        for (text, label) in Self.texts { #expect(answer(text, model) == label, "\(text)") }
        #expect(answer("book lunch with dora", model) == 0)
        #expect(answer("what is on friday", model) == 1)
        #expect(answer("delete the call", model) == 2)
    }

    @Test func `a model added to another one mends it`() throws {
        let base = try #require(LinearModel(ModelBytes(bytes())))
        let more = ["drop the meeting", "drop lunch with bob", "drop my call"].map {
            Example(set: "made up", id: $0, text: $0, allowed: 4, label: 2, group: $0)
        }
        let added = training.model(
            examples + more,
            features: training.features(examples + more),
            addedTo: base
        )
        let model = try #require(LinearModel(ModelBytes(added)))
        for example in more {
            let features = training.features([example])[0]
            let scores = base.scores(features) + model.scores(features)
            #expect(scores[2] > scores[0] && scores[2] > scores[1])
        }
    }

    @Test func `bytes of another kind or cut short are no model`() {
        let whole = bytes()
        #expect(LinearModel(ModelBytes([])) == nil)
        #expect(LinearModel(ModelBytes(Array(whole.dropLast()))) == nil)
        var other = whole
        other[4] = 99
        #expect(LinearModel(ModelBytes(other)) == nil)
    }

    @Test func `every weight is found again, of rows beyond one bucket too`() throws {
        let rows = (0..<5000).map { index in
            (feature: FeatureHash.word("\(index)"), weights: [Int8(truncatingIfNeeded: index), -1, 1])
        }
        var bytes = ModelWriter().table(rows, columns: 3)
        let table = try #require(WeightTable(ModelBytes(bytes), at: 0))
        let found = rows.count { row in
            guard let place = table.row(of: row.feature) else { return false }
            return (0..<3).allSatisfy { table.weight(place, $0) == Int(row.weights[$0]) }
        }
        #expect(found > 4900)
        #expect((0..<1000).count { table.row(of: FeatureHash.word("no \($0)")) != nil } < 5)
        bytes.removeLast()
        #expect(WeightTable(ModelBytes(bytes), at: 0) == nil)
    }
}
