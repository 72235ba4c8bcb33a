/// What a run starts with.
public enum RunInput<State: GraphState>: Sendable {
    /// New input, reduced into the thread's state; pending tasks and questions of the thread are dropped.
    case input(Update<State>)
    /// The answer to the one question that waits.
    case resume(State.Answer)
    /// Answers by question; tasks whose question isn't answered start again and stop there again.
    case answers([InterruptID: State.Answer])
    /// Goes on with what is pending, after a failure or a cancellation.
    case proceed
    /// Writes and goes to nodes beside what is pending, with or without answers.
    case command(Command<State>, resume: Answers<State> = .none)
}

/// The answers that come with a command.
public enum Answers<State: GraphState>: Sendable {
    /// No answer.
    case none
    /// The answer to the one question that waits.
    case one(State.Answer)
    /// Answers by question.
    case byID([InterruptID: State.Answer])
}
