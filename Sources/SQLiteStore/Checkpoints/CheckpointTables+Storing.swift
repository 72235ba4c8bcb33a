import GRDB
import StateGraph

extension CheckpointTables {
    /// Writes checkpoints of one thread, oldest first, and prunes the places that they went to.
    ///
    /// - Returns: For each namespace among them the greatest id that is stored now.
    static func store(
        _ records: [StoredCheckpoint],
        of thread: String,
        of graph: String,
        _ retention: CheckpointRetention,
        at milliseconds: Int64,
        in db: Database
    ) throws -> [String: CheckpointID] {
        let number = try touch(thread, of: graph, at: milliseconds, in: db)
        var latest: [String: CheckpointID] = [:]
        for (namespace, records) in Dictionary(grouping: records, by: \.namespace) {
            let place = CheckpointPlace(thread: number, namespace: namespace)
            let previous = try latestID(at: place, in: db)
            var newest = previous
            for record in records {
                // Nearly always the chain goes on; anything else may be a checkpoint that is stored already.
                if let newest, record.id <= newest { try remove(record, at: place, in: db) }
                newest = max(newest ?? record.id, record.id)
                try insert(record, at: place, in: db)
            }
            if let limit = retention.limit {
                try prune(to: limit, at: place, after: records, previous: previous, in: db)
            }
            latest[namespace] = newest
        }
        return latest
    }
}
