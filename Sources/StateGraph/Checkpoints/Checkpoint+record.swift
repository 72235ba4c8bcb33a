extension Checkpoint {
    /// The checkpoint in a saver's form.
    ///
    /// - Parameters:
    ///   - channels: the graph's channels; `State.channels` unless the graph was built with others.
    ///   - coder: the saver's coder.
    /// - Returns: the row, the changed values, the pending writes.
    /// - Throws: what the coder throws.
    public func record<Coder: PayloadCoder>(
        channels: [any StateChannel<State>] = State.channels,
        using coder: Coder
    ) throws -> CheckpointRecord<Coder.Payload> {
        var changes: [String: Coder.Payload] = [:]
        for channel in channels where changedChannels.contains(channel.name) {
            changes[channel.name] = try channel.encodeValue(of: state, using: coder)
        }
        var writes: [PendingWriteRecord<Coder.Payload>] = []
        for (index, task) in tasks.enumerated() {
            for write in task.result?.update.writes ?? [] {
                let value = try write.encode(using: coder)
                writes.append(PendingWriteRecord(task: index, channel: write.channelName, value: value))
            }
        }
        return CheckpointRecord(
            id: id,
            parentID: parentID,
            thread: thread,
            namespace: namespace,
            step: step,
            source: source,
            base: base,
            graphVersion: graphVersion,
            format: format,
            versions: versions.byName,
            changes: changes,
            tasks: try coder.encode(StoredTasks(tasks: tasks, joins: joins)),
            pendingWrites: writes
        )
    }

    /// The checkpoint that a record describes.
    ///
    /// - Parameters:
    ///   - record: the row; its `changes` are not read.
    ///   - values: the payload of every channel in `record.versions`; a channel that the graph no longer has is
    ///     ignored, one without payload keeps its default.
    ///   - channels: the graph's channels; `State.channels` unless the graph was built with others.
    ///   - coder: the saver's coder.
    /// - Throws: ``GraphError`` `.unknownFormat`; what the coder throws.
    public init<Coder: PayloadCoder>(
        record: CheckpointRecord<Coder.Payload>,
        values: [String: Coder.Payload],
        channels: [any StateChannel<State>] = State.channels,
        using coder: Coder
    ) throws {
        guard record.format == Self.currentFormat else { throw GraphError.unknownFormat(record.format) }
        var state = State()
        for channel in channels {
            guard let payload = values[channel.name] else { continue }
            try channel.decodeValue(payload, into: &state, using: coder)
        }
        let stored = try coder.decode(StoredTasks<State>.self, from: record.tasks)
        var tasks = stored.pendingTasks
        for write in record.pendingWrites where tasks.indices.contains(write.task) {
            guard let channel = channels.first(where: { $0.name == write.channel }) else { continue }
            tasks[write.task].result?.update.writes.append(
                try channel.decodeWrite(write.value, using: coder)
            )
        }
        self.init(
            id: record.id,
            parentID: record.parentID,
            thread: record.thread,
            namespace: record.namespace,
            step: record.step,
            source: record.source,
            state: state,
            versions: ChannelVersions(names: channels.map(\.name), record.versions),
            changedChannels: record.changes.keys.sorted(),
            tasks: tasks,
            joins: stored.joins,
            base: record.base,
            graphVersion: record.graphVersion,
            format: record.format
        )
    }
}

/// The part of a checkpoint that savers store as one payload: everything of the tasks but their writes.
struct StoredTasks<State: GraphState>: Codable {
    struct StoredTask: Codable {
        let node: NodeName
        let answers: [State.Answer]?
        let interrupt: Interrupt<State>?
        let goto: [NodeName]?
    }

    let due: [StoredTask]
    let joins: [JoinProgress]

    init(tasks: [PendingTask<State>], joins: [JoinProgress]) {
        due = tasks.map { task in
            StoredTask(
                node: task.node,
                answers: task.answers.isEmpty ? nil : task.answers,
                interrupt: task.interrupt,
                goto: task.result?.goto
            )
        }
        self.joins = joins
    }

    /// The tasks; a finished one's writes are still to be filled in.
    var pendingTasks: [PendingTask<State>] {
        due.map { task in
            PendingTask(
                node: task.node,
                answers: task.answers ?? [],
                interrupt: task.interrupt,
                result: task.goto.map { Command(goto: $0) }
            )
        }
    }
}
