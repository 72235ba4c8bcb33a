import StateGraph

/// Everything that is stored at a place, in memory, to be changed where more than adding to the end is to be done.
struct PlaceModel {
    let place: CheckpointPlace
    /// The rows, by sequence number.
    private(set) var rows: [UInt64: [CheckpointEntry]]
    /// The rows that differ from what is stored; without entries they are to be deleted.
    private(set) var changed: Set<UInt64> = []
    /// The rows that are stored.
    let stored: Set<UInt64>
    /// The checkpoints that are not stored yet.
    private var fresh: Set<CheckpointID> = []

    init(_ place: CheckpointPlace, _ rows: [UInt64: [CheckpointEntry]]) {
        self.place = place
        self.rows = rows
        stored = Set(rows.keys)
    }

    /// The ids of all checkpoints, newest first.
    var ids: [CheckpointID] {
        rows.values.joined().filter { !$0.isRemnant }.map(\.id).sorted(by: >)
    }

    /// A checkpoint, or what is left of it.
    func entry(_ id: CheckpointID) -> CheckpointEntry? {
        rows[id.sequence]?.first { $0.id == id }
    }

    private func entry(at holder: PartHolder) -> CheckpointEntry? {
        guard let row = rows[holder.sequence] else { return nil }
        guard let nonce = holder.nonce else { return row.first }
        return row.first { $0.id.nonce == nonce }
    }

    /// Where the parts of an entry are.
    private func holder(of id: CheckpointID) -> PartHolder {
        let isFirst = rows[id.sequence]?.first?.id == id
        return PartHolder(sequence: id.sequence, nonce: isFirst ? nil : id.nonce)
    }

    private mutating func set(_ entry: CheckpointEntry) {
        let sequence = entry.id.sequence
        changed.insert(sequence)
        if let index = rows[sequence]?.firstIndex(where: { $0.id == entry.id }) {
            rows[sequence]?[index] = entry
        } else {
            rows[sequence, default: []].append(entry)
        }
    }

    /// Adds a checkpoint, or replaces the one of the same id.
    ///
    /// - Throws: `unstorable`; `corrupt`.
    mutating func put(_ checkpoint: PackedCheckpoint, time: UInt64, _ numbers: NameBook) throws {
        let parent = checkpoint.parentID.flatMap { entry($0) }.flatMap { entry in
            // What only parts are left of may lack some; what is not before it can't be referred to.
            entry.isRemnant || entry.id >= checkpoint.id ? nil : (entry: entry, holder: holder(of: entry.id))
        }
        let old = entry(checkpoint.id)
        let new = CheckpointEntry(
            id: checkpoint.id,
            time: old.map { $0.isRemnant ? time : $0.time } ?? time,
            header: checkpoint.header,
            parts: try checkpoint.parts(after: parent, numbers),
            tasks: checkpoint.tasks
        )
        // Others may go on from the parts of the one that is replaced.
        if old != nil { try giveAway(new.id) }
        if !stored.contains(new.id.sequence) { fresh.insert(new.id) }
        set(new)
    }

    /// Notes what became of a task; nothing if the checkpoint is not kept.
    mutating func put(task: [UInt8], of id: CheckpointID) throws {
        guard var entry = entry(id), !entry.isRemnant else { return }
        guard let tasks = StoredTasks.compacted(entry.tasks + task) else {
            throw place.corrupt(id.sequence, "unreadable tasks")
        }
        entry.tasks = tasks
        set(entry)
    }

    /// Copies the parts of an entry into those that go on from them.
    private mutating func giveAway(_ id: CheckpointID) throws {
        let given = holder(of: id)
        for entry in rows.values.joined() {
            var entry = entry
            var isChanged = false
            for index in entry.parts.indices where entry.parts[index].back == given {
                guard let part = self.entry(id)?.part(of: entry.parts[index].channel) else {
                    throw place.corrupt(id.sequence, "a channel is missing")
                }
                entry.parts[index].absorb(part)
                isChanged = true
            }
            if isChanged { set(entry) }
        }
    }

    /// Drops all but these checkpoints, and what none of them needs.
    ///
    /// - Throws: `corrupt`: then nothing may be dropped, as it is unknown what is needed.
    mutating func keep(_ kept: Set<CheckpointID>) throws {
        if kept.count == 1, let id = kept.first { try gather(into: id) }
        var needed: [CheckpointID: Set<Int>] = [:]
        for id in kept {
            guard let entry = entry(id) else { continue }
            for part in entry.parts { try need(part, &needed) }
        }
        for row in rows.values {
            for entry in row where !kept.contains(entry.id) {
                let channels = needed[entry.id] ?? []
                if channels.isEmpty {
                    remove(entry.id)
                } else if !entry.isRemnant || entry.parts.count != channels.count {
                    set(entry.remnant(of: channels))
                }
            }
        }
    }

    private func need(_ part: ChannelPart, _ needed: inout [CheckpointID: Set<Int>]) throws {
        var part = part
        while let back = part.back {
            let (id, next) = try source(of: part, at: back)
            // Whatever it goes on from was noted before.
            guard needed[id, default: []].insert(part.channel).inserted else { return }
            part = next
        }
    }

    private func source(
        of part: ChannelPart,
        at back: PartHolder
    ) throws -> (CheckpointID, ChannelPart) {
        guard let entry = entry(at: back), let next = entry.part(of: part.channel) else {
            throw place.corrupt(back.sequence, "a channel is missing")
        }
        return (entry.id, next)
    }

    private mutating func remove(_ id: CheckpointID) {
        changed.insert(id.sequence)
        rows[id.sequence]?.removeAll { $0.id == id }
        if rows[id.sequence]?.isEmpty == true { rows[id.sequence] = nil }
    }

    /// Bytes that the only checkpoint of a place rather holds itself than leaves in an older row.
    private static let gathered = 1_024

    /// Takes into a checkpoint what it needs of others, as far as that costs less than rows of their own.
    private mutating func gather(into id: CheckpointID) throws {
        guard var entry = entry(id) else { return }
        var isChanged = false
        for index in entry.parts.indices {
            while let back = entry.parts[index].back {
                let (source, part) = try source(of: entry.parts[index], at: back)
                guard source != id,
                    fresh.contains(source) || entry.parts[index].size + part.size <= Self.gathered
                else { break }
                entry.parts[index].absorb(part)
                isChanged = true
            }
        }
        if isChanged { set(entry) }
    }
}
