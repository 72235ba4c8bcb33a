/// One write to one channel, without the types; made by ``Update`` and by
/// ``StateChannel/decodeWrite(_:using:)``.
public protocol ChannelWrite<State>: Sendable {
    /// The state that is written to.
    associatedtype State: GraphState

    /// The name of the channel that is written to.
    var channelName: String { get }

    /// Whether a second write to the channel in one superstep is an error.
    var isOnlyWrite: Bool { get }

    /// Reduces the written value into the state.
    ///
    /// - Throws: what the channel's reducer throws.
    func apply(to state: inout State) throws

    /// The written value in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> Coder.Payload
}

/// A write with its types: one allocation carries channel and value.
final class TypedWrite<
    State: GraphState,
    Value: Codable & Sendable,
    Write: Codable & Sendable
>: ChannelWrite {
    private let channel: Channel<State, Value, Write>
    let written: Write

    var channelName: String { channel.name }
    var isOnlyWrite: Bool { channel.acceptsOneWriteOnly }

    init(_ channel: Channel<State, Value, Write>, _ written: Write) {
        self.channel = channel
        self.written = written
    }

    func apply(to state: inout State) throws {
        try channel.reduce(written, into: &state)
    }

    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> Coder.Payload {
        try coder.encode(written)
    }
}
