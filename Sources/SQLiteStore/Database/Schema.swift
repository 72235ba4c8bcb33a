import GRDB

/// The tables, by version.
enum Schema {
    /// "MMus": what `file` and we tell our databases from others by.
    static let applicationIdentifier: Int32 = 0x4D4D_7573

    /// Every step from an empty file to the present tables. Steps that were released never change.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 checkpoints and meetings") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationIdentifier)")
            try db.execute(sql: heartbeat)
            try db.execute(sql: checkpoints)
            try db.execute(sql: meetings)
        }
        return migrator
    }

    /// One row that a health check writes.
    private static let heartbeat = """
        CREATE TABLE heartbeat (id INTEGER PRIMARY KEY CHECK (id = 1), beats INTEGER NOT NULL);
        INSERT INTO heartbeat VALUES (1, 0);
        """

    private static let checkpoints = """
        CREATE TABLE checkpoint_placeholder (id INTEGER PRIMARY KEY);
        """

    private static let meetings = """
        CREATE TABLE meeting_placeholder (id INTEGER PRIMARY KEY);
        """

    /// Checks that the file is ours to use, before anything is changed in it.
    ///
    /// - Throws: `foreignFile`, `newerSchema`, or what SQLite says.
    static func check(_ db: Database, file: String) throws {
        let identifier = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if identifier != applicationIdentifier {
            let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
            guard identifier == 0, tables == 0 else { throw StoreError.foreignFile(file: file) }
        }
        if try migrator.hasBeenSuperseded(db) { throw StoreError.newerSchema(file: file) }
    }
}
