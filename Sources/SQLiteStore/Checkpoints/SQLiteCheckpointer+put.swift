import GRDB
import Meetings
public import StateGraph

extension SQLiteCheckpointer {
    /// Stores changes of one thread in one transaction, and drops what the retention does not keep.
    ///
    /// - Throws: `unstorable` if a value cannot be encoded; `unavailable`; `overloaded`; `closed`. Nothing is
    ///   stored then.
    public func put(_ changes: [CheckpointChange], thread: String) async throws(StoreError) {
        if changes.isEmpty { return }
        let changes = retention == .keepLatest ? changes.withoutDroppedTasks : changes
        let namespaces = Set(changes.map(\.namespace))
        let known = await memory.beginChange(of: thread, in: namespaces)
        do throws(StoreError) {
            let outcome = try await store(changes, thread, known.names)
            let newest = changes.newest(after: known.checkpoints, outcome.latest)
            await memory.endChange(of: thread, newest, dropped: outcome.dropped)
        } catch {
            await memory.endChange(of: thread, [:], dropped: [])
            throw error
        }
    }

    /// Forgets a thread with all its namespaces; an unknown thread is no error.
    ///
    /// - Throws: `unavailable`; `overloaded`; `closed`.
    public func delete(thread: String) async throws(StoreError) {
        try await deleteThreads([thread])
    }

    private func store(
        _ changes: [CheckpointChange],
        _ thread: String,
        _ names: NameBook
    ) async throws(StoreError) -> CheckpointWriting.Outcome {
        let (packed, names) = try await pack(changes, thread, names)
        let writing = CheckpointWriting(
            thread: thread,
            graph: names.number(of: graph) ?? 0,
            changes: packed.changes,
            numbers: names,
            retention: retention,
            now: clock.now()
        )
        let (companion, values) = (companion, packed.companions)
        return try await database.write { db in
            for values in values { try companion?.store(values, in: db) }
            return try writing.store(in: db)
        }
    }

    private struct Packed {
        /// By namespace.
        var changes: [String: [PackedChange]] = [:]
        /// The checkpoints that change the companion's channel.
        var companions: [any CheckpointValues] = []
    }

    /// The changes in the form in which they are stored, and the names that it takes to read them.
    private func pack(
        _ changes: [CheckpointChange],
        _ thread: String,
        _ names: NameBook
    ) async throws(StoreError) -> (Packed, NameBook) {
        var names = names
        while true {
            var packer = CheckpointPacker(names)
            _ = packer.number(of: graph)
            let packed = try pack(changes, thread, &packer)
            if packer.missing.isEmpty { return (packed, names) }
            // Only when a graph is stored for the first time, and after it got new nodes or channels.
            let missing = packer.missing
            let learnt = try await database.write { try NameBook.numbering(missing, in: $0) }
            await memory.learn(learnt)
            names.learn(learnt)
        }
    }

    private func pack(
        _ changes: [CheckpointChange],
        _ thread: String,
        _ packer: inout CheckpointPacker
    ) throws(StoreError) -> Packed {
        var packed = Packed()
        do {
            for change in changes {
                switch change {
                case .checkpoint(let checkpoint):
                    guard checkpoint.thread == thread else {
                        throw StoreError.unstorable("a checkpoint of another thread than is put to")
                    }
                    let one = try packer.checkpoint(checkpoint)
                    packed.changes[checkpoint.namespace, default: []].append(.checkpoint(one))
                    guard let companion, checkpoint.namespace.isEmpty else { continue }
                    let channel = packer.number(of: companion.channel)
                    if one.changes.contains(where: { $0.channel == channel }) {
                        packed.companions.append(checkpoint.values)
                    }
                case .task(let task, let index, let id, let namespace):
                    let one = StoredTasks.change(try packer.task(task), at: index)
                    packed.changes[namespace, default: []].append(.task(one, of: id))
                }
            }
        } catch let error as StoreError {
            throw error
        } catch {
            throw .unstorable("a checkpoint cannot be encoded", underlying: error)
        }
        return packed
    }
}

extension CheckpointChange {
    /// The namespace that is changed.
    fileprivate var namespace: String {
        switch self {
        case .checkpoint(let checkpoint): checkpoint.namespace
        case .task(_, _, _, let namespace): namespace
        }
    }
}

extension [CheckpointChange] {
    /// The changes without what became of tasks whose checkpoints are no longer the newest when all is put.
    fileprivate var withoutDroppedTasks: [CheckpointChange] {
        var newest: [String: CheckpointID] = [:]
        for case .checkpoint(let checkpoint) in self {
            newest[checkpoint.namespace] = Swift.max(
                newest[checkpoint.namespace] ?? checkpoint.id,
                checkpoint.id
            )
        }
        if newest.isEmpty { return self }
        return filter { change in
            guard case .task(_, _, let id, let namespace) = change else { return true }
            return newest[namespace].map { $0 <= id } ?? true
        }
    }

    /// The newest checkpoint of each namespace after these changes, as far as it is known.
    ///
    /// - Parameters:
    ///   - known: The newest ones before, as far as they were known.
    ///   - stored: The greatest ids of the namespaces that were put a checkpoint.
    /// - Returns: By namespace, what is known.
    fileprivate func newest(
        after known: [String: Checkpoint],
        _ stored: [String: CheckpointID]
    ) -> [String: Checkpoint] {
        var newest = known.filter { stored[$0.key].map { [id = $0.value.id] in $0 == id } ?? true }
        for change in self {
            switch change {
            case .checkpoint(let checkpoint):
                guard stored[checkpoint.namespace] == checkpoint.id else { continue }
                newest[checkpoint.namespace] = checkpoint
            case .task(let task, let index, let id, let namespace):
                guard let checkpoint = newest[namespace], checkpoint.id == id else { continue }
                newest[namespace] = checkpoint.with([(index: index, task: task)])
            }
        }
        return newest
    }
}
