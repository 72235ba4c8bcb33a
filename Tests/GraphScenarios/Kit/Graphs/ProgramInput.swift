import JSON

/// What a node of a scenario works on.
enum ProgramInput: Codable, Sendable {
    /// Its view of the state.
    case view(JSONObject)
    /// The argument of a Send, any value.
    case sent(JSONValue)

    /// The value that the program sees as its input, before managed values.
    var value: JSONValue {
        switch self {
        case .view(let members): .object(members)
        case .sent(let argument): argument
        }
    }
}
