/// Applies the writes of a superstep to a state and keeps count of which channels they changed.
struct ChannelBarrier<State: GraphState> {
    /// The channels that were written to.
    private(set) var written = BitSet()
    /// The channels whose value was replaced.
    private(set) var overwritten = BitSet()

    /// Reduces writes into the state, in order.
    ///
    /// - Throws: `.concurrentUpdate`, `.concurrentOverwrite`, `.unknownChannel`, `.reducerFailed`.
    mutating func apply(
        _ writes: [any ChannelWrite<State>],
        by number: Int,
        to state: inout State,
        in plan: GraphPlan<State>
    ) throws(GraphError) {
        for write in writes { try apply(write, by: number, to: &state, in: plan) }
    }

    private mutating func apply(
        _ write: any ChannelWrite<State>,
        by number: Int,
        to state: inout State,
        in plan: GraphPlan<State>
    ) throws(GraphError) {
        guard let channel = plan.channels.index(of: write.channelName) else {
            throw GraphError(
                .unknownChannel,
                "the graph has no channel \(write.channelName)",
                node: plan.name(of: number),
                channel: write.channelName
            )
        }
        if write.isOverwrite {
            guard !overwritten.contains(channel) else {
                throw .conflict(.concurrentOverwrite, write.channelName, plan.name(of: number))
            }
            overwritten.insert(channel)
        } else {
            if overwritten.contains(channel) { return }
            let behavior = plan.channels.behaviors[channel]
            if written.contains(channel) {
                guard !behavior.acceptsOneWriteOnly else {
                    throw .conflict(.concurrentUpdate, write.channelName, plan.name(of: number))
                }
            } else if behavior.startsAnew {
                plan.channels.channels[channel].copyValue(from: plan.initial, into: &state)
            }
        }
        written.insert(channel)
        do {
            try write.apply(to: &state)
        } catch {
            throw GraphError(
                .reducerFailed,
                "the reducer of channel \(write.channelName) threw",
                node: plan.name(of: number),
                channel: write.channelName,
                underlying: error
            )
        }
    }
}

extension ChannelBarrier {
    /// The error of the first channel, in the order of their first writes, whose writes cannot all be applied.
    ///
    /// Applying write by write may meet another one first.
    static func firstFailure(
        of tasks: [DueTask<State>],
        on state: State,
        in plan: GraphPlan<State>
    ) -> GraphError? {
        var order: [String] = []
        for task in tasks {
            for write in task.result?.update.writes ?? [] where !order.contains(write.channelName) {
                order.append(write.channelName)
            }
        }
        for name in order {
            var (state, barrier) = (state, ChannelBarrier())
            do throws(GraphError) {
                for task in tasks {
                    let writes = task.result?.update.writes.filter { $0.channelName == name } ?? []
                    try barrier.apply(writes, by: task.number, to: &state, in: plan)
                }
            } catch {
                return error
            }
        }
        return nil
    }
}
