/// A channel without the types of its value and writes: what the engine and the savers work with.
///
/// ``Channel`` is the one implementation.
public protocol StateChannel<State>: Sendable {
    /// The state that the channel is a part of.
    associatedtype State: GraphState

    /// The name under which savers store the channel; stable across versions of the program.
    var name: String { get }

    /// What the channel does besides folding writes.
    var behavior: ChannelBehavior { get }

    /// Puts the value that another state has into a state.
    func copyValue(from source: State, into state: inout State)

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

    /// Restores a write that was stored.
    ///
    /// - Throws: what the coder throws.
    func decodeWrite<Coder: PayloadCoder>(
        _ payload: StoredWrite<Coder.Payload>,
        using coder: Coder
    ) throws -> any ChannelWrite<State>
}

/// A write in a saver's form.
public enum StoredWrite<Payload: Sendable>: Sendable {
    /// What the reducer folds.
    case write(Payload)
    /// A value that replaces the channel's.
    case overwrite(Payload)
}
