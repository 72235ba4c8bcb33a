/// How a run ended that did not fail.
public enum Outcome<State: GraphState>: Sendable {
    /// Nothing is due any more.
    case finished(State)
    /// Questions wait for an answer.
    case interrupted(State, [Interrupt<State>])
    /// The run stopped at a stop point; ``RunInput/proceed`` goes on.
    case stopped(State)

    /// The state at the end: that of the last `values` event.
    public var state: State {
        switch self {
        case .finished(let state), .interrupted(let state, _), .stopped(let state): state
        }
    }

    /// The questions that wait; none when the run finished.
    public var interrupts: [Interrupt<State>] {
        switch self {
        case .finished, .stopped: []
        case .interrupted(_, let interrupts): interrupts
        }
    }
}
