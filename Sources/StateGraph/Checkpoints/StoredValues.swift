/// The channels of a checkpoint as a saver read them.
public struct StoredValues<Coder: PayloadCoder>: CheckpointValues {
    /// What a channel's value is made of.
    public struct Channel: Sendable {
        /// The value that was stored last, nil when the channel has only writes.
        public var value: Coder.Payload?
        /// The writes since then, oldest first, one list for each checkpoint.
        public var writes: [[StoredWrite<Coder.Payload>]]

        /// The parts of a value.
        public init(value: Coder.Payload?, writes: [[StoredWrite<Coder.Payload>]] = []) {
            self.value = value
            self.writes = writes
        }
    }

    /// Every channel that was ever written, by name.
    public let channels: [String: Channel]
    /// The names of the channels that differ from the parent checkpoint's.
    public let changed: Set<String>
    let coder: Coder

    /// Values that were read.
    public init(channels: [String: Channel], changed: Set<String>, coder: Coder) {
        self.channels = channels
        self.changed = changed
        self.coder = coder
    }

    /// The stored values; they can't be given to another saver.
    public func changes<Other: PayloadCoder>(using coder: Other) throws -> [ChannelChange<Other.Payload>] {
        throw GraphError(.foreignThread, "values that one saver stored were given to another")
    }

    /// The stored values; they can't be given to another saver.
    public func snapshot<Other: PayloadCoder>(using coder: Other) throws -> [ChannelChange<Other.Payload>] {
        throw GraphError(.foreignThread, "values that one saver stored were given to another")
    }

    /// Decodes the channels that the graph has; one that it has no more is ignored, one that is new keeps its
    /// first value.
    public func restore<State: GraphState>(for graph: GraphChannels<State>) throws -> State {
        var state = graph.initial
        for channel in graph.channels {
            guard let stored = channels[channel.name] else { continue }
            if let value = stored.value { try channel.decodeValue(value, into: &state, using: coder) }
            for writes in stored.writes {
                try fold(writes, of: channel, graph, into: &state)
            }
        }
        return state
    }

    /// Folds what one superstep wrote, as the barrier did.
    private func fold<State: GraphState>(
        _ writes: [StoredWrite<Coder.Payload>],
        of channel: any StateChannel<State>,
        _ graph: GraphChannels<State>,
        into state: inout State
    ) throws {
        for write in writes { try channel.decodeWrite(write, using: coder).apply(to: &state) }
    }

    /// The names of the channels that were ever written.
    public var writtenChannels: [String] { channels.keys.sorted() }

    /// The names of the channels that differ from the parent checkpoint's.
    public var changedChannels: [String] { changed.sorted() }

    /// How many checkpoints in a row stored a channel's writes.
    public func writesInARow(of channel: String) -> Int { channels[channel]?.writes.count ?? 0 }
}
