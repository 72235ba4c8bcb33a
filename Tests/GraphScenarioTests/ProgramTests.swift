import JSON
import Testing

@testable import GraphScenarioKit

/// Programs of nodes and tasks, run without an engine.
struct ProgramTests {
    /// Answers every question with it in upper case and notes what it was asked.
    private actor RecordingHost: ProgramHost {
        private(set) var log: [String] = []
        private var failures = 0

        func interrupt(_ value: JSONValue) -> JSONValue { .string((value.stringValue ?? "").uppercased()) }
        func emit(_ value: JSONValue) { log.append("emit \(value.printed)") }
        func streamToken(_ token: String, ofMessage id: String, isHidden: Bool) {
            log.append("token \(id) \(token)")
        }
        func callSubgraph(_ name: String, input: JSONValue) -> JSONValue { [.string(name), input] }
        func callTasks(_ calls: [(name: String, input: JSONValue)]) -> [JSONValue] {
            calls.map { [.string($0.name), $0.input] }
        }
        func store(_ namespace: [String], _ request: StoreRequest) -> JSONValue { .null }
        func heartbeat() { log.append("heartbeat") }
        func drain(reason: String?) { log.append("drain \(reason ?? "")") }
        func countFailure(_ key: String?, below limit: Int?) -> Bool {
            guard failures < limit ?? .max else { return false }
            failures += 1
            return true
        }
    }

    private func run(_ text: String, host: RecordingHost = RecordingHost()) async throws -> ProgramResult {
        let program = try Operation.program(JSONParser().parse(text), at: "do")
        var interpreter = ProgramInterpreter(scope: EvaluationScope(), host: host)
        return try await interpreter.run(program)
    }

    @Test func `a second write to a channel replaces the first`() async throws {
        let result = try await run(
            """
            [{"op": "write", "channel": "a", "value": 1}, {"op": "write", "channel": "b", "value": 2},
             {"op": "write", "channel": "a", "value": 3}]
            """
        )
        guard case .writes(let writes) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(writes == ["a": 3, "b": 2])
        #expect(writes.names == ["a", "b"])
    }

    @Test func `writes are merged into a command, whose own update wins`() async throws {
        let result = try await run(
            """
            [{"op": "write", "channel": "a", "value": 1}, {"op": "write", "channel": "b", "value": 1},
             {"op": "command", "goto": "x", "update": {"b": 2}}]
            """
        )
        guard case .command(let command) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(command.update == ["a": 1, "b": 2])
        #expect(command.goto == "x")
        #expect(!command.isForParent)
    }

    @Test func `answers, loops and calls end in registers`() async throws {
        let host = RecordingHost()
        let result = try await run(
            """
            [{"op": "each", "over": ["p", "q"], "do": [
                {"op": "interrupt", "value": {"$item": true}, "reg": "r"},
                {"op": "push", "reg": "all", "value": {"$reg": "r"}}]},
             {"op": "tasks", "calls": {"over": [1, 2], "name": "t", "input": {"$item": true}}, "reg": "ts"},
             {"op": "subgraph", "graph": "g", "input": {}, "reg": "s"},
             {"op": "llm", "id": "m", "tokens": ["x", "y"], "reg": "l"},
             {"op": "heartbeat"}, {"op": "drain", "reason": "why"}, {"op": "emit", "value": 1},
             {"op": "if", "cond": {"$reg": "s"}, "then": [
                {"op": "return", "value": [{"$reg": "all"}, {"$reg": "ts"}, {"$reg": "s"}, {"$reg": "l"}]}]},
             {"op": "emit", "value": "never"}]
            """,
            host: host
        )
        guard case .value(let value) = result else {
            Issue.record("\(result)")
            return
        }
        let message: JSONValue = ["id": "m", "role": "ai", "content": "xy"]
        #expect(value == [["P", "Q"], [["t", 1], ["t", 2]], ["g", [:]], message])
        #expect(await host.log == ["token m x", "token m y", "heartbeat", "drain why", "emit 1"])
    }

    @Test func `a failure is raised as often as it says`() async throws {
        let host = RecordingHost()
        let program = #"[{"op": "fail", "error": "A", "message": "boom", "times": 1}]"#
        let expected = ScenarioFailure(kind: .nodeError, error: "A", message: "boom")
        await #expect(throws: expected) { try await run(program, host: host) }
        guard case .nothing = try await run(program, host: host) else {
            Issue.record("raised twice")
            return
        }
    }

    @Test func `a list of commands starts with the writes`() async throws {
        let result = try await run(
            """
            [{"op": "write", "channel": "a", "value": 1},
             {"op": "commands", "list": [{"goto": "x"}, {"update": {"a": 2}}]}]
            """
        )
        guard case .list(let commands) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(commands.map(\.update) == [["a": 1], nil, ["a": 2]])
    }
}
