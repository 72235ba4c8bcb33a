import Foundation
import GRDB
import StateGraph

/// The statements on effects; each is part of its caller's transaction.
enum EffectTables {
    /// How far an effect has come, as stored.
    enum Stage: Int {
        case begun = 0
        case open = 1
        case done = 2
    }

    /// An effect as stored.
    struct Kept {
        let name: String
        let stage: Stage
        let result: Data?
    }

    /// What is known of an effect, nil for nothing.
    ///
    /// - Throws: `corrupt`.
    static func kept(_ key: EffectKey, of graph: Int, in db: Database) throws -> Kept? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT name, stage, result FROM effect WHERE graph = ? AND thread = ? AND key = ?"
            ),
            arguments: [graph, key.thread, key.text]
        )
        return try row.map { row in
            Kept(
                name: try row.column("name"),
                stage: try stage(row.column("stage")),
                result: try row.optionalColumn("result")
            )
        }
    }

    /// Begins an effect, unless it is done.
    ///
    /// - Returns: what was known of it.
    static func begin(_ key: EffectKey, of graph: Int, name: String, in db: Database) throws -> Kept? {
        guard let known = try kept(key, of: graph, in: db) else {
            try pruneWhatRetentionDropped(thread: key.thread, of: graph, in: db)
            try db.cachedStatement(sql: "INSERT INTO effect VALUES (?, ?, ?, ?, ?, ?, 0, NULL)")
                .execute(
                    arguments: [
                        graph, key.thread, key.text, Int64(bitPattern: key.sequence), name,
                        Stage.begun.rawValue,
                    ]
                )
            return nil
        }
        switch known.stage {
        case .done: break
        case .open:
            try db.cachedStatement(
                sql: "UPDATE effect SET stage = ?, name = ? WHERE graph = ? AND thread = ? AND key = ?"
            )
            .execute(arguments: [Stage.begun.rawValue, name, graph, key.thread, key.text])
        case .begun:
            try db.cachedStatement(
                sql:
                    "UPDATE effect SET repetitions = repetitions + 1 WHERE graph = ? AND thread = ? AND key = ?"
            ).execute(arguments: [graph, key.thread, key.text])
        }
        return known
    }

    /// Ends an effect; there need be none.
    static func end(_ key: EffectKey, of graph: Int, _ stage: Stage, result: Data?, in db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE effect SET stage = ?, result = ? WHERE graph = ? AND thread = ? AND key = ?"
        )
        .execute(arguments: [stage.rawValue, result, graph, key.thread, key.text])
    }

    /// A thread's effects by key, or all.
    ///
    /// - Throws: `corrupt`.
    static func entries(thread: String?, of graph: Int, in db: Database) throws -> [EffectEntry] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT thread, key, sequence, name, stage, repetitions FROM effect
                    WHERE graph = ? \(thread == nil ? "" : "AND thread = ?") ORDER BY thread, key
                    """
            ),
            arguments: StatementArguments([graph]) + StatementArguments(thread.map { [$0] } ?? [])
        )
        return try rows.map { try entry($0) }
    }

    private static func entry(_ row: Row) throws -> EffectEntry {
        let sequence: Int64 = try row.column("sequence")
        return EffectEntry(
            key: EffectKey(
                thread: try row.column("thread"),
                text: try row.column("key"),
                sequence: UInt64(bitPattern: sequence)
            ),
            name: try row.column("name"),
            stage: try stage(row.column("stage")).public,
            repetitions: try row.column("repetitions")
        )
    }

    /// Forgets the effects of supersteps before a checkpoint.
    static func prune(thread: String, of graph: Int, before sequence: UInt64, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM effect WHERE graph = ? AND thread = ? AND sequence < ?")
            .execute(arguments: [graph, thread, Int64(bitPattern: sequence)])
    }

    /// Forgets the effects of supersteps before the oldest checkpoint of a thread, if its checkpoints are here.
    ///
    /// Nothing can run again there. Done as effects come, so that threads without any pay nothing.
    private static func pruneWhatRetentionDropped(thread: String, of graph: Int, in db: Database) throws {
        guard let row = try CheckpointTables.thread(thread, of: graph, in: db) else { return }
        let (first, last) = CheckpointPlace(thread: row.number, number: row.number, namespace: "").keys
        let oldest = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT MIN(key) FROM checkpoint WHERE key BETWEEN ? AND ?"),
            arguments: [first, last]
        )
        guard let oldest else { return }
        try prune(thread: thread, of: graph, before: UInt64(oldest - first), in: db)
    }

    /// Forgets a thread's effects; deleting its checkpoints calls it in the same transaction.
    static func delete(thread: String, of graph: Int, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM effect WHERE graph = ? AND thread = ?").execute(arguments: [
            graph, thread,
        ])
    }

    private static func stage(_ number: Int) throws -> Stage {
        guard let stage = Stage(rawValue: number) else {
            throw StoreError.corrupt("an effect has stage \(number)")
        }
        return stage
    }
}

extension EffectTables.Stage {
    fileprivate var `public`: EffectEntry.Stage {
        switch self {
        case .begun: .begun
        case .open: .open
        case .done: .done
        }
    }
}
