extension GraphBuilder {
    /// Checks the graph and makes it ready to run.
    ///
    /// - Parameters:
    ///   - checkpointer: keeps threads between runs; without one a run is forgotten.
    ///   - version: the version of the graph, kept with each checkpoint.
    ///   - makeNonce: tells apart what two runs write behind the same checkpoint; random unless a test gives it.
    /// - Throws: ``GraphError`` `.invalidGraph`.
    public func compile(
        checkpointer: (any Checkpointer<State>)? = nil,
        version: Int = 1,
        makeNonce: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) throws(GraphError) -> CompiledGraph<State> {
        CompiledGraph(checkpointer: checkpointer, channels: try ChannelList(channels), version: version, makeNonce: makeNonce)
    }
}
