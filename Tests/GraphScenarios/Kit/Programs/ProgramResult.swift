import JSON

/// What a program gives back.
enum ProgramResult: Sendable {
    /// A command: writes and where to go.
    struct Command: Sendable {
        var update: JSONObject?
        /// A name, a Send, or a list of both.
        var goto: JSONValue?
        var isForParent = false
    }

    /// No write and no command.
    case nothing
    /// Writes by channel, in the order of the first write to each.
    case writes(JSONObject)
    /// One command, with all writes in it.
    case command(Command)
    /// Writes, if any, followed by commands.
    case list([Command])
    /// Exactly this value.
    case value(JSONValue)
    /// A result and what the next run of the thread sees.
    case final(value: JSONValue, saved: JSONValue)
}
