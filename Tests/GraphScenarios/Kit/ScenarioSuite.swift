import JSON
import StateGraph

/// Runs scenarios and says where what happens is not what was expected.
public struct ScenarioSuite: Sendable {
    private let options: SuiteOptions

    /// A suite with these options.
    public init(_ options: SuiteOptions) {
        self.options = options
    }

    /// Runs all scenarios.
    ///
    /// - Returns: the verdicts, in the order of the files.
    /// - Throws: if there is nothing at one of the paths.
    public func run() async throws -> SuiteReport {
        let paths = try ScenarioFile.paths(of: options.paths)
        var verdicts = [ScenarioVerdict?](repeating: nil, count: paths.count)
        var timed: [(Int, Scenario)] = []
        try await withThrowingTaskGroup(of: (Int, ScenarioVerdict).self) { group in
            var running = 0
            for (index, path) in paths.enumerated() {
                switch Result(catching: { try ScenarioFile.scenario(at: path) }) {
                case .failure(let error): verdicts[index] = .unreadable(path, error)
                case .success(let scenario) where !isChosen(scenario): continue
                case .success(let scenario) where scenario.isTimed: timed.append((index, scenario))
                case .success(let scenario):
                    if running >= options.jobs, let (index, verdict) = try await group.next() {
                        verdicts[index] = verdict
                        running -= 1
                    }
                    group.addTask { (index, await ScenarioJudge(scenario, saver: options.saver).verdict()) }
                    running += 1
                }
            }
            for try await (index, verdict) in group { verdicts[index] = verdict }
        }
        // What sleeps needs the processor for itself.
        for (index, scenario) in timed { verdicts[index] = await ScenarioJudge(scenario, saver: options.saver).verdict() }
        return SuiteReport(verdicts: verdicts.compactMap(\.self), isVerbose: options.isVerbose)
    }

    private func isChosen(_ scenario: Scenario) -> Bool {
        options.family.map { scenario.family == $0 } ?? true
    }
}
