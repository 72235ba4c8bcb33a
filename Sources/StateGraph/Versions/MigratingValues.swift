/// The values of a checkpoint that is being migrated, by the names of their channels.
public struct MigratingValues {
    var channels: any MigratingChannels

    /// The names of the channels that have a value, sorted.
    public var names: [String] { channels.names }

    /// A channel's value, nil if it was never written.
    ///
    /// - Throws: what the store's decoder throws; ``GraphError`` `.migrationFailed` if the store has writes of the
    ///   channel: see ``decode(_:reducer:initially:)``.
    public func decode<Value: Codable & Sendable>(_ type: Value.Type, _ name: String) throws -> Value? {
        try channels.value(of: name, as: type)
    }

    /// The value of a channel of which the store may have writes.
    ///
    /// - Parameters:
    ///   - name: the channel.
    ///   - reducer: how the old graph folded writes.
    ///   - first: the value of a new thread in the old graph.
    /// - Returns: the value, nil if the channel was never written.
    /// - Throws: what the store's decoder and the reducer throw.
    public func decode<Value: Codable & Sendable, Write: Codable & Sendable>(
        _ name: String,
        reducer: Reducer<Value, Write>,
        initially first: Value
    ) throws -> Value? {
        try channels.value(of: name, reducer: reducer, initially: first)
    }

    /// Gives a channel a value.
    ///
    /// - Throws: what the store's encoder throws.
    public mutating func set<Value: Codable & Sendable>(_ name: String, to value: Value) throws {
        try channels.set(value, of: name)
    }

    /// Forgets a channel's value.
    public mutating func drop(_ name: String) {
        channels.forget(name)
    }
}

/// The channels of a checkpoint that is being migrated, without the saver's type.
protocol MigratingChannels {
    var names: [String] { get }

    func value<Value: Codable & Sendable>(of name: String, as type: Value.Type) throws -> Value?

    func value<Value: Codable & Sendable, Write: Codable & Sendable>(
        of name: String,
        reducer: Reducer<Value, Write>,
        initially first: Value
    ) throws -> Value?

    mutating func set<Value: Codable & Sendable>(_ value: Value, of name: String) throws

    mutating func forget(_ name: String)
}
