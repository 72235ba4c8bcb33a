/// One change of a ``Migration``.
protocol MigrationStep: Sendable {
    /// - Throws: what the coder throws, and what the change throws.
    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws
}

/// A checkpoint that is being migrated, in the form of the saver that it was read by.
struct MigratingRecords<Coder: PayloadCoder>: MigratingChannels {
    typealias Channel = StoredValues<Coder>.Channel
    typealias Task = TaskRecord<Coder.Payload>

    var channels: [String: Channel]
    var tasks: [Task]
    var frontier: Frontier
    /// The present names of nodes that had another one.
    var renamed: Set<String> = []
    let coder: Coder

    /// Changes what is written by pending tasks, nil to leave it out.
    mutating func changeWrites(_ change: (Task.Write) throws -> Task.Write?) rethrows {
        for index in tasks.indices {
            guard let writes = tasks[index].result?.writes else { continue }
            tasks[index].result?.writes = try writes.compactMap(change)
        }
    }

    /// Drops tasks, and the error handlers of those.
    mutating func removeTasks(where isDropped: (Int, Task) -> Bool) {
        var places: [Int: Int] = [:]
        var kept: [Task] = []
        for (index, task) in tasks.enumerated() {
            var task = task
            // A handler stands behind the task that failed.
            if case .failure(let failed) = task.trigger {
                guard let place = places[failed] else { continue }
                task.trigger = .failure(of: place)
            } else if isDropped(index, task) {
                continue
            }
            places[index] = kept.count
            kept.append(task)
        }
        tasks = kept
    }
}

extension MigratingRecords {
    var names: [String] { channels.keys.sorted() }

    func value<Value: Codable & Sendable>(of name: String, as type: Value.Type) throws -> Value? {
        guard let channel = channels[name] else { return nil }
        guard channel.writes.allSatisfy({ $0.isEmpty }) else {
            throw GraphError(
                .migrationFailed,
                "writes of channel \(name) are stored: say how they are folded",
                channel: name
            )
        }
        return try channel.value.map { try coder.decode(type, from: $0) }
    }

    func value<Value: Codable & Sendable, Write: Codable & Sendable>(
        of name: String,
        reducer: Reducer<Value, Write>,
        initially first: Value
    ) throws -> Value? {
        guard let channel = channels[name] else { return nil }
        var value = try channel.value.map { try coder.decode(Value.self, from: $0) } ?? first
        for write in channel.writes.joined() {
            switch write {
            case .write(let payload): try reducer.fold(&value, try coder.decode(Write.self, from: payload))
            case .overwrite(let payload): value = try coder.decode(Value.self, from: payload)
            }
        }
        return value
    }

    mutating func set<Value: Codable & Sendable>(_ value: Value, of name: String) throws {
        channels[name] = Channel(value: try coder.encode(value))
    }

    mutating func forget(_ name: String) {
        channels[name] = nil
    }
}
