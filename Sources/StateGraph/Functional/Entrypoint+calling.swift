extension NodeContext {
    /// Runs an entrypoint inside this node, like ``invoke(_:_:)`` a graph.
    ///
    /// - Parameters:
    ///   - entrypoint: its questions, answers, events and context are this graph's.
    ///   - input: what its function is given.
    /// - Returns: what its function returns.
    /// - Throws: ``GraphError``; ``NodeInterrupted`` when it asks, let that pass.
    public func invoke<Signature: EntrypointSignature>(
        _ entrypoint: Entrypoint<Signature>,
        _ input: Signature.Input
    ) async throws -> Signature.Output
    where
        Signature.Question == State.Question,
        Signature.Answer == State.Answer,
        Signature.Event == State.Event,
        Signature.Context == State.Context
    {
        let update = Update<EntrypointState<Signature>>.set(EntrypointState.input, Kept(input))
        guard let output = try await invoke(entrypoint.graph, update)?.output else {
            // A subgraph that neither stops nor throws has run its only node.
            throw GraphError(.wrongArgument, "the entrypoint returned nothing", node: entrypoint.node)
        }
        return output
    }
}
