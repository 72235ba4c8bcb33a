import StateGraph

/// How much is run: a number of invocations, repeated.
struct Round {
    /// Invocations a repetition.
    let size: Int
    /// How often the invocations are run; a figure is the median of the repetitions.
    let repetitions: Int

    /// A name for each invocation of the round.
    var threads: [String] { (0..<size * repetitions).map { "thread-\($0)" } }

    /// The median of the repetitions' seconds an invocation; each thread is used once.
    func seconds(_ invoke: (String) async throws -> Void) async throws -> Double {
        let threads = threads
        return try await median { repetition in
            for number in 0..<size { try await invoke(threads[repetition * size + number]) }
        } / Double(size)
    }

    /// The median of the repetitions' seconds.
    func median(_ body: (Int) async throws -> Void) async throws -> Double {
        let clock = ContinuousClock()
        var results: [Duration] = []
        for repetition in 0..<repetitions {
            results.append(try await clock.measure { try await body(repetition) })
        }
        return results.sorted()[repetitions / 2] / .seconds(1)
    }
}
