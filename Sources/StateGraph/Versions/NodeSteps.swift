/// Another node takes a node's place.
struct NodeRenaming: MigrationStep {
    let old: NodeName
    let new: NodeName

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) {
        if records.renamed.remove(old.text) != nil { records.renamed.insert(new.text) }
        for index in records.tasks.indices { rename(in: &records.tasks[index], &records.renamed) }
        runOnce(&records)
        records.frontier.waiting = renamed(records.frontier.waiting)
        records.frontier.released = renamed(records.frontier.released)
        records.frontier.lastRan = renamed(records.frontier.lastRan)
        records.frontier.joins = records.frontier.joins.map { join in
            JoinProgress(
                target: join.target == old ? new : join.target,
                sources: renamed(join.sources),
                arrived: renamed(join.arrived),
                isReleased: join.isReleased
            )
        }
    }

    private func rename<Payload: Sendable>(in task: inout TaskRecord<Payload>, _ names: inout Set<String>) {
        if task.node == old.text {
            task.node = new.text
            names.insert(new.text)
        }
        for index in task.interrupts.indices where task.interrupts[index].node == old.text {
            task.interrupts[index].node = new.text
        }
        guard var result = task.result else { return }
        result.goto = result.goto.map { $0 == old.text ? new.text : $0 }
        result.sends = result.sends.map { send in
            guard send.node == old.text else { return send }
            return .init(node: new.text, argument: send.argument, timeout: send.timeout)
        }
        task.result = result
    }

    /// A node that edges trigger twice runs once; of the two tasks the one that finished stays.
    private func runOnce<Coder: PayloadCoder>(_ records: inout MigratingRecords<Coder>) {
        let twins = records.tasks.indices.filter {
            records.tasks[$0].node == new.text && records.tasks[$0].trigger == .edge
        }
        guard twins.count > 1 else { return }
        let kept = twins.first { records.tasks[$0].result != nil } ?? twins[0]
        records.removeTasks { index, _ in twins.contains(index) && index != kept }
    }

    private func renamed(_ names: [NodeName]) -> [NodeName] {
        var seen: Set<NodeName> = []
        return names.map { $0 == old ? new : $0 }.filter { seen.insert($0).inserted }
    }
}

/// Tasks of a node are dropped.
struct TaskDropping: MigrationStep {
    let node: NodeName

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) {
        records.removeTasks { _, task in task.node == node.text }
        records.frontier.waiting.removeAll { $0 == node }
        records.frontier.released.removeAll { $0 == node }
    }
}

/// The inputs of a node's sends are made of those of another type.
struct InputTransformation<Old: Codable & Sendable, New: Codable & Sendable>: MigrationStep {
    let node: NodeName
    let change: @Sendable (Old) throws -> New

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws {
        let coder = records.coder
        for index in records.tasks.indices {
            if records.tasks[index].node == node.text, let argument = records.tasks[index].argument {
                records.tasks[index].argument = try changed(argument, coder)
            }
            guard var result = records.tasks[index].result else { continue }
            result.sends = try result.sends.map { send in
                guard send.node == node.text else { return send }
                return .init(
                    node: send.node,
                    argument: try changed(send.argument, coder),
                    timeout: send.timeout
                )
            }
            records.tasks[index].result = result
        }
    }

    private func changed<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        _ coder: Coder
    ) throws -> Coder.Payload {
        try coder.encode(try change(try coder.decode(Old.self, from: payload)))
    }
}
