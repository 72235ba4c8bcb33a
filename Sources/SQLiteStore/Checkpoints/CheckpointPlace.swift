/// A thread's row and a namespace in it: where a chain of checkpoints is stored.
struct CheckpointPlace: Hashable {
    /// The number of the thread's row; errors name a thread by it, since its name may be a user's.
    let thread: Int64
    /// The path of the subgraph, empty for the graph itself.
    let namespace: String
}
