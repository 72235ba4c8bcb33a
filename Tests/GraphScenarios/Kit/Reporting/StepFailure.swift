/// A step that did not yield what was expected.
struct StepFailure: Sendable {
    /// The step's place in the scenario, counted from 1; nil if the scenario failed before its first step.
    let number: Int?
    /// The step's kind and thread, for people.
    let title: String
    /// What differs.
    let differences: [Difference]
}
