/// The writes that a node returns, or that a run starts with; each is of the type that its channel takes.
///
/// ```swift
/// return .set(Conversation.title, "Budget").append(Conversation.messages, "Noted.")
/// ```
///
/// What two writes to one channel do is the channel's reducer's business.
public struct Update<State: GraphState>: Sendable {
    var writes: [any ChannelWrite<State>]

    init(writes: [any ChannelWrite<State>]) {
        self.writes = writes
    }

    /// An update that writes nothing.
    public init() {
        writes = []
    }

    /// An update that writes nothing.
    public static var none: Update { Update() }

    /// Whether nothing is written.
    public var isEmpty: Bool { writes.isEmpty }

    /// The names of the channels that are written to, in order of the writes.
    public var channelNames: [String] { writes.map { $0.channelName } }

    /// The values that are written to a channel, in order.
    public func writes<Value, Write>(to channel: Channel<State, Value, Write>) -> [Write] {
        writes.compactMap { write in
            write.channelName == channel.name ? (write as? TypedWrite<State, Value, Write>)?.written : nil
        }
    }

    /// The value that replaces a channel's, if this update has one.
    public func overwrite<Value, Write>(of channel: Channel<State, Value, Write>) -> Value? {
        for write in writes where write.isOverwrite && write.channelName == channel.name {
            return (write as? Overwrite<State, Value, Write>)?.value
        }
        return nil
    }

    /// An update with one write; a last-value channel takes the value as it is, others reduce it.
    public static func set<Value, Write>(_ channel: Channel<State, Value, Write>, _ value: Write) -> Update {
        Update(writes: [TypedWrite(channel, value)])
    }

    /// This update and one more write.
    public consuming func set<Value, Write>(_ channel: Channel<State, Value, Write>, _ value: Write) -> Update
    {
        write(channel, value)
        return self
    }

    /// An update that appends elements.
    public static func append<Element>(
        _ channel: Channel<State, [Element], [Element]>,
        _ elements: Element...
    ) -> Update {
        Update(writes: [TypedWrite(channel, elements)])
    }

    /// This update and elements to append.
    public consuming func append<Element>(
        _ channel: Channel<State, [Element], [Element]>,
        _ elements: Element...
    ) -> Update {
        write(channel, elements)
        return self
    }

    /// Adds one write in place.
    public mutating func write<Value, Write>(_ channel: Channel<State, Value, Write>, _ value: Write) {
        writes.append(TypedWrite(channel, value))
    }

    /// This update and a value that replaces a channel's, past its reducer and all other writes of the superstep;
    /// two in one superstep are an error.
    public consuming func overwrite<Value, Write>(
        _ channel: Channel<State, Value, Write>,
        with value: Value
    ) -> Update {
        writes.append(Overwrite(channel, value))
        return self
    }

    /// Adds another update's writes behind this one's.
    public mutating func merge(_ other: Update) {
        writes.append(contentsOf: other.writes)
    }
}
