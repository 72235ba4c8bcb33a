/// What to run, and how.
public struct SuiteOptions: Sendable {
    /// Where checkpoints are kept.
    public enum Saver: String, Sendable, CaseIterable {
        /// In memory; a scenario whose checkpointer is a file keeps the saver over `new_process`.
        case memory
        /// In a SQLite file in a temporary folder, for every scenario with a checkpointer.
        case sqlite
    }

    /// Scenario files and folders of them.
    public var paths: [String]
    /// Only scenarios of this family; nil for all.
    public var family: String?
    /// Whether passed scenarios are listed and differences shown in full.
    public var isVerbose = false
    /// Where checkpoints are kept.
    public var saver = Saver.memory
    /// How many scenarios run at once; those that sleep run alone.
    public var jobs = 1
    /// Whether scenarios that sleep are run: they need the processor for themselves.
    public var includesTimed = true

    /// The options for these paths, everything else by default.
    public init(paths: [String]) {
        self.paths = paths
    }
}
