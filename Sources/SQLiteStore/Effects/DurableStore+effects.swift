extension DurableStore {
    /// The journal of what nodes do outside, for ``CompileOptions/effects``.
    ///
    /// Its entries go with their thread, and with the checkpoints that they belong to, if those are kept under the
    /// same name of a graph.
    ///
    /// - Parameter graph: The name that the graph's ``checkpointer(graph:retention:clock:)`` has.
    /// - Returns: A journal that works until `close`.
    public func effectJournal(graph: String) -> SQLiteEffectJournal {
        SQLiteEffectJournal(database: database, graph: graph)
    }
}
