/// The state of an ``Entrypoint``'s graph: what its last run returned and saved.
public struct EntrypointState<Signature: EntrypointSignature>: GraphState {
    /// What the entrypoint asks.
    public typealias Question = Signature.Question
    /// What it is answered.
    public typealias Answer = Signature.Answer
    /// What it emits.
    public typealias Event = Signature.Event
    /// What it is given beside its input.
    public typealias Context = Signature.Context

    private var returned: Kept<Signature.Output>?
    private var saved: Kept<Signature.Saved>?
    /// Never holds anything: the input is handed to the function, not to the state.
    private var input: Kept<Signature.Input>?

    /// The state before the first run.
    public init() {}

    /// What the thread's last run returned, nil before the first has.
    public var output: Signature.Output? { returned?.value }
    /// What the thread's last run saved for the next, nil before the first has.
    public var previous: Signature.Saved? { saved?.value }

    /// What the function returns.
    public static var returned: Channel<Self, Kept<Signature.Output>?, Kept<Signature.Output>?> {
        Channel("return", \Self.returned)
    }
    /// What it saves.
    public static var saved: Channel<Self, Kept<Signature.Saved>?, Kept<Signature.Saved>?> {
        Channel("previous", \Self.saved)
    }
    static var input: Channel<Self, Kept<Signature.Input>?, Kept<Signature.Input>?> {
        Channel("input", \Self.input)
    }

    /// The channels, in the order in which they are written.
    public static var channels: [any StateChannel<Self>] { [returned, saved, input] }
}

/// A value that is kept as a list of one, so that a value of nothing differs from none.
public struct Kept<Value: Codable & Sendable>: Codable, Sendable {
    /// The value.
    public let value: Value

    /// Keeps a value.
    public init(_ value: Value) {
        self.value = value
    }

    /// Reads a list of one.
    public init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        value = try list.decode(Value.self)
    }

    /// Writes a list of one.
    public func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(value)
    }
}

extension Update {
    /// What an entrypoint's function returned, if it did; for its `update` events.
    public func output<Signature: EntrypointSignature>() -> Signature.Output?
    where State == EntrypointState<Signature> {
        (writes(to: State.returned).last ?? nil)?.value
    }
}

extension RunInput {
    /// New input for an ``Entrypoint``; an unfinished run of the thread is dropped.
    public static func start<Signature: EntrypointSignature>(_ input: Signature.Input) -> RunInput
    where State == EntrypointState<Signature> {
        .input(.set(State.input, Kept(input)))
    }
}
