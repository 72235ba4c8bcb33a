/// A channel's value and writes become another channel's.
struct ChannelRenaming: MigrationStep {
    let old: String
    let new: String

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws {
        if let channel = records.channels.removeValue(forKey: old) {
            guard records.channels[new] == nil else {
                throw GraphError(.migrationFailed, "there is a channel \(new) already", channel: old)
            }
            records.channels[new] = channel
        }
        records.changeWrites { write in
            guard write.channel == old else { return write }
            return .init(channel: new, content: write.content)
        }
    }
}

/// A channel is forgotten.
struct ChannelDropping: MigrationStep {
    let name: String

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) {
        records.channels[name] = nil
        records.changeWrites { $0.channel == name ? nil : $0 }
    }
}

/// A channel that was never written gets a value.
struct ChannelAdding<Value: Codable & Sendable>: MigrationStep {
    let name: String
    let value: Value

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws {
        if records.channels[name] == nil { try records.set(value, of: name) }
    }
}

/// A channel's value and writes are made of those of other types.
struct ChannelTransformation<
    Old: Codable & Sendable,
    New: Codable & Sendable,
    OldWrite: Codable & Sendable,
    NewWrite: Codable & Sendable
>: MigrationStep {
    let name: String
    let value: @Sendable (Old) throws -> New
    let write: @Sendable (OldWrite) throws -> NewWrite

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws {
        let coder = records.coder
        if let channel = records.channels[name] {
            records.channels[name] = .init(
                value: try channel.value.map { try changed($0, coder, value) },
                writes: try channel.writes.map { writes in try writes.map { try changed($0, coder) } }
            )
        }
        try records.changeWrites { write in
            guard write.channel == name else { return write }
            return .init(channel: name, content: try changed(write.content, coder))
        }
    }

    private func changed<Coder: PayloadCoder>(
        _ written: StoredWrite<Coder.Payload>,
        _ coder: Coder
    ) throws -> StoredWrite<Coder.Payload> {
        switch written {
        case .write(let payload): .write(try changed(payload, coder, write))
        case .overwrite(let payload): .overwrite(try changed(payload, coder, value))
        }
    }

    private func changed<Before: Codable & Sendable, After: Codable & Sendable, Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        _ coder: Coder,
        _ change: (Before) throws -> After
    ) throws -> Coder.Payload {
        try coder.encode(try change(try coder.decode(Before.self, from: payload)))
    }
}

/// Values of several channels are changed together.
struct ValueEdit: MigrationStep {
    let change: @Sendable (inout MigratingValues) throws -> Void

    func apply<Coder: PayloadCoder>(to records: inout MigratingRecords<Coder>) throws {
        var values = MigratingValues(channels: records)
        try change(&values)
        guard let changed = values.channels as? MigratingRecords<Coder> else {
            preconditionFailure("an edit changes the values that it is given and never replaces them")
        }
        records = changed
    }
}
