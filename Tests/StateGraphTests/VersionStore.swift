import StateGraph
import TestSupport

/// A store that keeps everything as text, as one on a disk does: nothing of the process that wrote is left in it.
actor TextCheckpointer: Checkpointer {
    typealias Coder = JSONPayloadCoder

    /// A checkpoint, with the channels of all those before it.
    private struct Row {
        var frame: Checkpoint
        var channels: [String: StoredValues<Coder>.Channel]
        var changed: Set<String>
        var tasks: [TaskRecord<String>]

        var checkpoint: Checkpoint {
            Checkpoint(
                id: frame.id,
                parentID: frame.parentID,
                thread: frame.thread,
                namespace: frame.namespace,
                step: frame.step,
                source: frame.source,
                frontier: frame.frontier,
                base: frame.base,
                parents: frame.parents,
                graphVersion: frame.graphVersion,
                format: frame.format,
                values: StoredValues(channels: channels, changed: changed, coder: Coder()),
                tasks: tasks.map { StoredTask($0, coder: Coder()) }
            )
        }
    }

    private let coder = Coder()
    private var rows: [String: [Row]] = [:]

    func latest(thread: String, namespace: String) -> Checkpoint? {
        history(thread: thread, namespace: namespace, before: nil, limit: 1).first
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) -> Checkpoint? {
        rows[thread]?.first { $0.frame.id == id && $0.frame.namespace == namespace }?.checkpoint
    }

    func history(thread: String, namespace: String, before: CheckpointID?, limit: Int) -> [Checkpoint] {
        (rows[thread] ?? [])
            .filter { row in
                row.frame.namespace == namespace && before.map { row.frame.id < $0 } ?? true
            }
            .sorted { $0.frame.id > $1.frame.id }.prefix(limit).map(\.checkpoint)
    }

    func lastSequence(thread: String) -> UInt64 {
        rows[thread]?.map(\.frame.id.sequence).max() ?? 0
    }

    func put(_ changes: [CheckpointChange], thread: String) throws {
        for change in changes {
            switch change {
            case .checkpoint(let checkpoint): try put(checkpoint, thread)
            case .task(let task, let index, let id, let namespace):
                let place = rows[thread]?.firstIndex { $0.frame.id == id && $0.frame.namespace == namespace }
                guard let place else { continue }
                let record = try task.record(using: coder)
                if index < rows[thread]?[place].tasks.count ?? 0 {
                    rows[thread]?[place].tasks[index] = record
                } else {
                    rows[thread]?[place].tasks.append(record)
                }
            }
        }
    }

    func delete(thread: String) {
        rows[thread] = nil
    }

    private func put(_ checkpoint: Checkpoint, _ thread: String) throws {
        let parent = rows[thread]?.first {
            $0.frame.id == checkpoint.parentID && $0.frame.namespace == checkpoint.namespace
        }
        var channels = parent?.channels ?? [:]
        let changes = try checkpoint.values.changes(using: coder)
        for change in changes {
            switch change.content {
            case .value(let value): channels[change.channel] = .init(value: value)
            case .writes(let writes): channels[change.channel, default: .init(value: nil)].writes.append(writes)
            }
        }
        let row = Row(
            frame: checkpoint,
            channels: channels,
            changed: Set(changes.map(\.channel)),
            tasks: try checkpoint.tasks.map { try $0.record(using: coder) }
        )
        rows[thread, default: []].removeAll {
            $0.frame.id == checkpoint.id && $0.frame.namespace == checkpoint.namespace
        }
        rows[thread, default: []].append(row)
    }
}

/// The two ways in which a checkpoint may come back.
enum VersionStoreKind: CaseIterable {
    /// As the process made it.
    case live
    /// As text.
    case stored

    func make() -> any Checkpointer {
        switch self {
        case .live: MemoryCheckpointer()
        case .stored: TextCheckpointer()
        }
    }
}
