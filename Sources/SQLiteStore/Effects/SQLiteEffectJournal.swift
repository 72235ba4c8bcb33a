import Foundation
import GRDB
public import StateGraph

/// Effects in the database: what a method returned of is durable, and shares its commit with whatever waits.
public struct SQLiteEffectJournal: EffectJournal {
    let database: SQLiteDatabase
    /// The name of the graph, whose threads are its own.
    let graph: String

    /// Takes note that an effect is about to run, and says what is known of it.
    ///
    /// - Throws: `unavailable`; `overloaded`; `corrupt`; `closed`.
    public func begin(_ key: EffectKey, name: String) async throws -> EffectBeginning {
        // A replay only reads.
        let known = try await read { graph, db in
            try EffectTables.kept(key, of: graph, in: db)
        }
        if let known, known.stage == .done { return try beginning(known) }
        let before = try await write { graph, db in
            try EffectTables.begin(key, of: graph, name: name, in: db)
        }
        return try before.map { try beginning($0) } ?? .fresh
    }

    /// Keeps an effect's result as JSON.
    ///
    /// - Throws: `unstorable`; `unavailable`; `overloaded`; `closed`.
    public func finish(_ key: EffectKey, _ result: EffectResult) async throws {
        let payload = Data(try result.encode(using: StoredJSON()))
        try await write { graph, db in
            try EffectTables.end(key, of: graph, .done, result: payload, in: db)
        }
    }

    /// Takes note that an effect failed in an orderly way.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func release(_ key: EffectKey) async throws {
        try await write { graph, db in
            try EffectTables.end(key, of: graph, .open, result: nil, in: db)
        }
    }

    /// What is known of a thread's effects, or of all.
    ///
    /// - Throws: `unavailable`; `corrupt`; `closed`.
    public func entries(thread: String?) async throws -> [EffectEntry] {
        try await read { graph, db in
            try EffectTables.entries(thread: thread, of: graph, in: db)
        } ?? []
    }

    /// Forgets the effects of supersteps before a checkpoint.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func prune(thread: String, before checkpoint: CheckpointID) async throws {
        try await write { graph, db in
            try EffectTables.prune(thread: thread, of: graph, before: checkpoint.sequence, in: db)
        }
    }

    /// Forgets a thread's effects.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func delete(thread: String) async throws {
        try await write { graph, db in try EffectTables.delete(thread: thread, of: graph, in: db) }
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Int, Database) throws -> Value?
    ) async throws(StoreError) -> Value? {
        let name = graph
        return try await database.read { db in
            try NameBook.number(of: name, making: false, in: db).flatMap { try body($0, db) }
        }
    }

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (Int, Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let name = graph
        return try await database.write { db in
            guard let graph = try NameBook.number(of: name, making: true, in: db) else {
                throw StoreError.corrupt("a graph has no number")
            }
            return try body(graph, db)
        }
    }

    private func beginning(_ known: EffectTables.Kept) throws -> EffectBeginning {
        switch known.stage {
        case .open: return .fresh
        case .begun: return .inDoubt(name: known.name)
        case .done:
            guard let result = known.result else { throw StoreError.corrupt("an effect has no result") }
            return .done(name: known.name, EffectResult(stored: Array(result), coder: StoredJSON()))
        }
    }
}
