import Foundation
import GRDB
import StateGraph

/// Reads checkpoints of one place from one snapshot of the database.
struct CheckpointReading {
    private let thread: String
    private let row: CheckpointTables.ThreadRow
    private let place: CheckpointPlace
    private let retention: CheckpointRetention
    private let now: Int64
    /// The names that were known and those that were looked up.
    private(set) var names: NameBook
    private let db: Database
    /// The rows that were read, as several checkpoints may share what they hold.
    private var rows: [UInt64: [CheckpointEntry]] = [:]

    /// Nil for an unknown thread or namespace.
    init?(
        _ thread: String,
        _ namespace: String,
        of graph: Int,
        _ retention: CheckpointRetention,
        now: Int64,
        _ names: NameBook,
        in db: Database
    ) throws {
        guard let row = try CheckpointTables.thread(thread, of: graph, in: db),
            let place = try CheckpointTables.place(namespace, of: row.number, in: db)
        else { return nil }
        self.thread = thread
        self.row = row
        self.place = place
        self.retention = retention
        self.now = now
        self.names = names
        self.db = db
    }

    /// The checkpoint with the greatest id.
    ///
    /// - Throws: `corrupt`, `unknownFormat`, naming the row by its numbers.
    mutating func latest() throws -> Checkpoint? {
        try newestEntry().map { try checkpoint($0) }
    }

    /// One checkpoint, nil when it is not kept.
    ///
    /// - Throws: as `latest`.
    mutating func checkpoint(_ id: CheckpointID) throws -> Checkpoint? {
        let entry = try readRow(id.sequence)?.first { $0.id == id && !$0.isRemnant }
        guard let entry, try isKept(entry) else { return nil }
        return try checkpoint(entry)
    }

    /// Checkpoints with ids below `before`, newest first.
    ///
    /// - Throws: as `latest`.
    mutating func history(before: CheckpointID?, limit: Int) throws -> [Checkpoint] {
        var found: [Checkpoint] = []
        let bound = before.map { place.number << 32 | Int64(clamping: min($0.sequence, 1 << 32 - 1)) }
        let statement = try db.cachedStatement(
            sql: "SELECT key, body FROM checkpoint WHERE key BETWEEN ? AND ? ORDER BY key DESC"
        )
        let cursor = try Row.fetchCursor(statement, arguments: [place.keys.0, bound ?? place.keys.1])
        while found.count < limit, let row = try cursor.next() {
            let sequence = UInt64(truncatingIfNeeded: try row.decode(Int64.self, atIndex: 0)) & 0xFFFF_FFFF
            let entries = try CheckpointTables.entries(row.decode(Data.self, atIndex: 1), sequence, at: place)
            rows[sequence] = entries
            for entry in Self.newestFirst(entries) where before.map({ entry.id < $0 }) ?? true {
                guard found.count < limit, try isKept(entry) else { return found }
                found.append(try checkpoint(entry))
            }
        }
        return found
    }

    private static func newestFirst(_ entries: [CheckpointEntry]) -> [CheckpointEntry] {
        entries.filter { !$0.isRemnant }.sorted { $0.id > $1.id }
    }

    private mutating func newestEntry() throws -> CheckpointEntry? {
        guard let last = try CheckpointTables.lastSequence(at: place, in: db) else { return nil }
        // What is left of dropped checkpoints is older than the newest one.
        return try readRow(last).flatMap { Self.newestFirst($0).first }
    }

    /// Whether the retention keeps a checkpoint, which may be in the file still when it does not.
    private mutating func isKept(_ entry: CheckpointEntry) throws -> Bool {
        switch retention {
        case .keepAll: return true
        case .keepLatest: return try newestEntry()?.id == entry.id
        case .keep(let count):
            guard let key = place.key(entry.id.sequence) else { return false }
            let statement = try db.cachedStatement(
                sql: "SELECT COUNT(*) FROM (SELECT 1 FROM checkpoint WHERE key > ? AND key <= ? LIMIT ?)"
            )
            let newer = try Int.fetchOne(statement, arguments: [key, place.keys.1, count])
            return newer ?? 0 < max(1, count)
        case .keepYounger(let age):
            let time = row.createdAt + Int64(clamping: entry.time)
            if time >= now.saturatingSubtract(age) { return true }
            return try newestEntry()?.id == entry.id
        }
    }

    private mutating func readRow(_ sequence: UInt64) throws -> [CheckpointEntry]? {
        if let known = rows[sequence] { return known }
        let row = try CheckpointTables.row(sequence, at: place, in: db)
        rows[sequence] = row
        return row
    }

    /// The checkpoint of an entry.
    private mutating func checkpoint(_ entry: CheckpointEntry) throws -> Checkpoint {
        let id = entry.id
        let namespace = place.namespace
        let found = try unpack(entry.header) { $0.header(of: id, in: namespace) }
        guard let header = found else { throw place.corrupt(id.sequence, "unreadable header") }
        guard header.format == Checkpoint.currentFormat else {
            throw StoreError.unknownFormat(
                "checkpoint \(id.sequence) of thread row \(place.thread) has format \(header.format)"
            )
        }
        var channels: [String: StoredValues<StoredJSON>.Channel] = [:]
        var changed: Set<String> = []
        for part in entry.parts {
            let name = try names.name(part.channel, in: db)
            channels[name] = try channel(part, of: id)
            if part.isChanged { changed.insert(name) }
        }
        guard let packed = StoredTasks.tasks(entry.tasks) else {
            throw place.corrupt(id.sequence, "unreadable tasks")
        }
        let tasks = try packed.map { packed in
            guard let record = try unpack(packed, { $0.task() }) else {
                throw place.corrupt(id.sequence, "an unreadable task")
            }
            return StoredTask(record, coder: StoredJSON())
        }
        return Checkpoint(
            id: id,
            parentID: header.parentID,
            thread: thread,
            namespace: place.namespace,
            step: header.step,
            source: header.source,
            frontier: header.frontier,
            base: header.base,
            parents: header.parents,
            graphVersion: header.graphVersion,
            format: header.format,
            values: StoredValues(channels: channels, changed: changed, coder: StoredJSON()),
            tasks: tasks
        )
    }

    /// A channel's value, from all parts that it is made of.
    private mutating func channel(
        _ part: ChannelPart,
        of id: CheckpointID
    ) throws -> StoredValues<StoredJSON>.Channel {
        var part = part
        var sequence = id.sequence
        var lists = [part.lists]
        while part.value == nil, let back = part.back {
            let holder = try readRow(back.sequence)?.first { entry in
                back.nonce.map { $0 == entry.id.nonce } ?? true
            }
            // A part is always before those that go on from it, so this comes to an end.
            guard back.sequence < sequence, let next = holder?.part(of: part.channel) else {
                throw place.corrupt(id.sequence, "the value of a channel is missing")
            }
            (part, sequence) = (next, back.sequence)
            lists.append(part.lists)
        }
        return StoredValues.Channel(value: part.value, writes: Array(lists.reversed().joined()))
    }

    private mutating func unpack<Value>(
        _ bytes: [UInt8],
        _ read: (inout CheckpointUnpacker) -> Value?
    ) throws -> Value? {
        var lookup = names
        var failure: (any Error)?
        let db = db
        let value = withoutActuallyEscaping(
            { (number: Int) -> String? in
                do {
                    return try lookup.name(number, in: db)
                } catch {
                    failure = error
                    return nil
                }
            },
            do: { name in
                var unpacker = CheckpointUnpacker(bytes, name: name)
                return read(&unpacker)
            }
        )
        names = lookup
        if let failure { throw failure }
        return value
    }
}
