import JSON

/// A step that runs the main graph.
struct RunStep: Sendable {
    /// When checkpoints are stored.
    enum Durability: String, Sendable {
        case sync
        case async
        case exit
    }

    /// What a streaming step follows.
    struct Stream: Sendable {
        let modes: Set<StreamMode>
        let subgraphs: Bool
    }

    let input: RunInputDefinition
    let thread: String?
    let checkpoint: CheckpointReference?
    let recursionLimit: Int?
    let maximumConcurrency: Int?
    let durability: Durability?
    let interruptBefore: InterruptSelection?
    let interruptAfter: InterruptSelection?
    let context: JSONObject?
    let outputKeys: [String]?
    let isResumeStrict: Bool
    let cancelAfter: Duration?
    /// What is streamed, or nil for a plain invocation.
    let stream: Stream?
    /// The innermost loop item that expressions of the input see, in a step of many runs.
    var loop: EvaluationScope.Loop?

    static let names: Set<String> = [
        "input", "thread", "checkpoint", "recursion_limit", "max_concurrency", "durability",
        "interrupt_before", "interrupt_after", "context", "output_keys", "strict_resume", "cancel_after_ms",
        "modes", "subgraphs", "order",
    ]

    /// Reads the options of a run from a step.
    init(_ fields: Fields, thread: String? = nil, loop: EvaluationScope.Loop? = nil) throws {
        input = try fields.read("input", RunInputDefinition.init) ?? .none
        self.thread = try thread ?? fields.optionalText("thread")
        self.loop = loop
        checkpoint = try fields.read("checkpoint", CheckpointReference.init)
        recursionLimit = try fields.integer("recursion_limit")
        maximumConcurrency = try fields.integer("max_concurrency")
        durability = try fields.optionalText("durability").flatMap(Durability.init)
        interruptBefore = try fields.read("interrupt_before", InterruptSelection.init)
        interruptAfter = try fields.read("interrupt_after", InterruptSelection.init)
        context = try fields.object("context")
        outputKeys = try fields.texts("output_keys")
        isResumeStrict = try fields.flag("strict_resume")
        cancelAfter = try fields.milliseconds("cancel_after_ms")
        if let modes = try fields.texts("modes") {
            let known = modes.compactMap(StreamMode.init)
            guard known.count == modes.count else { throw fields.problem("modes", "unknown") }
            stream = Stream(modes: Set(known), subgraphs: try fields.flag("subgraphs"))
        } else {
            stream = nil
        }
    }

    /// The runs of a `concurrent` step: listed, or so many alike.
    static func concurrent(_ fields: Fields) throws -> [RunStep] {
        guard let count = try fields.integer("count") else {
            return try fields.elements("runs") { value, place in
                try RunStep(Fields(value, at: place, knowing: names.union(["do", "expect"])))
            }
        }
        let prefix = try fields.optionalText("thread_prefix") ?? ""
        return try (0..<count).map { index in
            let loop = EvaluationScope.Loop(item: .integer(Int64(index)), index: index)
            return try RunStep(fields, thread: "\(prefix)\(index)", loop: loop)
        }
    }
}
