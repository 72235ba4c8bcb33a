/// A part of the trainer: some model files from some sets.
protocol TrainingPart: Sendable {
    /// The name for `--only`.
    var name: String { get }

    /// Trains the files; by their names in the folder of the models. Nil if sets are missing.
    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]?

    /// Reports figures of texts that the models did not see.
    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws
}
