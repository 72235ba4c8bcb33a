/// Where a thread stands.
public struct StateSnapshot<State: GraphState>: Sendable {
    /// The state, with the writes of tasks that finished in an unfinished superstep.
    public let state: State
    /// The nodes that run next, without those that finished already.
    public let next: [NodeName]
    /// The questions that wait for an answer.
    public let interrupts: [Interrupt<State>]
    /// The checkpoint that this was read from.
    public let checkpoint: Checkpoint<State>
}
