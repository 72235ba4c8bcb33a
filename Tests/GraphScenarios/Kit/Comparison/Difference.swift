import JSON

/// One place where what happened is not what was expected.
struct Difference: Sendable, CustomStringConvertible {
    /// Where, from the step's expectation on, such as `state.values.log[2]`.
    let place: String
    /// What was expected there; nil if nothing.
    let expected: JSONValue?
    /// What was there; nil if nothing.
    let actual: JSONValue?

    /// Two lines for people, or one if a side is missing.
    var description: String {
        switch (expected, actual) {
        case (let expected?, nil): "\(place): missing \(expected.printed)"
        case (nil, let actual?): "\(place): unexpected \(actual.printed)"
        case (let expected?, let actual?):
            "\(place):\n  expected \(expected.printed)\n  actual   \(actual.printed)"
        case (nil, nil): "\(place): differs"
        }
    }
}
