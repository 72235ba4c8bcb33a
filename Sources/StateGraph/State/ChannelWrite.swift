/// One write to one channel, without the types; made by ``Update`` and by
/// ``StateChannel/decodeWrite(_:using:)``.
public protocol ChannelWrite<State>: AnyObject, Sendable {
    /// The state that is written to.
    associatedtype State: GraphState

    /// The name of the channel that is written to.
    var channelName: String { get }

    /// Whether the value replaces the channel's, past its reducer and all other writes of the superstep.
    var isOverwrite: Bool { get }

    /// The messages that are written, for followers of the run.
    var messages: [Message] { get }

    /// Reduces the written value into the state.
    ///
    /// - Throws: what the channel's reducer throws.
    func apply(to state: inout State) throws

    /// The write in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> StoredWrite<Coder.Payload>
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
    var isOverwrite: Bool { false }

    init(_ channel: Channel<State, Value, Write>, _ written: Write) {
        self.channel = channel
        self.written = written
    }

    func apply(to state: inout State) throws {
        try channel.reduce(written, into: &state)
    }

    var messages: [Message] { channel.messages(written) }

    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> StoredWrite<Coder.Payload> {
        .write(try coder.encode(written))
    }
}

/// A write of a whole value, past the reducer.
final class Overwrite<
    State: GraphState,
    Value: Codable & Sendable,
    Write: Codable & Sendable
>: ChannelWrite {
    private let channel: Channel<State, Value, Write>
    let value: Value

    var channelName: String { channel.name }
    var isOverwrite: Bool { true }

    init(_ channel: Channel<State, Value, Write>, _ value: Value) {
        self.channel = channel
        self.value = value
    }

    func apply(to state: inout State) throws {
        try channel.replace(with: value, in: &state)
    }

    var messages: [Message] { [] }

    func encode<Coder: PayloadCoder>(using coder: Coder) throws -> StoredWrite<Coder.Payload> {
        .overwrite(try coder.encode(value))
    }
}
