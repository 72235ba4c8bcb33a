/// What a channel does besides folding writes: how many it takes, how long its value lives, how it is stored.
public struct ChannelBehavior: Sendable, Equatable {
    /// Whether a second write in one superstep is an error.
    public var acceptsOneWriteOnly = false
    /// Whether the writes of a superstep replace the value instead of being folded into it.
    public var startsAnew = false
    /// Whether the value is gone after a superstep that did not write to the channel.
    public var endsWithSilence = false
    /// Whether checkpoints hold the channel.
    public var isTracked = true
    /// How many checkpoints in a row may store the channel's writes instead of its value; nil stores the value
    /// each time.
    public var snapshotInterval: Int?

    /// The behaviour of a plain channel.
    public init() {}
}
