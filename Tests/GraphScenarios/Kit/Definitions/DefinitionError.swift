/// A scenario file that is not of the format.
struct DefinitionError: Error, CustomStringConvertible {
    /// Where in the file, such as `graphs.main.nodes[2]`.
    let place: String
    /// What is wrong there.
    let problem: String

    /// Place and problem.
    var description: String { "\(place): \(problem)" }
}
