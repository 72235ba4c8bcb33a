import Foundation

/// Trains the models of the module Language: `train-language [FOLDER] [--cross-validate] [--only PART] [--models FOLDER]`.
///
/// FOLDER holds the sets, `../shared/language/dev` if not told. The models are written to
/// `CShims/CLanguageModels/models`. The same sets give the same files, byte for byte.
@main
struct TrainLanguage {
    /// What can be trained, in order.
    static let parts: [any TrainingPart] = [
        IntentTraining(), OtherIntentTraining(), SentenceTraining(), SpeechTraining(), SentimentTraining(),
        SlotTraining(),
        NameTraining(), DialogueTraining(),
    ]

    static func main() throws {
        try run(TrainingOptions(Array(CommandLine.arguments.dropFirst()))) { line in
            FileHandle.standardOutput.write(Data((line + "\n").utf8))
        }
    }

    /// Does what the options ask for, telling how it goes.
    static func run(_ options: TrainingOptions, report: (String) -> Void) throws {
        let sets = SetFile(folder: options.sets)
        for part in parts where options.only == nil || options.only == part.name {
            let start = ContinuousClock.now
            report("\(part.name) …")
            if options.isCrossValidating {
                try part.crossValidate(sets, report: report)
            } else if let files = try part.train(sets, report: report) {
                for (file, bytes) in files {
                    let path = "\(options.models)/\(file)"
                    try Data(bytes).write(to: URL(fileURLWithPath: path))
                    report("  \(path): \(bytes.count) bytes")
                }
            } else {
                report("  sets are missing in \(options.sets): nothing trained")
            }
            report("  \((ContinuousClock.now - start).formatted())")
        }
    }
}
