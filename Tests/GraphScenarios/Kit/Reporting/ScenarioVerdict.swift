/// How one scenario ended.
struct ScenarioVerdict: Sendable {
    /// The ways to end.
    enum Ending: Sendable {
        /// Everything was as expected.
        case passed
        /// These steps were not.
        case failed([StepFailure])
        /// The file could not be read, or the scenario not be run to its end.
        case broken(String)
    }

    /// The scenario's id, or the file's path if it could not be read.
    let id: String
    let family: String
    let title: String
    /// Why what was recorded is odd, if it is.
    let quirk: String?
    let ending: Ending

    /// Whether everything was as expected.
    var hasPassed: Bool {
        if case .passed = ending { true } else { false }
    }

    /// The verdict on a file that is no scenario.
    static func unreadable(_ path: String, _ error: any Error) -> ScenarioVerdict {
        ScenarioVerdict(id: path, family: "unreadable", title: "", quirk: nil, ending: .broken("\(error)"))
    }
}
