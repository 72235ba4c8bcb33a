/// Something that happened to a call; see ``NodeContext/task(_:_:options:_:)``.
///
/// A call that has its result from an earlier run starts and nothing more is heard of it. One that asks has no
/// end either: its caller does.
public struct CallEvent: Sendable {
    /// What happened.
    public enum Kind: Sendable {
        /// It is about to run, or to be replayed.
        case started
        /// It returned; `isCached` when another run's result is reused.
        case finished(isCached: Bool)
        /// It failed, and its attempts are used up.
        case failed(GraphError)
    }

    /// The call's name.
    public let name: String
    /// The number of the superstep.
    public let step: Int
    /// What happened.
    public let kind: Kind
    private let input: any Sendable
    private let output: (any Sendable)?

    init(name: String, step: Int, kind: Kind, input: any Sendable, output: (any Sendable)? = nil) {
        self.name = name
        self.step = step
        self.kind = kind
        self.input = input
        self.output = output
    }

    /// What the call was given, if it is of that type.
    public func input<Input: Sendable>(as type: Input.Type) -> Input? {
        input as? Input
    }

    /// What it returned, if it did and that is of that type.
    public func output<Output: Sendable>(as type: Output.Type) -> Output? {
        output as? Output
    }
}
