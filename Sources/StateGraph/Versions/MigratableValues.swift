/// Values of a checkpoint that migrations can change, together with its tasks.
protocol MigratableValues: CheckpointValues {
    /// - Throws: ``GraphError`` `.migrationFailed`.
    func migrated<State: GraphState>(
        _ checkpoint: Checkpoint,
        by migrations: [Migration<State>],
        for plan: GraphPlan<State>,
        dropsTasks: Bool
    ) throws(GraphError) -> Checkpoint
}

extension StoredValues: MigratableValues {
    func migrated<State: GraphState>(
        _ checkpoint: Checkpoint,
        by migrations: [Migration<State>],
        for plan: GraphPlan<State>,
        dropsTasks: Bool
    ) throws(GraphError) -> Checkpoint {
        try checkpoint.migrated(channels, coder, by: migrations, for: plan, dropsTasks: dropsTasks)
    }
}

extension LiveValues: MigratableValues {
    func migrated<Other: GraphState>(
        _ checkpoint: Checkpoint,
        by migrations: [Migration<Other>],
        for plan: GraphPlan<Other>,
        dropsTasks: Bool
    ) throws(GraphError) -> Checkpoint {
        let coder = LivePayloadCoder()
        var channels: [String: StoredValues<LivePayloadCoder>.Channel] = [:]
        do {
            for change in try snapshot(using: coder) {
                guard case .value(let value) = change.content else { continue }
                channels[change.channel] = .init(value: value)
            }
        } catch {
            throw .migrationFailed(from: checkpoint.graphVersion, error)
        }
        return try checkpoint.migrated(channels, coder, by: migrations, for: plan, dropsTasks: dropsTasks)
    }
}

extension Checkpoint {
    /// This checkpoint as one of a graph's version.
    ///
    /// - Parameters:
    ///   - plan: the graph.
    ///   - dropsTasks: whether what is due is dropped anyway, so that nodes of it may be gone.
    /// - Returns: the checkpoint itself if it is of that version.
    /// - Throws: `.newerVersion`, `.missingMigration`, `.migrationFailed`, `.unknownNode`.
    func migrated<State: GraphState>(
        for plan: GraphPlan<State>,
        dropsTasks: Bool
    ) throws(GraphError) -> Checkpoint {
        let version = plan.options.version
        if graphVersion == version { return self }
        guard graphVersion < version else { throw .newerVersion(graphVersion, than: version) }
        // Without migrations the versions share one form: channels that are gone are ignored, new ones begin anew.
        if plan.options.migrations.isEmpty { return self }
        guard let path = plan.options.migrations(from: graphVersion) else {
            throw .missingMigration(from: graphVersion)
        }
        guard let values = values as? any MigratableValues else {
            throw GraphError(.migrationFailed, "the store's values are of a kind that can't be migrated")
        }
        return try values.migrated(self, by: path, for: plan, dropsTasks: dropsTasks)
    }

    fileprivate func migrated<State: GraphState, Coder: PayloadCoder>(
        _ channels: [String: StoredValues<Coder>.Channel],
        _ coder: Coder,
        by migrations: [Migration<State>],
        for plan: GraphPlan<State>,
        dropsTasks: Bool
    ) throws(GraphError) -> Checkpoint {
        var version = graphVersion
        let records: MigratingRecords<Coder>
        do {
            var changing = MigratingRecords(
                channels: channels,
                tasks: try tasks.map { try $0.record(using: coder) },
                frontier: frontier,
                coder: coder
            )
            for migration in migrations {
                version = migration.version
                for step in migration.steps { try step.apply(to: &changing) }
            }
            records = changing
        } catch {
            throw .migrationFailed(from: version, error)
        }
        if !dropsTasks { try records.check(for: plan) }
        return Checkpoint(
            id: id,
            parentID: parentID,
            thread: thread,
            namespace: namespace,
            step: step,
            source: source,
            frontier: records.frontier,
            base: base,
            parents: parents,
            graphVersion: plan.options.version,
            format: format,
            values: StoredValues(channels: records.channels, changed: Set(records.names), coder: coder),
            tasks: records.tasks.map { StoredTask($0, coder: coder) }
        )
    }
}

extension MigratingRecords {
    /// - Throws: `.unknownNode`, `.migrationFailed`.
    fileprivate func check<State: GraphState>(for plan: GraphPlan<State>) throws(GraphError) {
        let pending = tasks.map { NodeName($0.node) } + frontier.waiting + frontier.released
        if let lost = pending.first(where: { plan.number(of: $0) == nil }) {
            throw GraphError(
                .unknownNode,
                "the thread waits at a node that is gone, and no migration says what becomes of it",
                node: lost
            )
        }
        for task in tasks where task.result == nil && renamed.contains(task.node) {
            guard let number = plan.number(of: NodeName(task.node)), number != plan.start,
                plan.nodes[number].subgraph != nil
            else { continue }
            throw GraphError(
                .migrationFailed,
                "a node that runs a graph can't be renamed while it is pending",
                node: NodeName(task.node)
            )
        }
    }
}
