/// Where a chain of checkpoints is stored: a thread's namespace.
///
/// Its rows have the place's number in the high half of their key and their sequence number in the low one. A thread's
/// own place, the empty namespace, has the number of the thread's row; errors name a thread by it, since its name may
/// be a user's.
struct CheckpointPlace: Hashable {
    /// The number of the thread's row.
    let thread: Int64
    /// The number of the place.
    let number: Int64
    /// The path of the subgraph, empty for the graph itself.
    let namespace: String

    /// The key of a row, nil for a sequence number that no row can have.
    func key(_ sequence: UInt64) -> Int64? {
        UInt32(exactly: sequence).map { number << 32 | Int64($0) }
    }

    /// The first and the last key that a row may have.
    var keys: (Int64, Int64) { (number << 32, number << 32 | Int64(UInt32.max)) }

    /// The error for a row that cannot be read.
    func corrupt(_ sequence: UInt64, _ what: String) -> StoreError {
        .corrupt("checkpoint \(sequence) of thread row \(thread), place \(number): \(what)")
    }
}
