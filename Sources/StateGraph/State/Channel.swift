/// The typed key of one channel: where its value lives in the state and how writes are reduced into it.
///
/// The compiler infers the three types from the key path and the reducer:
///
/// ```swift
/// static let title = Channel("title", \Self.title)                             // last value
/// static let log = Channel("log", \Self.log, reducer: .append(keepingLast: 50))  // bounded append
/// static let seen = Channel("seen", \Self.seen, reducer: .custom { $0.union([$1]) })
/// ```
public final class Channel<
    State: GraphState,
    Value: Codable & Sendable,
    Write: Codable & Sendable
>: StateChannel {
    /// Runs a closure on the value inside a state, in place.
    public typealias Access = @Sendable (inout State, (inout Value) throws -> Void) throws -> Void

    /// The name under which savers store the channel; stable across versions of the program.
    public let name: String

    private let reducer: Reducer<Value, Write>
    private let value: @Sendable (State) -> Value
    private let access: Access
    /// The messages in a write, for followers of the run.
    let messages: @Sendable (Write) -> [Message]

    /// What the channel does besides folding writes.
    public let behavior: ChannelBehavior

    /// A channel whose writes are folded into the stored property by a reducer.
    public init(
        _ name: String,
        _ keyPath: any WritableKeyPath<State, Value> & Sendable,
        reducer: Reducer<Value, Write>
    ) {
        self.name = name
        self.reducer = reducer
        behavior = reducer.behavior
        self.value = { $0[keyPath: keyPath] }
        self.access = { state, body in try body(&state[keyPath: keyPath]) }
        messages = Self.messagesOfWrites
    }

    /// A channel of a state without stored properties for it, such as one that is built at run time.
    ///
    /// - Parameters:
    ///   - name: stable across versions of the program.
    ///   - reducer: how writes become the value.
    ///   - value: the value in a state.
    ///   - access: changes the value in a state.
    ///   - messages: the messages in a write, which followers of a run get; none for nil.
    public init(
        _ name: String,
        reducer: Reducer<Value, Write>,
        value: @escaping @Sendable (State) -> Value,
        access: @escaping Access,
        messages: (@Sendable (Write) -> [Message])? = nil
    ) {
        self.name = name
        self.reducer = reducer
        behavior = reducer.behavior
        self.value = value
        self.access = access
        self.messages = messages ?? Self.messagesOfWrites
    }

    private static var messagesOfWrites: @Sendable (Write) -> [Message] {
        guard Write.self == [MessageWrite].self else { return { _ in [] } }
        return { written in
            (written as? [MessageWrite] ?? []).compactMap { write in
                if case .put(let message) = write { message } else { nil }
            }
        }
    }

    func reduce(_ written: Write, into state: inout State) throws {
        try access(&state) { value in try reducer.fold(&value, written) }
    }

    func replace(with value: Value, in state: inout State) throws {
        try access(&state) { $0 = value }
    }

    /// Puts the value that another state has into a state.
    public func copyValue(from source: State, into state: inout State) {
        let copied = value(source)
        // The closure itself never throws.
        try? access(&state) { $0 = copied }
    }

    /// The channel's value in a saver's form.
    public func encodeValue<Coder: PayloadCoder>(of state: State, using coder: Coder) throws -> Coder.Payload
    {
        try coder.encode(value(state))
    }

    /// Puts a stored value back into the state.
    public func decodeValue<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        into state: inout State,
        using coder: Coder
    ) throws {
        let stored = try coder.decode(Value.self, from: payload)
        try access(&state) { $0 = stored }
    }

    /// Restores a write that was stored.
    public func decodeWrite<Coder: PayloadCoder>(
        _ payload: StoredWrite<Coder.Payload>,
        using coder: Coder
    ) throws -> any ChannelWrite<State> {
        switch payload {
        case .write(let payload): TypedWrite(self, try coder.decode(Write.self, from: payload))
        case .overwrite(let payload): Overwrite(self, try coder.decode(Value.self, from: payload))
        }
    }
}

extension Channel where Value == Write {
    /// A channel that takes the value written last; two writes in one superstep are an error.
    public convenience init(_ name: String, _ keyPath: any WritableKeyPath<State, Value> & Sendable) {
        self.init(name, keyPath, reducer: .lastValue)
    }
}
