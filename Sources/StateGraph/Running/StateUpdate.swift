/// A write to a thread from outside, as if a node had returned it.
public struct StateUpdate<State: GraphState>: Sendable {
    /// Who is said to have written.
    public enum Author: Sendable, Hashable {
        /// The node that ran last, if it was one only.
        case last
        /// A node: its edges decide what is due then.
        case node(NodeName)
        /// The caller of a run: the update waits as its input.
        case input
        /// Nobody: pending tasks are dropped, those that finished count. The update must be nil.
        case end
        /// Nobody: the checkpoint is copied, to be run again.
        case copy
    }

    /// What is written, nil for nothing.
    public var update: Update<State>?
    /// Who is said to have written.
    public var author: Author

    /// An update by somebody.
    public init(_ update: Update<State>?, by author: Author = .last) {
        self.update = update
        self.author = author
    }
}
