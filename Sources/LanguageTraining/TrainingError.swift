/// What can go wrong with the trainer's command line.
struct TrainingError: Error, CustomStringConvertible {
    let description: String

    /// An argument that the trainer does not know.
    static func unknownArgument(_ argument: String) -> Self {
        Self(
            description:
                "unknown argument \(argument); known: [FOLDER] --cross-validate --only PART --models FOLDER"
        )
    }

    /// An argument without the value that belongs to it.
    static func missingValue(of argument: String) -> Self { Self(description: "\(argument) needs a value") }
}
