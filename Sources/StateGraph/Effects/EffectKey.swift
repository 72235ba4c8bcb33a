/// Which effect of which task of a thread: the same in every replay of its superstep.
public struct EffectKey: Hashable, Sendable {
    /// The thread.
    public let thread: String
    /// The effect's idempotency key, see ``NodeContext/effectKey()``; it holds the thread as well.
    public let text: String
    /// The sequence number of the checkpoint behind which the effect's superstep runs.
    public let sequence: UInt64

    /// A key of its parts.
    public init(thread: String, text: String, sequence: UInt64) {
        self.thread = thread
        self.text = text
        self.sequence = sequence
    }
}
