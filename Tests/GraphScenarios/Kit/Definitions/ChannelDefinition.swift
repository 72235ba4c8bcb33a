import JSON

/// A channel of a graph in a scenario.
struct ChannelDefinition: Sendable {
    /// The kinds of channels, as the format names them.
    enum Kind: String, Sendable {
        case lastValue = "last_value"
        case append
        case add
        case concat
        case merge
        case union
        case maximum = "max"
        case minimum = "min"
        case topic
        case accumulatingTopic = "topic_accumulate"
        case ephemeral
        case untracked
        case anyValue = "any_value"
        case messages
        case remainingSteps = "remaining_steps"
        case isLastStep = "is_last_step"

        /// Whether the engine supplies the value.
        var isManaged: Bool { self == .remainingSteps || self == .isLastStep }
    }

    /// The channel's name.
    let name: String
    /// How writes become its value.
    let kind: Kind
    /// Whether it is no part of the graph's own state schema.
    let isPrivate: Bool

    /// A channel that is part of the graph's state schema.
    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
        isPrivate = false
    }

    /// Reads `{name, type, private?}`.
    init(_ value: JSONValue, at place: String) throws {
        let fields = try Fields(value, at: place, knowing: ["name", "type", "private"])
        name = try fields.text("name")
        isPrivate = try fields.flag("private")
        guard let kind = Kind(rawValue: try fields.text("type")) else {
            throw fields.problem("type", "unknown")
        }
        self.kind = kind
    }
}
