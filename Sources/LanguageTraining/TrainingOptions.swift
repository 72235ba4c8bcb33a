/// What the command line asks for.
struct TrainingOptions {
    /// The folder of the sets.
    var sets = "../shared/language/dev"
    /// The folder that models are written to.
    var models = "CShims/CLanguageModels/models"
    /// The only part to train; nil for all.
    var only: String?
    /// Whether figures are reported in place of training.
    var isCrossValidating = false

    /// Reads arguments.
    ///
    /// - Throws: ``TrainingError`` for one that is not known or lacks its value.
    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--cross-validate": isCrossValidating = true
            case "--only": only = try Self.value(of: argument, &rest)
            case "--models": models = try Self.value(of: argument, &rest)
            default:
                if argument.hasPrefix("-") { throw TrainingError.unknownArgument(argument) }
                sets = argument
            }
        }
    }

    private static func value(of argument: String, _ rest: inout ArraySlice<String>) throws -> String {
        guard let value = rest.popFirst() else { throw TrainingError.missingValue(of: argument) }
        return value
    }
}
