import GRDB
import StateGraph

/// Rows of another table that one channel of a state stands for: they are written in the transaction of the
/// checkpoint that changes the channel.
///
/// A checkpoint may be stored again under its id, so writing the rows twice must be the same as once.
struct CheckpointCompanion<State: GraphState>: Sendable {
    /// The name of the channel.
    let channel: String
    /// Writes the rows of a state, within the transaction.
    let write: @Sendable (State, Database) throws -> Void

    /// Writes the checkpoint's rows, if it changes the channel.
    func store(_ checkpoint: Checkpoint<State>, in db: Database) throws {
        guard checkpoint.changedChannels.contains(channel) else { return }
        try write(checkpoint.state, db)
    }
}
