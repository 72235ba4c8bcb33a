import Foundation
import Language
import Testing

@testable import train_language

/// The parts of the trainer from made-up sets to bytes and figures.
@Suite struct MadeUpTrainingTests {
    private static var parts: [any TrainingPart] {
        var intents = IntentTraining()
        intents.seeds.copies = 0
        intents.training.learner.rounds = 2
        var sentences = SentenceTraining()
        sentences.training.learner.rounds = 2
        return [intents, sentences, SpeechTraining(), SentimentTraining(), OtherIntentTraining()]
    }

    @Test(arguments: 0..<5) func `a part makes files that are models, twice the same`(number: Int) throws {
        let sets = try MadeUpSets()
        let part = Self.parts[number]
        let files = try #require(try part.train(sets.file, report: { _ in }))
        #expect(files.count == 1)
        for (file, bytes) in files {
            #expect(ModelFile.allCases.contains { $0.fileName == file })
            #expect(LayeredModel(ModelBytes(bytes)) != nil || LinearModel(ModelBytes(bytes)) != nil)
        }
        let again = try #require(try part.train(sets.file, report: { _ in }))
        #expect(files.map(\.bytes) == again.map(\.bytes))
    }

    @Test(arguments: 0..<5) func `cross-validation reports a figure for each set`(number: Int) throws {
        let sets = try MadeUpSets()
        let part = Self.parts[number]
        var lines: [String] = []
        try part.crossValidate(sets.file) { lines.append($0) }
        let names = [
            IntentTraining.sets, ["mail_parakweet", "mtg_ami_sentences"], ["mtg_ami_acts"], ["sent_vader"],
            ["messages that ask for nothing"],
        ][number]
        for name in names { #expect(lines.contains { $0.contains("\(name): accuracy") }, "\(lines)") }
    }

    @Test func `what is no request is learnt by its name, and the rest stays without one`() throws {
        let sets = try MadeUpSets()
        let files = try #require(try OtherIntentTraining().train(sets.file, report: { _ in }))
        let reader = OtherIntentReader(model: LinearModel(ModelBytes(files[0].bytes)))
        #expect(reader.intent(of: HashedText("thanks for the lunch")) == .thanks)
        #expect(reader.intent(of: HashedText("what is the weather at lunch")) == nil)
    }

    @Test func `a made-up set is learnt`() throws {
        let sets = try MadeUpSets()
        let files = try #require(try SentimentTraining().train(sets.file, report: { _ in }))
        let model = try #require(LayeredModel(ModelBytes(files[0].bytes)))
        var features: [UInt64] = []
        FeatureExtractor(model.templates).append(HashedText("I love this song!"), to: &features)
        let scores = model.scores(features)
        #expect(scores[0] > scores[2] && scores[3] > 0)
    }

    @Test func `the command writes the files that it is told to, and says so`() throws {
        let sets = try MadeUpSets()
        var lines: [String] = []
        let arguments = [sets.folder, "--models", sets.folder, "--only", "sentiment"]
        try TrainLanguage.run(TrainingOptions(arguments)) { lines.append($0) }
        let written = try #require(FileManager.default.contents(atPath: "\(sets.folder)/sentiment.bin"))
        #expect(LayeredModel(ModelBytes([UInt8](written))) != nil)
        #expect(lines.contains { $0.contains("sentiment.bin: \(written.count) bytes") })
        try TrainLanguage.run(TrainingOptions(arguments + ["--cross-validate"])) { lines.append($0) }
        #expect(lines.contains { $0.contains("sent_vader: accuracy") })
        try TrainLanguage.run(TrainingOptions(["/nowhere", "--only", "speech"])) { lines.append($0) }
        #expect(lines.contains { $0.contains("sets are missing in /nowhere") })
    }

    @Test func `a line that is no JSON is refused`() throws {
        let sets = try MadeUpSets()
        try Data("{\n".utf8).write(to: URL(fileURLWithPath: "\(sets.folder)/sent_vader.jsonl"))
        #expect(throws: (any Error).self) { try sets.file.rows("sent_vader") }
    }
}
