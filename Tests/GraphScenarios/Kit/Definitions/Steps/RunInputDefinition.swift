import JSON

/// What a run starts with; values are expressions.
enum RunInputDefinition: Sendable {
    /// Which pending interrupt an answer is for.
    enum Target: Sendable {
        /// The first pending one with this value that was not yet used.
        case matching(JSONValue)
        /// The one at this place in get_state's `interrupts`.
        case index(Int)
        /// The one that the latest outcome with this value reported, pending or not.
        case earlier(JSONValue)
        /// None that exists.
        case unknown
    }

    /// An answer to one interrupt.
    struct Answer: Sendable {
        let target: Target
        let value: JSONValue
    }

    /// What a command holds.
    struct Command: Sendable {
        var resume: JSONValue?
        var answers: [Answer]?
        var update: JSONValue?
        var goto: JSONValue?
        var isForParent = false
    }

    /// Values for the input channels.
    case values(JSONValue)
    /// Continue.
    case none
    /// Resume, update, jump.
    case command(Command)
    /// Answer every pending interrupt; `$item` is the interrupt's value.
    case resumeAll(JSONValue)
    /// Answer the pending interrupt whose value sorts first.
    case resumeFirst(JSONValue)

    /// Reads an input.
    init(_ value: JSONValue, at place: String) throws {
        let names: Set = ["kind", "values", "value", "resume", "resume_map", "update", "goto", "graph"]
        let fields = try Fields(value, at: place, knowing: names)
        switch try fields.text("kind") {
        case "values": self = .values(try fields.value("values"))
        case "none": self = .none
        case "resume_all": self = .resumeAll(try fields.value("value"))
        case "resume_first": self = .resumeFirst(try fields.value("value"))
        case "command":
            self = .command(
                Command(
                    resume: fields["resume"],
                    answers: fields["resume_map"] == nil
                        ? nil : try fields.elements("resume_map", Self.answer),
                    update: fields["update"],
                    goto: fields["goto"],
                    isForParent: fields["graph"] == "parent"
                )
            )
        default: throw fields.problem("kind", "unknown")
        }
    }

    private static func answer(_ value: JSONValue, at place: String) throws -> Answer {
        let names: Set = ["match", "index", "earlier", "unknown", "value"]
        let fields = try Fields(value, at: place, knowing: names)
        let target: Target =
            if let match = fields["match"] {
                .matching(match)
            } else if let index = try fields.integer("index") {
                .index(index)
            } else if let earlier = fields["earlier"] {
                .earlier(earlier)
            } else {
                .unknown
            }
        return Answer(target: target, value: try fields.value("value"))
    }
}
