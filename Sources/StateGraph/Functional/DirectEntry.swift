/// Lets one node run on a run's input itself: there is no superstep that applies it to the state.
struct DirectEntry<State: GraphState>: Sendable {
    /// The input in an update, nil if it has none.
    typealias Argument = @Sendable (Update<State>) -> (any SendArgument)?

    let node: NodeName
    let argument: Argument
}

extension GraphPlan {
    /// What is due when a run's input has arrived.
    func firstTask(with command: Command<State>) -> DueTask<State> {
        guard let directEntry else {
            var task = DueTask<State>(number: start)
            task.result = command
            return task
        }
        var task = DueTask<State>(number: directEntry.number)
        task.argument = directEntry.argument(command.update)
        return task
    }
}
