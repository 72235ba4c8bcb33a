import GRDB

/// The tables, by version.
enum Schema {
    /// "MMus": what `file` and we tell our databases from others by.
    static let applicationIdentifier: Int32 = 0x4D4D_7573

    /// Every step from an empty file to the present tables; steps that were released never change.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 checkpoints and meetings") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationIdentifier)")
            try db.execute(sql: heartbeat)
            try db.execute(sql: checkpoints)
            try db.execute(sql: meetings)
        }
        migrator.registerMigration("2 documents") { db in try db.execute(sql: documents) }
        migrator.registerMigration("3 packed checkpoints") { db in
            // Those of the first step were never released.
            for table in ["thread", "checkpoint", "channel_value"] {
                try db.execute(sql: "DROP TABLE \(table)")
            }
            try db.execute(sql: packedCheckpoints)
        }
        migrator.registerMigration("4 effects") { db in try db.execute(sql: effects) }
        return migrator
    }

    /// One row that a health check writes.
    private static let heartbeat = """
        CREATE TABLE heartbeat (id INTEGER PRIMARY KEY CHECK (id = 1), beats INTEGER NOT NULL);
        INSERT INTO heartbeat VALUES (1, 0);
        """

    /// Rows of a thread lie together (no row ids), so that a turn touches few pages.
    ///
    /// A channel's value is stored once for all checkpoints that share it. There are no foreign keys: with them
    /// SQLite keeps copies of the touched pages for each statement that it may have to take back.
    private static let checkpoints = """
        CREATE TABLE thread (
            number INTEGER PRIMARY KEY,
            graph TEXT NOT NULL,
            name TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            UNIQUE (graph, name)
        ) STRICT;
        CREATE TABLE checkpoint (
            thread INTEGER NOT NULL,
            namespace TEXT NOT NULL,
            id BLOB NOT NULL,
            parent BLOB,
            base BLOB,
            step INTEGER NOT NULL,
            source TEXT NOT NULL,
            graph_version INTEGER NOT NULL,
            format INTEGER NOT NULL,
            versions BLOB NOT NULL,
            tasks BLOB NOT NULL,
            pending BLOB,
            PRIMARY KEY (thread, namespace, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE channel_value (
            thread INTEGER NOT NULL,
            namespace TEXT NOT NULL,
            channel TEXT NOT NULL,
            version BLOB NOT NULL,
            value BLOB NOT NULL,
            PRIMARY KEY (thread, namespace, channel, version)
        ) STRICT, WITHOUT ROWID;
        """

    /// A checkpoint is one row, its key made of the place's number and its sequence number, so that a thread's rows lie
    /// together and new ones of a thread in use are added behind each other; see ``CheckpointRow`` for what is in them.
    ///
    /// `place_count` gives threads and namespaces their numbers, which are never used again. Times are milliseconds since
    /// 1970 UTC. There are no foreign keys: with them SQLite keeps copies of the touched pages for each statement that
    /// it may have to take back.
    private static let packedCheckpoints = """
        CREATE TABLE place_count (count INTEGER NOT NULL) STRICT;
        INSERT INTO place_count VALUES (0);
        CREATE TABLE name (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE thread (
            graph INTEGER NOT NULL,
            name TEXT NOT NULL,
            number INTEGER NOT NULL,
            last_sequence INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (graph, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE namespace (
            thread INTEGER NOT NULL,
            name TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (thread, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE checkpoint (key INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
        """

    /// Times are seconds since 1970 UTC; `start_at` and `end_at` are the half-open interval that is taken.
    private static let meetings = """
        CREATE TABLE meeting (
            id TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            participants TEXT NOT NULL,
            start_at INTEGER NOT NULL,
            end_at INTEGER NOT NULL,
            zone TEXT NOT NULL,
            wall TEXT NOT NULL,
            duration_minutes INTEGER NOT NULL,
            location TEXT,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX meeting_by_owner ON meeting (owner, start_at);
        """

    /// Times are milliseconds since 1970 UTC.
    ///
    /// `namespace` is its labels with periods between them, which no label holds. A document that is put again
    /// gets a new number: numbers ascend in the order of writing.
    private static let documents = """
        CREATE TABLE document (
            number INTEGER PRIMARY KEY,
            namespace TEXT NOT NULL,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            time_to_live INTEGER,
            expires_at INTEGER,
            UNIQUE (namespace, key)
        ) STRICT;
        CREATE INDEX document_by_expiry ON document (expires_at) WHERE expires_at IS NOT NULL;
        CREATE TABLE document_vector (
            document INTEGER NOT NULL,
            place INTEGER NOT NULL,
            vector BLOB NOT NULL,
            PRIMARY KEY (document, place)
        ) STRICT, WITHOUT ROWID;
        """

    /// What nodes did outside: begun, open or done.
    ///
    /// `sequence` is that of the checkpoint behind which an effect runs; it goes with those.
    private static let effects = """
        CREATE TABLE effect (
            graph INTEGER NOT NULL,
            thread TEXT NOT NULL,
            key TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            name TEXT NOT NULL,
            stage INTEGER NOT NULL,
            repetitions INTEGER NOT NULL,
            result BLOB,
            PRIMARY KEY (graph, thread, key)
        ) STRICT, WITHOUT ROWID;
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
