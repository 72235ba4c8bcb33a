/// The typed key of a node that takes something else than the state: what ``Send``s hand it, or its own view.
///
/// ```swift
/// static let summarize = NodeKey<Conversation, Document>("summarize")
/// builder.addNode(summarize) { document, context in Update.append(Conversation.summaries, brief(document)) }
/// return Command(sends: state.documents.map { summarize.send($0) })
/// ```
public struct NodeKey<State: GraphState, Input: Codable & Sendable>: Sendable {
    /// The node's name.
    public let name: NodeName

    /// A key; make one constant a node.
    public init(_ name: NodeName) {
        self.name = name
    }

    /// Runs the node once in the next superstep, with an input of its own.
    ///
    /// - Parameters:
    ///   - input: what the node gets instead of the state.
    ///   - timeout: instead of the node's own.
    /// - Returns: the send, for a command or a route.
    public func send(_ input: Input, timeout: TimeoutPolicy? = nil) -> Send<State> {
        Send(node: name, argument: TypedArgument(input), timeout: timeout)
    }
}
