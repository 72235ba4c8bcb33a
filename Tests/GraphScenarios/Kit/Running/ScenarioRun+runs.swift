import JSON
import StateGraph

extension ScenarioRun {
    /// How a run ended.
    struct RunResult {
        var outcome: JSONObject
        var events: [JSONValue] = []
        var interrupts: [Asked] = []
    }

    /// Performs `invoke` and `stream`.
    mutating func perform(_ run: RunStep) async throws -> JSONObject {
        let before = counters.starts
        let result = try await self.result(of: run)
        note(result, of: run)
        var json: JSONObject = ["outcome": .object(result.outcome), "runs": runs(since: before)]
        if run.stream != nil { json["events"] = .array(result.events) }
        return json
    }

    /// Performs several runs at once.
    mutating func perform(_ runs: [RunStep]) async throws -> JSONObject {
        let before = counters.starts
        let frozen = self
        let results = try await withThrowingTaskGroup(of: (Int, RunResult).self) { group in
            for (index, run) in runs.enumerated() {
                group.addTask { (index, try await frozen.result(of: run)) }
            }
            return try await group.reduce(into: [(Int, RunResult)]()) { $0.append($1) }
                .sorted { $0.0 < $1.0 }.map(\.1)
        }
        for (run, result) in zip(runs, results) { note(result, of: run) }
        return [
            "outcomes": .array(results.map { .object($0.outcome) }),
            "runs": self.runs(since: before),
        ]
    }

    private mutating func note(_ result: RunResult, of run: RunStep) {
        guard let thread = run.thread, !result.interrupts.isEmpty else { return }
        reported[thread, default: []].insert(result.interrupts, at: 0)
    }

    /// How often programs were started, those that were.
    private func runs(since before: [String: Int]) -> JSONValue {
        let counted = counters.starts.compactMap { program, count in
            let more = count - before[program, default: 0]
            return more == 0 ? nil : (program, JSONValue.integer(Int64(more)))
        }
        return .object(JSONObject(counted))
    }

    /// Runs the main graph.
    private func result(of run: RunStep) async throws -> RunResult {
        do {
            return try await result(of: run, on: process.main)
        } catch let error as DefinitionError {
            throw error
        } catch {
            return RunResult(outcome: Self.failed(error, run))
        }
    }

    private func result<Graph: ScenarioGraph>(of run: RunStep, on main: Graph) async throws -> RunResult {
        let input = try await input(of: run, for: main)
        let outputs = main.shownChannels(run.outputKeys, streaming: run.stream != nil)
        let recorder = RunRecorder(
            EventRendering(world: process.world, modes: run.stream?.modes ?? []),
            graph: main,
            outputs: outputs
        )
        let configuration: RunConfiguration<Graph.State> = try await configuration(of: run, outputs)
        let (graph, context) = (main.compiled, run.context ?? JSONObject())
        let task = Task {
            try await graph.invoke(
                input,
                thread: run.thread,
                context: context,
                configuration: configuration,
                observer: { recorder.note($0) }
            )
        }
        let canceller = run.cancelAfter.map { delay in
            Task {
                try await Task.sleep(for: delay)
                task.cancel()
            }
        }
        defer { canceller?.cancel() }
        do {
            let outcome = try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
            var json: JSONObject = ["status": "ok"]
            if run.stream == nil {
                json["value"] = recorder.values ?? .null
                if case .interrupted(_, let interrupts) = outcome {
                    json["status"] = "interrupted"
                    json["interrupts"] = SnapshotRendering.questions(interrupts)
                }
            }
            return RunResult(outcome: json, events: recorder.events, interrupts: outcome.interrupts.map { Asked($0) })
        } catch {
            return RunResult(outcome: Self.failed(error, run), events: recorder.events)
        }
    }

    private static func failed(_ error: any Error, _ run: RunStep) -> JSONObject {
        var description = FailureDescription(error).json
        if description["kind"] == "cancelled", run.cancelAfter != nil { return ["status": "cancelled"] }
        if description["kind"] == "no_checkpointer" { description["kind"] = "resume_without_checkpointer" }
        if run.isResumeStrict, description["kind"] == "ambiguous_resume" {
            description = ["kind": "unknown_interrupt", "detail": "ambiguous"]
        }
        return ["status": "error", "error": .object(description)]
    }

    private func configuration<State: ScenarioState>(
        of run: RunStep,
        _ outputs: [String]?
    ) async throws -> RunConfiguration<State> {
        var configuration = RunConfiguration<State>(isStrictAboutAnswers: run.isResumeStrict)
        configuration.durability =
            switch run.durability {
            case .sync: .sync
            case .async, nil: .async
            case .exit: .exit
            }
        if let limit = run.recursionLimit { configuration.recursionLimit = limit }
        configuration.maximumConcurrency = run.maximumConcurrency
        configuration.stopsBefore = run.interruptBefore?.stopPoints()
        configuration.stopsAfter = run.interruptAfter?.stopPoints()
        configuration.outputChannels = outputs
        configuration.observesSubgraphs = run.stream?.subgraphs ?? false
        if let checkpoint = run.checkpoint {
            configuration.checkpoint = try await place(checkpoint, of: run.thread ?? "").checkpoint
        }
        return configuration
    }
}
