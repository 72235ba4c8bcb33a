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
    static func kept(_ key: EffectKey, in db: Database) throws -> Kept? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, stage, result FROM effect WHERE thread = ? AND key = ?"),
            arguments: [key.thread, key.text]
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
    static func begin(_ key: EffectKey, name: String, in db: Database) throws -> Kept? {
        guard let known = try kept(key, in: db) else {
            try db.cachedStatement(sql: "INSERT INTO effect VALUES (?, ?, ?, ?, ?, 0, NULL)")
                .execute(
                    arguments: [
                        key.thread, key.text, Int64(bitPattern: key.sequence), name, Stage.begun.rawValue,
                    ]
                )
            return nil
        }
        switch known.stage {
        case .done: break
        case .open:
            try db.cachedStatement(sql: "UPDATE effect SET stage = ?, name = ? WHERE thread = ? AND key = ?")
                .execute(arguments: [Stage.begun.rawValue, name, key.thread, key.text])
        case .begun:
            try db.cachedStatement(
                sql: "UPDATE effect SET repetitions = repetitions + 1 WHERE thread = ? AND key = ?"
            ).execute(arguments: [key.thread, key.text])
        }
        return known
    }

    /// Ends an effect; there need be none.
    static func end(_ key: EffectKey, _ stage: Stage, result: Data?, in db: Database) throws {
        try db.cachedStatement(sql: "UPDATE effect SET stage = ?, result = ? WHERE thread = ? AND key = ?")
            .execute(arguments: [stage.rawValue, result, key.thread, key.text])
    }

    /// A thread's effects by key, or all.
    ///
    /// - Throws: `corrupt`.
    static func entries(thread: String?, in db: Database) throws -> [EffectEntry] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT thread, key, sequence, name, stage, repetitions FROM effect
                    \(thread == nil ? "" : "WHERE thread = ?") ORDER BY thread, key
                    """
            ),
            arguments: StatementArguments(thread.map { [$0] } ?? [])
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

    /// Forgets the effects of supersteps before a checkpoint; retention calls it in its own transaction.
    static func prune(thread: String, before checkpoint: CheckpointID, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM effect WHERE thread = ? AND sequence < ?")
            .execute(arguments: [thread, Int64(bitPattern: checkpoint.sequence)])
    }

    /// Forgets a thread's effects; deleting its checkpoints calls it in the same transaction.
    static func delete(thread: String, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM effect WHERE thread = ?").execute(arguments: [thread])
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
