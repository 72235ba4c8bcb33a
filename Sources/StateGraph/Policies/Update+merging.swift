extension Update {
    /// This input and a later one as one.
    ///
    /// The writes stand one behind the other, as if one node had returned both; where a channel takes one write in a
    /// superstep, or the later input replaces its value, the earlier writes to it are left out. What is written behind
    /// a value that replaces a channel's does not count, as in every superstep.
    ///
    /// - Parameters:
    ///   - later: what came later.
    ///   - channels: the channels of the graph.
    /// - Returns: the writes of both.
    func merged(with later: Update, in channels: ChannelList<State>) -> Update {
        let replaced = Set(
            later.writes.filter { write in
                guard !write.isOverwrite else { return true }
                return channels.index(of: write.channelName)
                    .map { channels.behaviors[$0].acceptsOneWriteOnly } ?? false
            }.map(\.channelName)
        )
        return Update(writes: writes.filter { !replaced.contains($0.channelName) } + later.writes)
    }
}
