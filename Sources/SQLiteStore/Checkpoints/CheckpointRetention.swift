/// How many checkpoints of a thread are kept, in each of its namespaces.
///
/// The newest is always kept, and with it every channel value, question and finished task that a run needs to
/// go on; what only dropped checkpoints referred to goes in the same transaction that made it superfluous.
public enum CheckpointRetention: Sendable, Hashable {
    /// The newest only: the file grows with the number of threads, not of turns. No time travel.
    case keepLatest
    /// The newest so many, at least one.
    case keep(Int)
    /// All of them; the file grows with every turn.
    case keepAll

    /// The number to keep, nil for all.
    var limit: Int? {
        switch self {
        case .keepLatest: 1
        case .keep(let count): max(1, count)
        case .keepAll: nil
        }
    }
}
