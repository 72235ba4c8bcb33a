import JSON

/// One entry of a 422 answer, in the shape that the first generation's clients know (spec 1.1).
struct ValidationError: Error {
    /// The kind of error, such as `dict_type`.
    let type: String
    /// Where it is: `["body"]`, or `["body", position]`.
    let location: [JSONValue]
    /// A sentence for people.
    let message: String
    /// What came.
    let input: JSONValue
    /// More about it, when there is more.
    var context: JSONObject?

    /// The entry as JSON.
    var value: JSONValue {
        var entry: JSONObject = [
            "type": .string(type),
            "loc": .array(location),
            "msg": .string(message),
            "input": input,
        ]
        if let context { entry["ctx"] = .object(context) }
        return .object(entry)
    }

    /// The body was empty.
    static var missing: ValidationError {
        ValidationError(type: "missing", location: ["body"], message: "Field required", input: .null)
    }

    /// The body is no JSON.
    static func invalidJSON(_ error: PythonJSONError) -> ValidationError {
        ValidationError(
            type: "json_invalid",
            location: ["body", .integer(Int64(error.position))],
            message: "JSON decode error",
            input: .object([:]),
            context: ["error": .string(error.message)]
        )
    }

    /// The body is JSON but no object, or did not say that it is JSON.
    static func notAnObject(_ input: JSONValue) -> ValidationError {
        ValidationError(
            type: "dict_type",
            location: ["body"],
            message: "Input should be a valid dictionary",
            input: input
        )
    }

    /// A member of the body must be a string and is not.
    static func notAString(_ name: String, _ input: JSONValue) -> ValidationError {
        ValidationError(
            type: "string_type",
            location: ["body", .string(name)],
            message: "Input should be a valid string",
            input: input
        )
    }
}
