import JSON
import Testing

@testable import GraphScenarioKit

/// Scenarios of entrypoints and tasks, with every saver.
struct FunctionalTests {
    private func verdict(_ text: String, _ saver: SuiteOptions.Saver) async throws -> ScenarioVerdict {
        try await ScenarioJudge(Scenario(JSONParser().parse(text)), saver: saver).verdict()
    }

    @Test(arguments: SuiteOptions.Saver.allCases)
    func `calls inside a call are replayed in a new process, and only their start is shown`(
        saver: SuiteOptions.Saver
    ) async throws {
        let verdict = try await verdict(
            #"""
            {"format": "graph-conformance/1", "id": "functional/nested", "family": "functional", "title": "",
             "features": [], "checkpointer": "file", "main": "main",
             "tasks": [
               {"name": "double", "do": [{"op": "return", "value": {"$mul": [{"$input": true}, 2]}}]},
               {"name": "outer", "do": [
                 {"op": "task", "name": "double", "input": {"$input": true}, "reg": "r"},
                 {"op": "interrupt", "value": "deep", "reg": "x"},
                 {"op": "return", "value": [{"$reg": "r"}, {"$reg": "x"}]}]}],
             "graphs": {"main": {"kind": "entrypoint", "do": [
               {"op": "task", "name": "outer", "input": {"$input": true}, "reg": "r"},
               {"op": "return", "value": {"$reg": "r"}}]}},
             "steps": [
               {"do": "invoke", "thread": "1", "input": {"kind": "values", "values": 1},
                "expect": {"outcome": {"status": "interrupted", "value": null, "interrupts": ["deep"]},
                           "runs": {"main.main": 1, "task.outer": 1, "task.double": 1}}},
               {"do": "new_process"},
               {"do": "stream", "thread": "1", "input": {"kind": "command", "resume": "z"},
                "modes": ["updates", "tasks"],
                "expect": {"outcome": {"status": "ok"}, "runs": {"main.main": 1, "task.outer": 1}, "events": [
                  [{"mode": "tasks", "data": {"event": "start", "name": "main", "input": 1}}],
                  [{"mode": "tasks", "data": {"event": "start", "name": "outer", "input": [[1], {}]}}],
                  [{"mode": "tasks", "data": {"event": "start", "name": "double", "input": [[1], {}]}}],
                  [{"mode": "updates", "data": {"outer": [2, "z"]}}],
                  [{"mode": "tasks", "data": {"event": "end", "name": "outer", "error": null,
                    "result": {"return": [2, "z"]}, "interrupts": []}}],
                  [{"mode": "updates", "data": {"main": [2, "z"]}}],
                  [{"mode": "tasks", "data": {"event": "end", "name": "main", "error": null,
                    "result": {"return": [2, "z"]}, "interrupts": []}}]]}}],
             "compile": {"ok": true}}
            """#,
            saver
        )
        #expect(verdict.hasPassed, "\(verdict.ending)")
    }

    @Test(arguments: SuiteOptions.Saver.allCases)
    func `what is saved and what is returned differ, and an update from outside is both`(
        saver: SuiteOptions.Saver
    ) async throws {
        let verdict = try await verdict(
            #"""
            {"format": "graph-conformance/1", "id": "functional/saved", "family": "functional", "title": "",
             "features": [], "checkpointer": "memory", "main": "main",
             "graphs": {"main": {"kind": "entrypoint", "do": [
               {"op": "final", "value": {"$previous": true}, "save": {"$input": true}}]}},
             "steps": [
               {"do": "invoke", "thread": "1", "input": {"kind": "values", "values": 1},
                "expect": {"outcome": {"status": "ok", "value": null}, "runs": {"main.main": 1}}},
               {"do": "invoke", "thread": "1", "input": {"kind": "values", "values": 2},
                "expect": {"outcome": {"status": "ok", "value": 1}, "runs": {"main.main": 1}}},
               {"do": "update_state", "thread": "1", "values": 55, "expect": {"ok": true}},
               {"do": "get_state", "thread": "1", "expect": {"state": {"values": 55, "next": [],
                "source": "update", "step": 3, "interrupts": [], "tasks": [], "has_parent": true}}},
               {"do": "invoke", "thread": "1", "input": {"kind": "values", "values": 3},
                "expect": {"outcome": {"status": "ok", "value": 55}, "runs": {"main.main": 1}}},
               {"do": "get_history", "thread": "1", "filter": {"step": -1}, "expect": {"history": [
                {"values": null, "next": ["main"], "source": "input", "step": -1, "interrupts": [],
                 "tasks": [{"name": "main", "interrupts": []}], "parent": null}]}},
               {"do": "new_process"},
               {"do": "get_state", "thread": "1", "expect": {"state": {"values": {}, "next": [],
                "source": null, "step": null, "interrupts": [], "tasks": [], "has_parent": false}}}],
             "compile": {"ok": true}}
            """#,
            saver
        )
        #expect(verdict.hasPassed, "\(verdict.ending)")
    }
}
