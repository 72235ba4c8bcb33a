/// The channels of a checkpoint in the process that made it.
final class LiveValues<State: GraphState>: CheckpointValues {
    /// What differs from the parent.
    struct Change: Sendable {
        let channel: Int
        /// The writes since the parent, nil when the value is to be stored.
        let writes: [any ChannelWrite<State>]?
    }

    let state: State
    let changes: [Change]
    /// The channels that were ever written.
    let written: Set<Int>
    /// For each channel how many checkpoints in a row stored its writes.
    private let writesInARow: [Int]
    private let channels: [any StateChannel<State>]

    init(
        state: State,
        changes: [Change],
        written: Set<Int>,
        writesInARow: [Int],
        channels: [any StateChannel<State>]
    ) {
        self.state = state
        self.changes = changes
        self.written = written
        self.writesInARow = writesInARow
        self.channels = channels
    }

    var writtenChannels: [String] { written.sorted().map { channels[$0].name } }

    func writesInARow(of channel: String) -> Int {
        channels.firstIndex { $0.name == channel }.map { writesInARow[$0] } ?? 0
    }

    func changes<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>] {
        try changes.map { change in
            let channel = channels[change.channel]
            guard let writes = change.writes else { return try value(of: channel, using: coder) }
            return ChannelChange(
                channel: channel.name,
                content: .writes(try writes.map { try $0.encode(using: coder) })
            )
        }
    }

    func snapshot<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>] {
        try written.sorted().map { try value(of: channels[$0], using: coder) }
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
