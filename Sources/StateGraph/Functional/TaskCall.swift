/// A function call that a node wants made, with its input.
///
/// ```swift
/// let drafts = try await context.tasks(topics.map { TaskCall("draft", $0) { topic, _ in write(topic) } })
/// ```
public struct TaskCall<State: GraphState, Input: Sendable, Output: Codable & Sendable>: Sendable {
    /// Does the work; the context is the call's own.
    public typealias Body = @Sendable (Input, NodeContext<State>) async throws -> Output

    /// What the call is named in events and checkpoints.
    public let name: String
    /// What the body is given.
    public let input: Input
    /// How it is run.
    public let options: CallOptions<Input>
    let body: Body

    /// A call; nothing happens until a context makes it.
    public init(
        _ name: String,
        _ input: Input,
        options: CallOptions<Input> = CallOptions(),
        _ body: @escaping Body
    ) {
        self.name = name
        self.input = input
        self.options = options
        self.body = body
    }
}
