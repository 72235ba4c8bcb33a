import JSON

extension ProgramInterpreter {
    /// Performs an operation that reaches beyond the program.
    mutating func performOutward(_ operation: Operation) async throws {
        switch operation {
        case .interrupt(let value, let register):
            let answer = try await host.interrupt(evaluator.evaluate(value))
            keep(answer, in: register)
        case .fail(let failure): try await fail(failure)
        case .sleep(let milliseconds):
            try await Task.sleep(for: .milliseconds(evaluator.integer(milliseconds)))
        case .emit(let value): try await host.emit(evaluator.evaluate(value))
        case .model(let call): try await callModel(call)
        case .heartbeat: try await host.heartbeat()
        case .drain(let reason): try await host.drain(reason: reason.map(evaluator.text))
        default: try await performCall(operation)
        }
    }

    /// Performs a call of a graph, a task or the store, and puts the result into the call's register.
    private mutating func performCall(_ operation: Operation) async throws {
        switch operation {
        case .subgraph(let name, let input, let register):
            keep(try await host.callSubgraph(name, input: evaluator.evaluate(input)), in: register)
        case .task(let call, let register):
            keep(try await host.callTasks([try evaluated(call, evaluator)]).first ?? .null, in: register)
        case .tasks(let calls, let register):
            keep(.array(try await host.callTasks(evaluated(calls))), in: register)
        case .store(let namespace, let operation, let register):
            let levels = try evaluator.list(namespace).compactMap(\.stringValue)
            keep(try await host.store(levels, evaluated(operation)), in: register)
        default: break
        }
    }

    private mutating func keep(_ value: JSONValue, in register: String?) {
        if let register { scope.registers[register] = value }
    }

    private func fail(_ failure: Operation.Failure) async throws {
        guard await host.countFailure(failure.key, below: failure.times) else { return }
        if failure.error == "cancelled" { throw CancellationError() }
        // The recorded message of this one carries its name.
        let prefix = failure.error == "permanent" ? "permanent: " : ""
        throw ScenarioFailure(kind: .nodeError, error: failure.error, message: prefix + failure.message)
    }

    private mutating func callModel(_ call: Operation.ModelCall) async throws {
        let id = try evaluator.text(call.id)
        let tokens = try evaluator.list(call.tokens).compactMap(\.stringValue)
        for token in tokens {
            try await host.streamToken(token, ofMessage: id, isHidden: call.isHidden)
        }
        keep(
            ["id": .string(id), "role": "ai", "content": .string(tokens.joined())],
            in: call.register
        )
    }

    private func evaluated(
        _ call: Operation.TaskCall,
        _ evaluator: Evaluator
    ) throws -> (name: String, input: JSONValue) {
        (try evaluator.text(call.name), try evaluator.evaluate(call.input))
    }

    private func evaluated(_ calls: Operation.TaskCalls) throws -> [(name: String, input: JSONValue)] {
        switch calls {
        case .listed(let calls): return try calls.map { try evaluated($0, evaluator) }
        case .each(let over, let call):
            return try evaluator.list(over).enumerated().map { index, item in
                try evaluated(call, Evaluator(scope: scope.looping(item, at: index)))
            }
        }
    }

    private func evaluated(_ operation: Operation.StoreOperation) throws -> StoreRequest {
        switch operation {
        case .put(let key, let value, let minutes):
            .put(
                key: try evaluator.text(key),
                value: try evaluator.evaluate(value),
                minutesToLive: try minutes.flatMap { try evaluator.evaluate($0).numberValue }
            )
        case .get(let key): .get(key: try evaluator.text(key))
        case .delete(let key): .delete(key: try evaluator.text(key))
        case .search(let query, let filter, let limit, let offset):
            .search(
                query: try query.map(evaluator.text),
                filter: try filter.map(evaluatedFilter),
                limit: try limit.map(evaluator.integer) ?? 10,
                offset: try offset.map(evaluator.integer) ?? 0
            )
        }
    }

    /// Evaluates the operands of a filter; its comparisons look like operations but are the store's.
    private func evaluatedFilter(_ filter: JSONObject) throws -> JSONObject {
        let comparisons: Set = ["$eq", "$ne", "$gt", "$gte", "$lt", "$lte"]
        return JSONObject(
            try filter.map { name, condition in
                guard let members = condition.objectValue, !members.isEmpty,
                    members.allSatisfy({ comparisons.contains($0.key) })
                else { return (name, try evaluator.evaluate(condition)) }
                let operands = try members.map { ($0.key, try evaluator.evaluate($0.value)) }
                return (name, .object(JSONObject(operands)))
            }
        )
    }
}
