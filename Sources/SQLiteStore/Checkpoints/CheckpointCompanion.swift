import GRDB
import StateGraph

/// Rows of another table that one channel of a graph stands for: they are written in the transaction of the checkpoint
/// that changes the channel.
///
/// A checkpoint may be stored again under its id, so writing the rows twice must be the same as once.
struct CheckpointCompanion: Sendable {
    /// The name of the channel.
    let channel: String
    private let write: @Sendable (any CheckpointValues, Database) throws -> Void

    /// Rows that a state stands for.
    init<State: GraphState>(
        channel: String,
        of state: State.Type = State.self,
        write: @escaping @Sendable (State, Database) throws -> Void
    ) {
        self.channel = channel
        self.write = { values, db in try write(values.restore(for: GraphChannels<State>()), db) }
    }

    /// Writes the rows of a checkpoint that changes the channel, within the transaction.
    func store(_ values: any CheckpointValues, in db: Database) throws {
        try write(values, db)
    }
}
