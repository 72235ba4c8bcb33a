import GRDB

/// The open connections to one database file: one that writes and a few that read.
///
/// Each connection has a queue of its own inside GRDB; an access there costs one hop to it and one back.
struct SQLiteConnections: Sendable {
    let writer: SQLiteWriter
    let readers: [SQLiteReader]

    /// Opens the database; blocks, so never call it on an event loop.
    ///
    /// - Parameters:
    ///   - configuration: Where it is.
    ///   - isNewAllowed: Whether a missing database is made. Not so when connections are replaced: what is
    ///     missing then is a disk, and an empty database in its place would look like lost conversations.
    /// - Throws: `foreignFile`, `newerSchema`, `corrupt`, `unavailable`.
    init(_ configuration: StoreConfiguration, isNewAllowed: Bool) throws(StoreError) {
        let path = configuration.path
        do {
            if isNewAllowed {
                try PrivateFile.create(at: path)
            } else if PrivateFile.size(of: path) == 0 {
                throw StoreError.unavailable("\(path) is gone")
            }
            let writer = try DatabaseQueue(path: path, configuration: Self.writing(configuration))
            try writer.writeWithoutTransaction { db in
                try Schema.check(db, file: path)
                try Self.prepareWriting(db, configuration)
            }
            try Schema.migrator.migrate(writer)
            readers = try (0..<max(1, configuration.readerCount)).map { _ in
                SQLiteReader(try DatabaseQueue(path: path, configuration: Self.reading(configuration)))
            }
            // Without a flush at each commit there is nothing to make faster.
            if configuration.synchronous == .full {
                let bytes = try writer.read { try Self.logBytes(configuration, $0) }
                // With the right to write, so that no other process lengthens the log at the same time; one that
                // has it keeps the log as it is.
                try? writer.writeWithoutTransaction { db in
                    try db.inTransaction(.immediate) {
                        WriteAheadLog.lengthen(ofDatabase: path, to: bytes)
                        return .rollback
                    }
                }
            }
            self.writer = SQLiteWriter(writer)
        } catch {
            throw StoreError(error)
        }
    }

    /// Closes every connection, after what they are doing; blocks.
    ///
    /// The readers go first, so that closing the writer, the last connection, empties the write-ahead log.
    func close() {
        for reader in readers { reader.close() }
        writer.close()
    }

    private static func common(_ configuration: StoreConfiguration) -> Configuration {
        var settings = Configuration()
        settings.foreignKeysEnabled = true
        settings.busyMode = .timeout(configuration.busyTimeoutSeconds)
        return settings
    }

    private static func writing(_ configuration: StoreConfiguration) -> Configuration {
        var settings = common(configuration)
        settings.label = "meetingmuse.store.writer"
        return settings
    }

    private static func reading(_ configuration: StoreConfiguration) -> Configuration {
        var settings = common(configuration)
        settings.label = "meetingmuse.store.reader"
        settings.readonly = true
        return settings
    }

    /// Makes commits durable: with `full` each one ends with an fsync of the write-ahead log, with `normal` only the
    /// moves of the log into the database do.
    private static func prepareWriting(_ db: Database, _ configuration: StoreConfiguration) throws {
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
            throw StoreError.unavailable("\(configuration.path) cannot have a write-ahead log")
        }
        try db.execute(sql: "PRAGMA synchronous = \(configuration.synchronous.rawValue)")
        try db.execute(sql: "PRAGMA wal_autocheckpoint = \(configuration.checkpointPages)")
        // The log is written over from its start after a checkpoint, which spares the file system the
        // work of growing it; only a log that had grown far beyond that is cut.
        try db.execute(sql: "PRAGMA journal_size_limit = \(4 * logBytes(configuration, db))")
    }

    /// How long the log gets between two moves into the database, but for the last transaction's pages.
    private static func logBytes(_ configuration: StoreConfiguration, _ db: Database) throws -> UInt64 {
        let pageSize = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096
        return UInt64(max(0, configuration.checkpointPages)) * UInt64(pageSize)
    }
}
