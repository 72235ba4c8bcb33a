/// Lets a node's writes be reused for equal inputs; needs a ``NodeCache`` at ``CompileOptions/cache``.
///
/// Errors and interrupts are not kept.
public struct CachePolicy<State: GraphState>: Sendable {
    /// How long writes may be reused, nil for as long as the cache keeps them.
    public var timeToLive: Duration?
    /// The part of the input that the writes depend on, as text.
    public var key: @Sendable (NodeInput<State>) throws -> String

    /// A policy.
    public init(
        timeToLive: Duration? = nil,
        key: @escaping @Sendable (NodeInput<State>) throws -> String
    ) {
        self.timeToLive = timeToLive
        self.key = key
    }
}
