/// How the writes of a superstep become a channel's new value: folded one by one, in task order.
public struct Reducer<Value: Sendable, Write: Sendable>: Sendable {
    /// What the channel does besides.
    public private(set) var behavior = ChannelBehavior()
    let fold: @Sendable (inout Value, Write) throws -> Void

    init(fold: @escaping @Sendable (inout Value, Write) throws -> Void) {
        self.fold = fold
    }

    /// A reducer that makes the new value from the old one and a write.
    public static func custom(_ reduce: @escaping @Sendable (Value, Write) throws -> Value) -> Reducer {
        Reducer { value, write in value = try reduce(value, write) }
    }

    /// A reducer that changes the value in place, for values that are dear to copy.
    public static func inPlace(_ fold: @escaping @Sendable (inout Value, Write) throws -> Void) -> Reducer {
        Reducer(fold: fold)
    }

    /// The same reducer for a channel that takes one write in a superstep; two are an error that names it.
    public func acceptingOneWrite() -> Reducer {
        with { $0.acceptsOneWriteOnly = true }
    }

    /// The same reducer for a channel whose value each superstep that writes to it makes anew.
    public func startingAnew() -> Reducer {
        with { $0.startsAnew = true }
    }

    /// The same reducer for a channel whose value is gone after a superstep that did not write to it.
    public func endingWithSilence() -> Reducer {
        with { $0.endsWithSilence = true }
    }

    /// The same reducer for a channel that lives during a run and is never in a checkpoint.
    public func untracked() -> Reducer {
        with { $0.isTracked = false }
    }

    /// The same reducer for a channel of which checkpoints store the writes, and every so often the value.
    ///
    /// The fold must depend on nothing but its two arguments: a value that is read is folded again from the
    /// writes.
    public func storingWrites(snapshotEvery interval: Int = 32) -> Reducer {
        with { $0.snapshotInterval = max(1, interval) }
    }

    private func with(_ change: (inout ChannelBehavior) -> Void) -> Reducer {
        var reducer = self
        change(&reducer.behavior)
        return reducer
    }
}
