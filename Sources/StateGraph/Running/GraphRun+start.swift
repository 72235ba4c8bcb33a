extension GraphRun {
    /// Starts with new input: what was pending is dropped.
    func begin(with update: Update<State>, base: CheckpointID?) async throws(GraphError) {
        try await begin(with: Command(update: update), base: base)
    }

    /// Starts with new input that also goes somewhere.
    func begin(with command: Command<State>, base: CheckpointID?) async throws(GraphError) {
        let before = position.due
        position.base = base
        position.begin(with: command, in: plan, at: nextID())
        try await recorder?.record(&position, after: before)
    }

    /// Starts again from a checkpoint: the same position under an id of its own.
    func fork() async throws(GraphError) {
        position.id = nextID()
        position.step += 1
        position.source = .fork
        // What a command goes to is part of the checkpoint that it makes.
        for index in position.due.indices where position.due[index].isBeside {
            position.due[index].isBeside = false
        }
        // Whatever runs does so for the first time on this branch: its effects get keys of their own.
        position.base = position.id
        try await recorder?.record(&position, after: [])
    }

    /// Stores a command's writes with the checkpoint that it was applied to.
    func keepCommand() async throws(GraphError) {
        try await recorder?.recordInPlace(&position)
    }
}
