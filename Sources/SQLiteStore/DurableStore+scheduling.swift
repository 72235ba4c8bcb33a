public import Meetings
import Scheduling
import StateGraph

extension DurableStore {
    /// The checkpoints of scheduling conversations, each with the meeting that it books in one transaction.
    ///
    /// - Parameters:
    ///   - retention: How many checkpoints of a conversation stay.
    ///   - clock: Where a conversation's time of update comes from.
    /// - Returns: A checkpointer that works until `close`.
    public func schedulingCheckpointer(
        retention: CheckpointRetention = .keepLatest,
        clock: any WallClock = SystemClock()
    ) -> SQLiteCheckpointer {
        SQLiteCheckpointer(
            database: database,
            graph: "scheduling",
            retention: retention,
            clock: clock,
            companion: CheckpointCompanion(
                channel: SchedulingState.booking.name,
                of: SchedulingState.self
            ) { state, db in
                if let meeting = state.booking { try MeetingRow.save(meeting, in: db) }
            }
        )
    }
}
