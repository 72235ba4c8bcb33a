/// Which checkpoints of a thread are kept, in each of its namespaces.
///
/// The newest is always kept, and with it every channel value, question and finished task that a run needs to go on,
/// and the subgraphs of its tasks. What is not kept can't be read from the moment on that makes it superfluous; it goes
/// from the file in the transaction that does, or, with `keep` and `keepYounger`, in one a few checkpoints later.
public enum CheckpointRetention: Sendable, Hashable {
    /// The newest only: the file grows with the number of threads, not of turns. No time travel.
    case keepLatest
    /// The newest so many, at least one.
    case keep(Int)
    /// Those that were put within the last so many milliseconds. A thread that rests keeps what it has until it is put
    /// to again.
    case keepYounger(thanMilliseconds: Int64)
    /// All of them; the file grows with every turn.
    case keepAll

    /// Whether anything is ever dropped.
    var drops: Bool { self != .keepAll }

    /// Whether a put is to drop what has become superfluous: not at each one, as everything that a namespace has must
    /// be looked at.
    ///
    /// - Parameters:
    ///   - sequence: The greatest sequence number that is put.
    ///   - previous: That of the thread before.
    ///   - pause: How long the thread was not put to, in milliseconds.
    /// - Returns: Whether it is.
    func isDropDue(at sequence: UInt64, after previous: UInt64, pause: Int64) -> Bool {
        switch self {
        case .keepLatest: true
        case .keep(let count):
            sequence / Self.slack(of: count) != previous / Self.slack(of: count)
        case .keepYounger(let age):
            sequence / 16 != previous / 16 || pause > age / 8
        case .keepAll: false
        }
    }

    private static func slack(of count: Int) -> UInt64 { UInt64(max(1, count / 4)) }

    /// How many of the newest checkpoints are kept.
    ///
    /// - Parameters:
    ///   - times: When the checkpoints were put, newest first.
    ///   - now: The time.
    /// - Returns: Their number; at least one, if there is any.
    func countOfKept(_ times: [Int64], now: Int64) -> Int {
        switch self {
        case .keepLatest: min(1, times.count)
        case .keep(let count): min(max(1, count), times.count)
        case .keepYounger(let age):
            times.isEmpty ? 0 : 1 + times.dropFirst().prefix { $0 >= now.saturatingSubtract(age) }.count
        case .keepAll: times.count
        }
    }
}

extension Int64 {
    /// The difference, or the bound that it is beyond.
    func saturatingSubtract(_ other: Int64) -> Int64 {
        let (difference, isOver) = subtractingReportingOverflow(other)
        return isOver ? (other > 0 ? .min : .max) : difference
    }
}
