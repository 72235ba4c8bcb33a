/// The channels of a checkpoint without the state's type.
public protocol CheckpointValues: Sendable {
    /// The channels that differ from the parent checkpoint's, in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func changes<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>]

    /// The same in bytes; see ``ByteCoder``.
    ///
    /// - Throws: what the coder throws.
    func changes(using coder: ByteCoder) throws -> [ChannelChange<[UInt8]>]

    /// Every channel that was ever written and is tracked, by value, in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func snapshot<Coder: PayloadCoder>(using coder: Coder) throws -> [ChannelChange<Coder.Payload>]

    /// The names of the channels that were ever written and are tracked.
    var writtenChannels: [String] { get }

    /// The names of the channels that differ from the parent checkpoint's.
    var changedChannels: [String] { get }

    /// How many checkpoints in a row stored a channel's writes.
    func writesInARow(of channel: String) -> Int

    /// The values as a state of a graph.
    ///
    /// - Throws: what the coder throws that they were stored with.
    func restore<State: GraphState>(for graph: GraphChannels<State>) throws -> State
}

extension CheckpointValues {
    /// What is not compiled for one coder.
    public func changes(using coder: ByteCoder) throws -> [ChannelChange<[UInt8]>] {
        try changes(usingAny: coder)
    }

    private func changes<Coder: PayloadCoder>(
        usingAny coder: Coder
    ) throws -> [ChannelChange<Coder.Payload>] {
        try changes(using: coder)
    }
}

/// A channel that differs from the parent checkpoint's.
public struct ChannelChange<Payload: Sendable>: Sendable {
    /// What is stored of a change.
    public enum Content: Sendable {
        /// The value.
        case value(Payload)
        /// The writes since the parent, in order; folded into the parent's value they give this one's.
        case writes([StoredWrite<Payload>])
    }

    /// The channel's name.
    public let channel: String
    /// What it differs by.
    public let content: Content

    /// A change that was read.
    public init(channel: String, content: Content) {
        self.channel = channel
        self.content = content
    }
}

/// The channels of a graph, for savers that restore a state.
public struct GraphChannels<State: GraphState>: Sendable {
    let channels: [any StateChannel<State>]
    let initial: State
    let hasUntracked: Bool

    /// The channels and first value of a state.
    public init(channels: [any StateChannel<State>] = State.channels, initial: State = State()) {
        self.channels = channels
        self.initial = initial
        hasUntracked = channels.contains { !$0.behavior.isTracked }
    }
}
