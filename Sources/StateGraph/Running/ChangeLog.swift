/// What changed in the channels since the last checkpoint that was made.
struct ChangeLog<State: GraphState> {
    private enum Change {
        case none
        case value
        case writes([any ChannelWrite<State>])
    }

    private var changes: [Change]
    /// The channels that were ever written.
    private(set) var written: Set<Int> = []
    /// For each channel how many checkpoints in a row stored its writes.
    private(set) var writesInARow: [Int]

    init(count: Int) {
        changes = Array(repeating: .none, count: count)
        writesInARow = Array(repeating: 0, count: count)
    }

    /// What a log knows that goes on from a checkpoint.
    init(count: Int, written: Set<Int>, writesInARow: [Int]) {
        changes = Array(repeating: .none, count: count)
        self.written = written
        self.writesInARow = writesInARow
    }

    /// Takes note of a write that was folded into a channel.
    mutating func note(_ write: any ChannelWrite<State>, to channel: Int, _ behavior: ChannelBehavior) {
        guard behavior.isTracked else { return }
        written.insert(channel)
        // A value that starts anew is not the one before with the writes folded into it.
        guard let interval = behavior.snapshotInterval, !write.isOverwrite, !behavior.startsAnew,
            writesInARow[channel] < interval
        else { return changes[channel] = .value }
        switch changes[channel] {
        case .none: changes[channel] = .writes([write])
        case .value: break
        case .writes(var writes):
            // Taken out, so that appending does not copy.
            changes[channel] = .none
            writes.append(write)
            changes[channel] = .writes(writes)
        }
    }

    /// Takes note that a channel has another value.
    mutating func noteValue(of channel: Int, _ behavior: ChannelBehavior) {
        guard behavior.isTracked else { return }
        written.insert(channel)
        changes[channel] = .value
    }

    /// Takes note that the next checkpoint does not follow the one before: it holds every value.
    mutating func noteEverything(in channels: ChannelList<State>) {
        for channel in written { noteValue(of: channel, channels.behaviors[channel]) }
    }

    /// The changes in the form of checkpoints; the log begins anew.
    mutating func takeValues(_ state: State, _ channels: [any StateChannel<State>]) -> LiveValues<State> {
        var taken: [LiveValues<State>.Change] = []
        for channel in changes.indices {
            switch changes[channel] {
            case .none: continue
            case .value:
                taken.append(.init(channel: channel, writes: nil))
                writesInARow[channel] = 0
            case .writes(let writes):
                taken.append(.init(channel: channel, writes: writes))
                writesInARow[channel] += 1
            }
            changes[channel] = .none
        }
        return LiveValues(
            state: state,
            changes: taken,
            written: written,
            writesInARow: writesInARow,
            channels: channels
        )
    }
}
