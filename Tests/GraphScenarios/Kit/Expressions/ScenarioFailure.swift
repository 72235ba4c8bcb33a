import JSON

/// What a program of a scenario, or a reducer of its channels, fails with; the runner's counterpart of an
/// exception in the language in which the expectations were recorded.
struct ScenarioFailure: Error, Hashable, CustomStringConvertible {
    /// The kinds of failures that come from scenarios, not from the engine.
    enum Kind: String {
        /// A program's `fail`.
        case nodeError = "node_error"
        /// A value of a wrong type in an expression or a reducer.
        case typeError = "type_error"
        /// A key that a map does not hold.
        case keyError = "key_error"
        /// A reducer refused a write.
        case reducerError = "reducer_error"
        /// A program returned what is no update.
        case invalidUpdate = "invalid_update"
        /// A branch returned what is no target.
        case invalidBranchTarget = "invalid_branch_target"
    }

    /// Which kind of failure.
    let kind: Kind
    /// The name of the error that a `fail` raises, such as `transient` or `A`.
    var error: String?
    /// The text that a `fail` raises, or for people what went wrong.
    var message: String?
    /// The finer kind, as expectations name it.
    var detail: String?

    /// A value of a wrong type.
    static func type(_ message: String) -> ScenarioFailure {
        ScenarioFailure(kind: .typeError, message: message)
    }

    /// The kind and its texts.
    var description: String {
        [kind.rawValue, detail, error, message].compactMap(\.self).joined(separator: " ")
    }
}
