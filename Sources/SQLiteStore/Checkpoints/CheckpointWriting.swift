import GRDB
import StateGraph

/// Stores the changes of one put, as often as the transaction is tried.
struct CheckpointWriting: Sendable {
    let thread: String
    /// The number of the graph's name.
    let graph: Int
    /// By namespace, in the order of the put.
    let changes: [String: [PackedChange]]
    let numbers: NameBook
    let retention: CheckpointRetention
    /// Milliseconds since 1970 UTC.
    let now: Int64

    /// What a put has come to.
    struct Outcome: Sendable {
        /// For each namespace that was put a checkpoint the greatest id that is stored now.
        var latest: [String: CheckpointID] = [:]
        /// Namespaces that are gone.
        var dropped: Set<String> = []
    }

    /// Stores the changes.
    ///
    /// - Throws: `unstorable`; `corrupt`; what SQLite says.
    func store(in db: Database) throws -> Outcome {
        let sequence = changes.values.joined().compactMap(\.sequence).max()
        let known = try CheckpointTables.thread(thread, of: graph, in: db)
        guard let sequence else {
            if let known { try storeTasks(of: known, in: db) }
            return Outcome()
        }
        let row =
            try known ?? CheckpointTables.insertThread(thread, of: graph, sequence, at: now, in: db)
        var outcome = Outcome()
        // A graph before its subgraphs: what it drops may be the place of one.
        for (namespace, changes) in changes.sorted(by: { $0.key < $1.key })
        where !outcome.dropped.contains(namespace) {
            guard changes.contains(where: { $0.sequence != nil }) else {
                try storeTasks(changes, namespace, of: row, in: db)
                continue
            }
            let place = try CheckpointTables.makePlace(namespace, of: row.number, in: db)
            outcome.latest[namespace] = try store(changes, at: place, of: row, in: db, &outcome)
        }
        if known != nil {
            let last = max(sequence, row.lastSequence)
            try CheckpointTables.touch(thread, of: graph, last, at: now, in: db)
        }
        return outcome
    }

    private func storeTasks(of row: CheckpointTables.ThreadRow, in db: Database) throws {
        for (namespace, changes) in changes {
            try storeTasks(changes, namespace, of: row, in: db)
        }
        try CheckpointTables.touch(thread, of: graph, row.lastSequence, at: now, in: db)
    }

    private func storeTasks(
        _ changes: [PackedChange],
        _ namespace: String,
        of row: CheckpointTables.ThreadRow,
        in db: Database
    ) throws {
        guard let place = try CheckpointTables.place(namespace, of: row.number, in: db) else { return }
        for case .task(let task, let id) in changes {
            try CheckpointTables.append(task: task, of: id, at: place, in: db)
        }
    }

    /// - Returns: The greatest id at the place.
    private func store(
        _ changes: [PackedChange],
        at place: CheckpointPlace,
        of row: CheckpointTables.ThreadRow,
        in db: Database,
        _ outcome: inout Outcome
    ) throws -> CheckpointID? {
        let sequence = changes.compactMap(\.sequence).max() ?? 0
        let isDropDue = retention.isDropDue(
            at: sequence,
            after: row.lastSequence,
            pause: now.saturatingSubtract(row.updatedAt)
        )
        let time = UInt64(max(0, now.saturatingSubtract(row.createdAt)))
        if !isDropDue, try isAtEnd(changes, of: place, row, in: db) {
            return try add(changes, at: place, time, in: db)
        }
        var model = try CheckpointTables.model(of: place, in: db)
        for change in changes {
            switch change {
            case .checkpoint(let checkpoint): try model.put(checkpoint, time: time, numbers)
            case .task(let task, let id): try model.put(task: task, of: id)
            }
        }
        if isDropDue { try drop(&model, createdAt: row.createdAt, in: db, &outcome) }
        try CheckpointTables.write(model, in: db)
        return model.ids.first
    }

    /// Whether the checkpoints come behind everything that is stored, each behind the one before.
    private func isAtEnd(
        _ changes: [PackedChange],
        of place: CheckpointPlace,
        _ row: CheckpointTables.ThreadRow,
        in db: Database
    ) throws -> Bool {
        var last: UInt64?
        for case .checkpoint(let checkpoint) in changes {
            if let last {
                guard last < checkpoint.id.sequence else { return false }
            } else if checkpoint.id.sequence <= row.lastSequence {
                let stored = try CheckpointTables.lastSequence(at: place, in: db)
                guard stored.map({ $0 < checkpoint.id.sequence }) ?? true else { return false }
            }
            last = checkpoint.id.sequence
        }
        return true
    }

    /// Adds checkpoints behind everything that is stored: nothing else need be looked at but the first one's parent.
    private func add(
        _ changes: [PackedChange],
        at place: CheckpointPlace,
        _ time: UInt64,
        in db: Database
    ) throws -> CheckpointID? {
        var added: [CheckpointEntry] = []
        for change in changes {
            switch change {
            case .checkpoint(let checkpoint):
                let entry = CheckpointEntry(
                    id: checkpoint.id,
                    time: time,
                    header: checkpoint.header,
                    parts: try checkpoint.parts(
                        after: parent(of: checkpoint, among: added, at: place, in: db),
                        numbers
                    ),
                    tasks: checkpoint.tasks
                )
                added.append(entry)
            case .task(let task, let id):
                if let index = added.lastIndex(where: { $0.id == id }) {
                    added[index].tasks += task
                } else {
                    try CheckpointTables.append(task: task, of: id, at: place, in: db)
                }
            }
        }
        for entry in added { try CheckpointTables.insert([entry], at: place, in: db) }
        return added.last?.id
    }

    private func parent(
        of checkpoint: PackedCheckpoint,
        among added: [CheckpointEntry],
        at place: CheckpointPlace,
        in db: Database
    ) throws -> (entry: CheckpointEntry, holder: PartHolder)? {
        guard let id = checkpoint.parentID, !checkpoint.isComplete, id < checkpoint.id else { return nil }
        if let entry = added.last(where: { $0.id == id }) {
            return (entry, PartHolder(sequence: id.sequence, nonce: nil))
        }
        let row = try CheckpointTables.row(id.sequence, at: place, in: db) ?? []
        guard let index = row.firstIndex(where: { $0.id == id && !$0.isRemnant }) else { return nil }
        let holder = PartHolder(sequence: id.sequence, nonce: index == 0 ? nil : id.nonce)
        return (row[index], holder)
    }

    /// Drops what the retention does not keep, and the places of subgraphs that were called by what is gone.
    private func drop(
        _ model: inout PlaceModel,
        createdAt: Int64,
        in db: Database,
        _ outcome: inout Outcome
    ) throws {
        let ids = model.ids
        let times = ids.map { createdAt + Int64(clamping: model.entry($0)?.time ?? 0) }
        let kept = Set(ids.prefix(retention.countOfKept(times, now: now)))
        try model.keep(kept)
        guard let newest = ids.first else { return }
        func isGone(_ namespace: String) -> Bool {
            guard let caller = CheckpointPlace.caller(of: namespace, in: model.place.namespace) else {
                return false
            }
            return caller <= newest && !kept.contains(caller)
        }
        outcome.dropped.formUnion(changes.keys.filter(isGone))
        for place in try CheckpointTables.places(of: model.place.thread, in: db)
        where isGone(place.namespace) {
            try CheckpointTables.delete(place, in: db)
            outcome.dropped.insert(place.namespace)
        }
    }
}

extension PackedChange {
    /// The sequence number of a checkpoint.
    fileprivate var sequence: UInt64? {
        if case .checkpoint(let checkpoint) = self { checkpoint.id.sequence } else { nil }
    }
}

extension CheckpointPlace {
    /// The checkpoint in the `outer` namespace whose task called the subgraph of a namespace, or one around it; nil if
    /// the subgraph outlives its calls.
    ///
    /// Such a namespace is `task:id` behind that of the graph that called, with a bar between them.
    static func caller(of namespace: String, in outer: String) -> CheckpointID? {
        var rest = Substring(namespace)
        if !outer.isEmpty {
            guard rest.hasPrefix(outer + "|") else { return nil }
            rest = Substring(rest.unicodeScalars.dropFirst(outer.unicodeScalars.count + 1))
        }
        let part = rest.prefix { $0 != "|" }
        guard let colon = part.lastIndex(of: ":") else { return nil }
        return CheckpointID(String(part[part.index(after: colon)...]))
    }
}
