extension GraphRun {
    /// Starts with new input: what was pending is dropped.
    mutating func begin(with update: Update<State>, base: CheckpointID?) async throws(GraphError) {
        try await begin(with: Command(update: update), base: base)
    }

    /// Starts with new input that also goes somewhere.
    mutating func begin(with command: Command<State>, base: CheckpointID?) async throws(GraphError) {
        // A checkpoint of an older version stays as it is: its tasks would be stored in the new form.
        var changes = position.isMigrated ? [] : recorder?.changes(of: position.due) ?? []
        position.isMigrated = false
        position.base = base
        position.begin(with: command, in: plan, at: nextID())
        try await recorder?.record(&position, behind: &changes)
    }

    /// Starts again from a checkpoint: the same position under an id of its own.
    mutating func fork() async throws(GraphError) {
        position.id = nextID()
        position.step += 1
        position.source = .fork
        // What a command goes to is part of the checkpoint that it makes.
        position.absorbCommands(in: plan)
        // Whatever runs does so for the first time on this branch: its effects get keys of their own.
        position.base = position.id
        var nothing: [CheckpointChange] = []
        try await recorder?.record(&position, behind: &nothing)
    }

    /// Stores a command with the checkpoint that it came to, and what it leads to; or, if the checkpoint was of an
    /// older version, the position in its place.
    ///
    /// - Parameter known: the number of tasks that are stored with the checkpoint.
    /// - Throws: `.checkpointerFailed`.
    mutating func keepCommand(behind known: Int) async throws(GraphError) {
        if position.isMigrated {
            position.isMigrated = false
            position.absorbCommands(in: plan)
            try await recorder?.recordInPlace(&position)
            return
        }
        let added = position.due.indices.filter { $0 >= known || position.due[$0].isBeside }
        try await recorder?.recordTasks(added.map { ($0, position.due[$0]) }, of: position)
    }
}
