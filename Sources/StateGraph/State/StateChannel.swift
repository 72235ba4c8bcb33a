/// A channel without the types of its value and writes: what the engine and the savers work with.
///
/// ``Channel`` is the one implementation.
public protocol StateChannel<State>: Sendable {
    /// The state that the channel is a part of.
    associatedtype State: GraphState

    /// The name under which savers store the channel; stable across versions of the program.
    var name: String { get }

    /// Whether a second write in one superstep is an error.
    var acceptsOneWriteOnly: Bool { get }

    /// The channel's value in a saver's form.
    ///
    /// - Throws: what the coder throws.
    func encodeValue<Coder: PayloadCoder>(of state: State, using coder: Coder) throws -> Coder.Payload

    /// Puts a stored value back into the state.
    ///
    /// - Throws: what the coder throws.
    func decodeValue<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        into state: inout State,
        using coder: Coder
    ) throws

    /// Restores a write that was stored before it was applied.
    ///
    /// - Throws: what the coder throws.
    func decodeWrite<Coder: PayloadCoder>(
        _ payload: Coder.Payload,
        using coder: Coder
    ) throws -> any ChannelWrite<State>
}
