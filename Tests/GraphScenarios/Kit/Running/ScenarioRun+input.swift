import JSON
import StateGraph

extension ScenarioRun {
    /// What a run starts with.
    ///
    /// - Throws: ``ScenarioFailure`` for values that are no object; ``DefinitionError``; ``GraphError``.
    func input<Graph: ScenarioGraph>(
        of run: RunStep,
        for graph: Graph
    ) async throws -> RunInput<Graph.State> {
        var scope = EvaluationScope()
        scope.loops = run.loop.map { [$0] } ?? []
        let evaluator = Evaluator(scope: scope)
        switch run.input {
        case .none: return .proceed
        case .values(let values):
            return try graph.start(with: evaluator.evaluate(values))
        case .command(let command): return try await input(command, run, graph, evaluator)
        case .resumeAll(let value):
            let pending = try await pending(of: run)
            guard !pending.isEmpty else { return .proceed }
            return .answers(try answers(pending, value, scope))
        case .resumeFirst(let value):
            let sorted = try await pending(of: run).sorted {
                $0.question.canonicalText.precedesByCodePoints($1.question.canonicalText)
            }
            guard let first = sorted.first else { return .proceed }
            return .answers(try answers([first], value, scope))
        }
    }

    private func answers(
        _ pending: [Asked],
        _ value: JSONValue,
        _ scope: EvaluationScope
    ) throws -> [InterruptID: JSONValue] {
        var answers: [InterruptID: JSONValue] = [:]
        for (index, interrupt) in pending.enumerated() {
            let evaluator = Evaluator(scope: scope.looping(interrupt.question, at: index))
            answers[interrupt.id] = try evaluator.evaluate(value)
        }
        return answers
    }

    private func pending(of run: RunStep) async throws -> [Asked] {
        guard let thread = run.thread else { return [] }
        return try await process.main.found(thread: thread)?.interrupts ?? []
    }

    private func input<Graph: ScenarioGraph>(
        _ command: RunInputDefinition.Command,
        _ run: RunStep,
        _ graph: Graph,
        _ evaluator: Evaluator
    ) async throws -> RunInput<Graph.State> {
        var resume = Answers<Graph.State>.none
        if let answers = command.answers {
            resume = .byID(try await identified(answers, run, evaluator))
        } else if let answer = try command.resume.map(evaluator.evaluate), !answer.isNull {
            // An empty map is a map of answers; any other object is one answer.
            resume = answer.objectValue?.isEmpty == true ? .byID([:]) : .one(answer)
        }
        let goto = try command.goto.map(evaluator.evaluate)
        let update = try command.update.map(evaluator.evaluate)?.objectValue
        if command.isForParent { return .command(.parent(Command<Graph.State>()), resume: resume) }
        if update == nil, goto == nil {
            switch resume {
            case .one(let answer): return .resume(answer)
            case .byID(let answers): return .answers(answers)
            case .none: break
            }
        }
        let given = try graph.command(update: update ?? JSONObject(), goto: goto)
        return .command(given, resume: resume)
    }

    private func identified(
        _ answers: [RunInputDefinition.Answer],
        _ run: RunStep,
        _ evaluator: Evaluator
    ) async throws -> [InterruptID: JSONValue] {
        let pending = try await pending(of: run)
        var identified: [InterruptID: JSONValue] = [:]
        for answer in answers {
            let found: InterruptID? =
                switch answer.target {
                case .matching(let question):
                    pending.first { $0.question.isSame(as: question) && identified[$0.id] == nil }?.id
                case .index(let index): pending.indices.contains(index) ? pending[index].id : nil
                case .earlier(let question): earlier(question, run.thread ?? "")
                case .unknown: InterruptID("unknown")
                }
            guard let found else {
                throw DefinitionError(place: "resume_map", problem: "no such interrupt")
            }
            identified[found] = try evaluator.evaluate(answer.value)
        }
        return identified
    }

    private func earlier(_ question: JSONValue, _ thread: String) -> InterruptID? {
        for interrupts in reported[thread] ?? [] {
            if let found = interrupts.first(where: { $0.question.isSame(as: question) }) { return found.id }
        }
        return nil
    }
}
