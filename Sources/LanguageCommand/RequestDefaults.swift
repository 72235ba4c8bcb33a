public import Language

/// What a request for understanding means where it does not say so itself.
public struct RequestDefaults: Sendable, Hashable {
    /// The moment and zone that relative times are counted from.
    public var reference: Reference
    /// What is wanted; nil is everything in a readable answer and the entities in JSON.
    public var want: Want?

    /// Defaults of their parts.
    public init(reference: Reference, want: Want? = nil) {
        self.reference = reference
        self.want = want
    }
}
