/// The channels of a checkpoint in the process that made it.
final class LiveValues<State: GraphState>: CheckpointValues {
    let state: State
    /// The channels that differ from the parent's, of which the value is stored.
    private let changed: BitSet
    /// The channels that differ, of which the writes are stored.
    private let writes: [Int: [any ChannelWrite<State>]]
    /// The channels that were ever written.
    let written: BitSet
    /// For each channel how many checkpoints in a row stored its writes; empty for none.
    let writesInARow: [Int]
    private let channels: ChannelList<State>
    /// Compiled where the state is known.
    private let pack: @Sendable (LiveValues, ByteCoder) throws -> [ChannelChange<[UInt8]>]

    init(
        state: State,
        changed: BitSet,
        writes: [Int: [any ChannelWrite<State>]],
        written: BitSet,
        writesInARow: [Int],
        channels: ChannelList<State>
    ) {
        self.state = state
        self.changed = changed
        self.writes = writes
        self.written = written
        self.writesInARow = writesInARow
        self.channels = channels
        pack = { try $0.changed(using: $1) }
    }

    var writtenChannels: [String] {
        written.numbers(below: channels.names.count).map { channels.names[$0] }
    }

    var changedChannels: [String] {
        channels.names.indices.filter { changed.contains($0) || writes[$0] != nil }.map { channels.names[$0] }
    }

    func writesInARow(of channel: String) -> Int {
        guard let index = channels.index(of: channel), index < writesInARow.count else { return 0 }
        return writesInARow[index]
    }

    func changes<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>] {
        try changed(using: coder)
    }

    func changes(using coder: ByteCoder) throws -> [ChannelChange<[UInt8]>] {
        try pack(self, coder)
    }

    private func changed<Coder: PayloadCoder>(
        using coder: Coder
    ) throws -> [ChannelChange<Coder.Payload>] {
        var changes: [ChannelChange<Coder.Payload>] = []
        for index in channels.channels.indices {
            if let writes = writes[index] {
                let encoded = try writes.map { try $0.encode(using: coder) }
                changes.append(ChannelChange(channel: channels.names[index], content: .writes(encoded)))
            } else if changed.contains(index) {
                changes.append(try value(of: channels.channels[index], using: coder))
            }
        }
        return changes
    }

    func snapshot<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>] {
        try written.numbers(below: channels.names.count).map {
            try value(of: channels.channels[$0], using: coder)
        }
    }

    func restore<Other: GraphState>(for graph: GraphChannels<Other>) throws -> Other {
        guard let state = state as? Other else {
            throw GraphError(.foreignThread, "the thread was made by a graph of another state")
        }
        guard graph.hasUntracked else { return state }
        // What is never in a checkpoint of a store is not in this one either.
        var tracked = state
        for channel in graph.channels where !channel.behavior.isTracked {
            channel.copyValue(from: graph.initial, into: &tracked)
        }
        return tracked
    }

    private func value<Coder: PayloadCoder>(
        of channel: any StateChannel<State>,
        using coder: Coder
    ) throws -> ChannelChange<Coder.Payload> {
        ChannelChange(
            channel: channel.name,
            content: .value(try channel.encodeValue(of: state, using: coder))
        )
    }
}
