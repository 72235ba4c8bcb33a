import JSON

/// Everything that an expression can read.
struct EvaluationScope: Sendable {
    /// One pass of a loop: the element and its place.
    struct Loop: Sendable {
        let item: JSONValue
        let index: Int
    }

    /// The program's whole input: its view of the state, or the argument of a Send or of a task.
    var input: JSONValue = .null
    /// What `$state` and `$has` look at: the input if it is an object.
    var state: JSONObject { input.objectValue ?? JSONObject() }
    /// Values that the program put aside.
    var registers: [String: JSONValue] = [:]
    /// The node's or task's name.
    var name = ""
    /// How often the program was started in the scenario, this time included.
    var runs = 0
    /// The number of this attempt under the retry policy.
    var attempt = 1
    /// The context of the run.
    var context = JSONObject()
    /// The thread's id.
    var thread: String?
    /// The number of the running superstep.
    var step: Int?
    /// What the previous run of the thread saved (functional API).
    var previous: JSONValue = .null
    /// In an error handler: failed node, kind and message.
    var error = JSONObject()
    /// The loops around, the innermost last.
    var loops: [Loop] = []

    /// This scope inside one more loop.
    func looping(_ item: JSONValue, at index: Int) -> EvaluationScope {
        var scope = self
        scope.loops.append(Loop(item: item, index: index))
        return scope
    }
}
