import StateGraph
import TestSupport

/// Stores rows and changes apart, as a database would: of each checkpoint what differs from its parent.
actor RecordCheckpointer: Checkpointer {
    private struct Row {
        var checkpoint: Checkpoint
        var changes: [ChannelChange<String>]
        var written: [String]
        var tasks: [TaskRecord<String>]
    }

    private var rows: [String: [Row]] = [:]
    private let coder = JSONPayloadCoder()

    /// How many payloads of values and writes are stored.
    var payloadCount: Int {
        rows.values.joined().flatMap(\.changes).reduce(0) { count, change in
            switch change.content {
            case .value: count + 1
            case .writes(let writes): count + writes.count
            }
        }
    }

    func latest(thread: String, namespace: String) throws -> Checkpoint? {
        try history(thread: thread, namespace: namespace, before: nil, limit: 1).first
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) throws -> Checkpoint? {
        try row(id, thread, namespace).map { try checkpoint($0) }
    }

    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) throws -> [Checkpoint] {
        let found = rows[thread, default: []].filter { row in
            row.checkpoint.namespace == namespace && before.map { row.checkpoint.id < $0 } ?? true
        }
        return try found.sorted { $0.checkpoint.id > $1.checkpoint.id }.prefix(limit)
            .map { try checkpoint($0) }
    }

    func lastSequence(thread: String) -> UInt64 {
        rows[thread, default: []].map(\.checkpoint.id.sequence).max() ?? 0
    }

    func put(_ changes: [CheckpointChange], thread: String) throws {
        for change in changes {
            switch change {
            case .checkpoint(let checkpoint):
                rows[thread]?.removeAll {
                    $0.checkpoint.id == checkpoint.id && $0.checkpoint.namespace == checkpoint.namespace
                }
                rows[thread, default: []].append(
                    Row(
                        checkpoint: checkpoint,
                        changes: try checkpoint.values.changes(using: coder),
                        written: checkpoint.values.writtenChannels,
                        tasks: try checkpoint.tasks.map { try $0.record(using: coder) }
                    )
                )
            case .task(let task, let index, let id, let namespace):
                guard
                    let row = rows[thread]?.firstIndex(where: {
                        $0.checkpoint.id == id && $0.checkpoint.namespace == namespace
                    })
                else { continue }
                let record = try task.record(using: coder)
                if index < rows[thread]?[row].tasks.count ?? 0 {
                    rows[thread]?[row].tasks[index] = record
                } else {
                    rows[thread]?[row].tasks.append(record)
                }
            }
        }
    }

    func delete(thread: String) {
        rows[thread] = nil
    }

    private func row(_ id: CheckpointID, _ thread: String, _ namespace: String) -> Row? {
        rows[thread]?.first { $0.checkpoint.id == id && $0.checkpoint.namespace == namespace }
    }

    private func checkpoint(_ row: Row) throws -> Checkpoint {
        let head = row.checkpoint
        var channels: [String: StoredValues<JSONPayloadCoder>.Channel] = [:]
        for name in row.written { channels[name] = channel(name, of: row) }
        return Checkpoint(
            id: head.id,
            parentID: head.parentID,
            thread: head.thread,
            namespace: head.namespace,
            step: head.step,
            source: head.source,
            frontier: head.frontier,
            base: head.base,
            parents: head.parents,
            graphVersion: head.graphVersion,
            format: head.format,
            values: StoredValues(
                channels: channels,
                changed: Set(row.changes.map(\.channel)),
                coder: coder
            ),
            tasks: row.tasks.map { StoredTask($0, coder: coder) }
        )
    }

    /// Goes back along the parents to the value that was stored last.
    private func channel(_ name: String, of row: Row) -> StoredValues<JSONPayloadCoder>.Channel {
        var writes: [[StoredWrite<String>]] = []
        var current: Row? = row
        while let next = current {
            switch next.changes.first(where: { $0.channel == name })?.content {
            case .value(let payload):
                return StoredValues.Channel(value: payload, writes: writes.reversed())
            case .writes(let more): writes.append(more)
            case nil: break
            }
            let (thread, namespace) = (next.checkpoint.thread, next.checkpoint.namespace)
            current = next.checkpoint.parentID.flatMap { self.row($0, thread, namespace) }
        }
        return StoredValues.Channel(value: nil, writes: writes.reversed())
    }
}
