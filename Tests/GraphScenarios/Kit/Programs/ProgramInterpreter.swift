import JSON

/// Runs one program of a node or a task from its start to its end (the format's section 5).
struct ProgramInterpreter {
    /// The scope that expressions see; registers change while the program runs.
    var scope: EvaluationScope
    let host: any ProgramHost

    var writes = JSONObject()
    var command: ProgramResult.Command?
    var commands: [ProgramResult.Command]?

    /// A program's run, before its first operation.
    init(scope: EvaluationScope, host: any ProgramHost) {
        self.scope = scope
        self.host = host
    }

    /// Runs all operations.
    ///
    /// - Throws: ``ScenarioFailure`` from a `fail` or a wrong value, and what the host throws.
    mutating func run(_ program: [Operation]) async throws -> ProgramResult {
        try await runPart(program) ?? collected()
    }

    /// An evaluator over the scope as it is now.
    var evaluator: Evaluator { Evaluator(scope: scope) }

    /// Runs operations until one ends the program.
    ///
    /// - Returns: the program's result if it ended.
    private mutating func runPart(_ program: [Operation]) async throws -> ProgramResult? {
        for operation in program {
            switch operation {
            case .giveBack(let value): return .value(try evaluator.evaluate(value))
            case .final(let value, let saved):
                return .final(value: try evaluator.evaluate(value), saved: try evaluator.evaluate(saved))
            case .condition(let condition, let then, let otherwise):
                let isTrue = try evaluator.evaluate(condition).isTruthy
                if let result = try await runPart(isTrue ? then : otherwise) { return result }
            case .each(let over, let body):
                if let result = try await runLoop(over, body) { return result }
            default: try await perform(operation)
            }
        }
        return nil
    }

    private mutating func runLoop(_ over: JSONValue, _ body: [Operation]) async throws -> ProgramResult? {
        for (index, item) in try evaluator.list(over).enumerated() {
            scope.loops.append(EvaluationScope.Loop(item: item, index: index))
            if let result = try await runPart(body) { return result }
            scope.loops.removeLast()
        }
        return nil
    }

    private mutating func perform(_ operation: Operation) async throws {
        switch operation {
        case .write(let channel, let value):
            writes[try evaluator.text(channel)] = try evaluator.evaluate(value)
        case .set(let register, let value): scope.registers[register] = try evaluator.evaluate(value)
        case .push(let register, let value):
            let elements = scope.registers[register]?.arrayValue ?? []
            scope.registers[register] = .array(elements + [try evaluator.evaluate(value)])
        case .command(let parts): command = try evaluated(parts)
        case .commands(let list): commands = try list.map(evaluated)
        default: try await performOutward(operation)
        }
    }

    private func evaluated(_ parts: Operation.CommandParts) throws -> ProgramResult.Command {
        let update = try parts.update.map(evaluator.evaluate)
        if let update, !update.isNull, update.objectValue == nil {
            throw ScenarioFailure(kind: .invalidUpdate, detail: "node_return_type")
        }
        return ProgramResult.Command(
            update: update?.objectValue,
            goto: try parts.goto.map(evaluator.evaluate),
            isForParent: parts.isForParent
        )
    }

    /// The result of a program that ran to its end.
    private func collected() -> ProgramResult {
        if let commands {
            return .list((writes.isEmpty ? [] : [ProgramResult.Command(update: writes)]) + commands)
        }
        if var command {
            if !writes.isEmpty {
                var update = writes
                for (channel, value) in command.update ?? JSONObject() { update[channel] = value }
                command.update = update
            }
            return .command(command)
        }
        return writes.isEmpty ? .nothing : .writes(writes)
    }
}
