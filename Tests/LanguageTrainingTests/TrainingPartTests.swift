import Foundation
import Language
import Testing

@testable import train_language

@Suite struct TrainingPartTests {
    @Test func `seed phrases are always the same, and have every intent`() {
        let phrases = SeedPhrases().examples()
        #expect(phrases.map(\.text) == SeedPhrases().examples().map(\.text))
        #expect(Set(phrases.map(\.label)) == Set(IntentTraining.labels.indices))
        for phrase in phrases {
            #expect(!phrase.text.isEmpty && !phrase.text.contains { "{}()|".contains($0) }, "\(phrase.text)")
        }
    }

    @Test func `a seed phrase may have more than one right answer, its own label among them`() {
        let phrases = SeedPhrases().examples()
        #expect(phrases.allSatisfy { $0.allowed & (1 << UInt32($0.label)) != 0 })
        #expect(phrases.contains { $0.allowed.nonzeroBitCount > 1 })
        #expect(phrases.contains { $0.text.hasPrefix("thanks. ") && $0.label == 0 })
    }

    @Test func `the columns of intents are the intents of the reader`() {
        #expect(IntentTraining.labels == UtteranceIntent.allCases.map(\.rawValue))
        #expect(SentenceExamples.labels == SentenceReading.Class.allCases.map(\.rawValue))
    }

    @Test(arguments: TrainLanguage.parts.map(\.name)) func `a part without its sets trains nothing`(
        name: String
    ) throws {
        let part = try #require(TrainLanguage.parts.first { $0.name == name })
        #expect(try part.train(SetFile(folder: "/nowhere"), report: { _ in }) == nil)
    }

    @Test func `arguments are read, and others refused`() throws {
        let options = try TrainingOptions([
            "sets", "--only", "intents", "--cross-validate", "--models", "out",
        ])
        #expect(options.sets == "sets" && options.only == "intents" && options.models == "out")
        #expect(options.isCrossValidating)
        #expect(throws: TrainingError.self) { try TrainingOptions(["--fast"]) }
        #expect(throws: TrainingError.self) { try TrainingOptions(["--only"]) }
    }

    @Test func `macro-F1 is the mean over the classes that occur`() {
        var score = ClassScore()
        for (label, answer, allowed) in [(0, 0, 1), (0, 1, 1), (1, 1, 2), (1, 0, 3)] {
            let example = Example(
                set: "",
                id: "",
                text: "",
                allowed: UInt32(allowed),
                label: label,
                group: ""
            )
            score.add(example, answer: answer)
        }
        #expect(abs(score.accuracy - 0.75) < 1e-9)
        #expect(abs(score.f1(0) - 2.0 / 3) < 1e-9 && abs(score.f1(1) - 0.8) < 1e-9)
        #expect(abs(score.macroF1 - (2.0 / 3 + 0.8) / 2) < 1e-9)
    }

    @Test func `correlation of numbers that go together is 1`() {
        #expect(abs(Correlation.pearson([(1, 2), (2, 4), (3, 6)]) - 1) < 1e-9)
        #expect(abs(Correlation.pearson([(1, 3), (2, 2), (3, 1)]) + 1) < 1e-9)
        #expect(Correlation.pearson([(1, 1)]) == 0)
    }
}
