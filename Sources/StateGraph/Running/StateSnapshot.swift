/// Where a thread stands.
public struct StateSnapshot<State: GraphState>: Sendable {
    /// The state, with the writes of tasks that finished in an unfinished superstep.
    public let state: State
    /// The nodes that run next, in the order in which they were added, without those that finished already;
    /// ``NodeName/start`` when a run was killed before it applied its input.
    public let next: [NodeName]
    /// The questions that wait for an answer.
    public let interrupts: [Interrupt<State>]
    /// The checkpoint that this was read from.
    public let checkpoint: Checkpoint<State>

    init(_ checkpoint: Checkpoint<State>, in plan: GraphPlan<State>) {
        self.checkpoint = checkpoint
        interrupts = checkpoint.interrupts
        let open = checkpoint.tasks.filter { $0.result == nil || $0.node == .start }.map(\.node)
        next = ([plan.start] + plan.definitionOrder).map { plan.name(of: $0) }.filter { open.contains($0) }
        state = StateSnapshot.live(checkpoint)
    }

    /// The state with pending writes; without them if they can't be applied, as then the superstep failed for
    /// that.
    private static func live(_ checkpoint: Checkpoint<State>) -> State {
        var state = checkpoint.state
        do {
            for task in checkpoint.tasks where task.node != .start {
                for write in task.result?.update.writes ?? [] { try write.apply(to: &state) }
            }
            return state
        } catch {
            return checkpoint.state
        }
    }
}
