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

    /// Whether a second write in one superstep is an error.
    public var acceptsOneWriteOnly: Bool { reducer.acceptsOneWriteOnly }

    /// A channel whose writes are folded into the stored property by a reducer.
    public init(
        _ name: String,
        _ keyPath: any WritableKeyPath<State, Value> & Sendable,
        reducer: Reducer<Value, Write>
    ) {
        self.name = name
        self.reducer = reducer
        self.value = { $0[keyPath: keyPath] }
        self.access = { state, body in try body(&state[keyPath: keyPath]) }
    }

    /// A channel of a state without stored properties for it, such as one that is built at run time.
    public init(
        _ name: String,
        reducer: Reducer<Value, Write>,
        value: @escaping @Sendable (State) -> Value,
        access: @escaping Access
    ) {
        self.name = name
        self.reducer = reducer
        self.value = value
        self.access = access
    }

    func reduce(_ written: Write, into state: inout State) throws {
        try access(&state) { value in try reducer.fold(&value, written) }
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

    /// Restores a write that was stored before it was applied.
    public func decodeWrite<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        using coder: Coder
    ) throws -> any ChannelWrite<State> {
        TypedWrite(self, try coder.decode(Write.self, from: payload))
    }
}

extension Channel where Value == Write {
    /// A channel that takes the value written last; two writes in one superstep are an error.
    public convenience init(_ name: String, _ keyPath: any WritableKeyPath<State, Value> & Sendable) {
        self.init(name, keyPath, reducer: .lastValue)
    }
}
