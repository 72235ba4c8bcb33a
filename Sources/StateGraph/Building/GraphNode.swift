/// A node: a named type that takes the state and returns an update or a command.
///
/// A node that interrupts runs again from its top when the run is resumed, so it says what it does twice.
/// External effects before an interrupt use ``NodeContext/effectKey()``.
///
/// ```swift
/// struct Greet: GraphNode {
///     func run(_ state: Conversation, _ context: NodeContext<Conversation>) async throws -> Update<Conversation> {
///         .append(Conversation.messages, "Hello!")
///     }
/// }
/// ```
public protocol GraphNode<State>: Sendable {
    /// The state that the node reads.
    associatedtype State where State == Output.State
    /// What the node returns: `Update<State>` or `Command<State>`.
    associatedtype Output: NodeOutput

    /// Does the node's work on the state as it was when the superstep began.
    ///
    /// - Throws: any error, which fails the run; an interrupt, which pauses it.
    func run(_ state: State, _ context: NodeContext<State>) async throws -> Output
}
