internal import Synchronization

/// What is counted over a whole scenario, restarts of the process included.
final class ScenarioCounters: Sendable {
    private struct Counts {
        var starts: [String: Int] = [:]
        var failures: [String: Int] = [:]
    }

    private let counts = Mutex(Counts())

    /// Counts a start of a program.
    ///
    /// - Returns: how often it was started by now.
    func start(_ program: String) -> Int {
        counts.withLock { counts in
            counts.starts[program, default: 0] += 1
            return counts.starts[program, default: 0]
        }
    }

    /// Counts a failure if fewer than `limit` were counted under the key.
    func countFailure(_ key: String, below limit: Int?) -> Bool {
        counts.withLock { counts in
            if let limit, counts.failures[key, default: 0] >= limit { return false }
            counts.failures[key, default: 0] += 1
            return true
        }
    }

    /// How often each program was started.
    var starts: [String: Int] { counts.withLock { $0.starts } }
}
