/// What changed in the channels since the last checkpoint that was made.
struct ChangeLog<State: GraphState> {
    /// Whether anybody asks: without a checkpointer nothing is noted.
    var isKept = true
    /// The channels that were ever written.
    private(set) var written: BitSet
    /// The channels of which the next checkpoint stores the value.
    private var values = BitSet()
    /// The channels of which it stores the writes.
    private var growing = BitSet()
    /// Those writes, by channel.
    private var writes: [Int: [any ChannelWrite<State>]] = [:]
    /// For each channel how many checkpoints in a row stored its writes; empty as long as none did.
    private(set) var writesInARow: [Int]

    init() {
        self.init(written: BitSet(), writesInARow: [])
    }

    /// What a log knows that goes on from a checkpoint.
    init(written: BitSet, writesInARow: [Int]) {
        self.written = written
        self.writesInARow = writesInARow
    }

    /// Takes note of a write that was folded into a channel.
    mutating func note(_ write: any ChannelWrite<State>, to channel: Int, _ behavior: ChannelBehavior) {
        guard isKept, behavior.isTracked else { return }
        written.insert(channel)
        // A value that starts anew is not the one before with the writes folded into it.
        guard let interval = behavior.snapshotInterval, !write.isOverwrite, !behavior.startsAnew,
            !values.contains(channel),
            channel >= writesInARow.count || writesInARow[channel] < interval
        else { return noteValue(of: channel, behavior) }
        growing.insert(channel)
        writes[channel, default: []].append(write)
    }

    /// Takes note that a channel has another value.
    mutating func noteValue(of channel: Int, _ behavior: ChannelBehavior) {
        guard isKept, behavior.isTracked else { return }
        written.insert(channel)
        values.insert(channel)
        if growing.contains(channel) {
            growing.remove(channel)
            writes[channel] = nil
        }
    }

    /// Takes note that the next checkpoint does not follow the one before: it holds every value.
    mutating func noteEverything(in channels: ChannelList<State>) {
        for channel in written.numbers(below: channels.names.count) {
            noteValue(of: channel, channels.behaviors[channel])
        }
    }

    /// The changes in the form of checkpoints; the log begins anew.
    mutating func takeValues(_ state: State, _ channels: ChannelList<State>) -> LiveValues<State> {
        if !growing.isEmpty || !writesInARow.isEmpty { countWrites(channels.names.count) }
        let taken = LiveValues(
            state: state,
            changed: values,
            writes: writes,
            written: written,
            writesInARow: writesInARow,
            channels: channels
        )
        values.removeAll()
        growing.removeAll()
        if !writes.isEmpty { writes = [:] }
        return taken
    }

    private mutating func countWrites(_ count: Int) {
        if writesInARow.isEmpty { writesInARow = Array(repeating: 0, count: count) }
        for channel in 0..<count {
            if growing.contains(channel) { writesInARow[channel] += 1 }
            if values.contains(channel) { writesInARow[channel] = 0 }
        }
    }
}
