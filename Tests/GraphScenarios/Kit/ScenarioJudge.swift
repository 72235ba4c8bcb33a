import JSON
import StateGraph

/// Runs one scenario and compares each step.
struct ScenarioJudge: Sendable {
    /// How long a scenario may take before it counts as stuck: long enough for a machine that is busy with other tests.
    static let deadline: Duration = .seconds(120)

    private let scenario: Scenario
    private let saver: SuiteOptions.Saver

    /// A judge of one scenario.
    init(_ scenario: Scenario, saver: SuiteOptions.Saver) {
        self.scenario = scenario
        self.saver = saver
    }

    /// Runs the scenario, until its deadline at most.
    func verdict() async -> ScenarioVerdict {
        let endings = AsyncStream<ScenarioVerdict.Ending>.makeStream()
        let work = Task {
            endings.continuation.yield(await ending())
        }
        let timer = Task {
            try await Task.sleep(for: Self.deadline)
            endings.continuation.yield(.broken("not done after \(Self.deadline)"))
        }
        defer {
            // A scenario that is stuck is left behind; the suite goes on.
            work.cancel()
            timer.cancel()
        }
        var iterator = endings.stream.makeAsyncIterator()
        return verdict(await iterator.next() ?? .broken("cancelled"))
    }

    private func verdict(_ ending: ScenarioVerdict.Ending) -> ScenarioVerdict {
        ScenarioVerdict(
            id: scenario.id,
            family: scenario.family,
            title: scenario.title,
            quirk: scenario.quirk,
            ending: ending
        )
    }

    private func ending() async -> ScenarioVerdict.Ending {
        do {
            return try await judge()
        } catch {
            return .broken("\(error)")
        }
    }

    private func judge() async throws -> ScenarioVerdict.Ending {
        var run: ScenarioRun
        do {
            run = try await ScenarioRun(scenario, saver: saver)
        } catch let error as GraphError {
            return judge(compileError: FailureDescription(error).compiling)
        }
        do {
            let ending = scenario.compileError != nil ? judge(compileError: nil) : try await judge(&run)
            await run.storage.close()
            return ending
        } catch {
            await run.storage.close()
            throw error
        }
    }

    private func judge(_ run: inout ScenarioRun) async throws -> ScenarioVerdict.Ending {
        var failures: [StepFailure] = []
        for (index, step) in scenario.steps.enumerated() {
            let title = [step.name, step.thread].compactMap(\.self).joined(separator: " ")
            let yielded = try await run.perform(step)
            guard let expectation = step.expectation else { continue }
            var comparison = Comparison()
            comparison.compareStep(expectation, yielded, ignoresOrder: step.ignoresOrder)
            if !comparison.differences.isEmpty {
                failures.append(
                    StepFailure(number: index + 1, title: title, differences: comparison.differences)
                )
            }
        }
        return failures.isEmpty ? .passed : .failed(failures)
    }

    private func judge(compileError: JSONObject?) -> ScenarioVerdict.Ending {
        var comparison = Comparison()
        let actual = compileError.map(JSONValue.object) ?? .null
        comparison.compareError(scenario.compileError ?? .null, actual, at: "compile")
        guard !comparison.differences.isEmpty else { return .passed }
        return .failed([StepFailure(number: nil, title: "compile", differences: comparison.differences)])
    }
}
