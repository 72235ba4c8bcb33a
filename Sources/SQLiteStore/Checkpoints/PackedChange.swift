import StateGraph

/// A change as far as it can be packed without looking at what is stored.
enum PackedChange: Sendable {
    case checkpoint(PackedCheckpoint)
    /// What became of one task, packed with its index.
    case task([UInt8], of: CheckpointID)
}

/// A checkpoint as far as it can be packed without its parent.
struct PackedCheckpoint: Sendable {
    let id: CheckpointID
    let parentID: CheckpointID?
    let header: [UInt8]
    /// The channels that differ from the parent's.
    let changes: [(channel: Int, content: ChannelChange<[UInt8]>.Content)]
    /// The channels that were ever written; another one that the parent has, a graph of another version wrote.
    let written: [Int]
    /// Whether the changes are all of these, by value.
    let isComplete: Bool
    let tasks: [UInt8]
    /// For every value, if the parent is not kept.
    let values: any CheckpointValues
}

extension CheckpointPacker {
    private static let coder = ByteCoder(StoredJSON())

    /// A checkpoint, packed.
    ///
    /// - Throws: `unstorable`.
    mutating func checkpoint(_ checkpoint: Checkpoint) throws -> PackedCheckpoint {
        var isComplete = true
        let changes = try checkpoint.values.changes(using: Self.coder)
        var numbered: [(channel: Int, content: ChannelChange<[UInt8]>.Content)] = []
        numbered.reserveCapacity(changes.count)
        for change in changes {
            if case .writes = change.content { isComplete = false }
            numbered.append((number(of: change.channel), change.content))
        }
        let written = checkpoint.values.writtenChannels.map { number(of: $0) }
        if written.count != changes.count { isComplete = false }
        var tasks: [[UInt8]] = []
        tasks.reserveCapacity(checkpoint.tasks.count)
        for one in checkpoint.tasks { tasks.append(try task(one)) }
        return PackedCheckpoint(
            id: checkpoint.id,
            parentID: checkpoint.parentID,
            header: try header(of: checkpoint),
            changes: numbered,
            written: written,
            isComplete: isComplete,
            tasks: StoredTasks.packed(tasks),
            values: checkpoint.values
        )
    }

    /// A task behind its length, packed.
    ///
    /// - Throws: `unstorable`.
    mutating func task(_ task: any CheckpointTask) throws -> [UInt8] {
        self.task(try task.record(using: Self.coder))
    }
}

extension PackedCheckpoint {
    /// The checkpoint's parts of its channels.
    ///
    /// - Parameters:
    ///   - parent: The parent's parts and where they are, nil if it is not stored.
    ///   - numbers: The numbers of all names of its channels.
    /// - Returns: One part for each channel that was ever written.
    /// - Throws: `unstorable`.
    func parts(
        after parent: (entry: CheckpointEntry, holder: PartHolder)?,
        _ numbers: NameBook
    ) throws -> [ChannelPart] {
        guard let parent else {
            // The first checkpoint of a thread, or one whose parent was dropped while the run was under way.
            return try parentID == nil || isComplete ? ownParts : snapshotParts(numbers)
        }
        var parts = ownParts
        for part in parent.entry.parts where written.contains(part.channel) {
            let back = part.isReference ? part.back : parent.holder
            guard let index = parts.firstIndex(where: { $0.channel == part.channel }) else {
                parts.append(ChannelPart(channel: part.channel, isChanged: false, back: back))
                continue
            }
            if parts[index].value == nil { parts[index].back = back }
        }
        return parts
    }

    private var ownParts: [ChannelPart] {
        changes.map { channel, content in
            switch content {
            case .value(let value): ChannelPart(channel: channel, isChanged: true, value: value)
            case .writes(let writes): ChannelPart(channel: channel, isChanged: true, lists: [writes])
            }
        }
    }

    private func snapshotParts(_ numbers: NameBook) throws -> [ChannelPart] {
        let changed = Set(changes.map(\.channel))
        return try values.snapshot(using: StoredJSON()).map { change in
            guard case .value(let value) = change.content, let channel = numbers.number(of: change.channel)
            else { throw StoreError.unstorable("a snapshot that is not of values") }
            return ChannelPart(channel: channel, isChanged: changed.contains(channel), value: value)
        }
    }
}
