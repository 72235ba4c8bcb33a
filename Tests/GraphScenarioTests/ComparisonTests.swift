import JSON
import Testing

@testable import GraphScenarioKit

/// What counts as equal, and how a difference is told.
struct ComparisonTests {
    private func differences(_ expected: String, _ actual: String) throws -> [String] {
        var comparison = Comparison()
        let parser = JSONParser()
        comparison.compareStep(
            try #require(try parser.parse(expected).objectValue),
            try #require(try parser.parse(actual).objectValue)
        )
        return comparison.differences.map(\.place)
    }

    @Test(arguments: [
        (#"{"item": {"a": 1, "b": 2}}"#, #"{"item": {"b": 2.0, "a": 1}}"#),
        (
            #"{"outcome": {"status": "interrupted", "value": 1, "interrupts": ["a", "b"]}}"#,
            #"{"outcome": {"status": "interrupted", "value": 1, "interrupts": ["b", "a"]}}"#
        ),
        (
            #"{"error": {"kind": "k", "python": "text"}}"#,
            #"{"error": {"kind": "k", "message": "of ours"}}"#
        ),
        (#"{"nodes": [], "mermaid": "x"}"#, #"{"nodes": [], "mermaid": "y"}"#),
        (##"{"item": {"id": "#auto"}}"##, #"{"item": {"id": "8d1f"}}"#),
        (#"{"edges": [{"s": 1}, {"s": 2}]}"#, #"{"edges": [{"s": 2}, {"s": 1}]}"#),
        (
            #"{"events": [[{"mode": "custom", "data": 1}, {"mode": "custom", "data": 2}]]}"#,
            #"{"events": [{"mode": "custom", "data": 2}, {"mode": "custom", "data": 1}]}"#
        ),
        (
            #"{"events": [[{"mode": "updates", "data": {"__interrupt__": ["a", "b"]}}]]}"#,
            #"{"events": [{"mode": "updates", "data": {"__interrupt__": ["b", "a"]}}]}"#
        ),
        (
            """
            {"state": {"values": {}, "tasks": [{"name": "a", "error": {"kind": "e"}, "interrupts": [1, 2],
             "state": {"interrupts": [3, 4]}}]}}
            """,
            """
            {"state": {"values": {}, "tasks": [{"name": "a", "error": {"kind": "e", "message": "m"},
             "interrupts": [2, 1], "state": {"interrupts": [4, 3]}}]}}
            """
        ),
    ])
    func `what the format holds for equal is equal`(expected: String, actual: String) throws {
        #expect(try differences(expected, actual) == [])
    }

    @Test(arguments: [
        (#"{"item": null}"#, #"{}"#, ["item"]),
        (#"{"item": {"a": null}}"#, #"{"item": {}}"#, ["item.a"]),
        (#"{"item": [1, 2]}"#, #"{"item": [2, 1]}"#, ["item[0]", "item[1]"]),
        (#"{"item": [1]}"#, #"{"item": [1, 2]}"#, ["item"]),
        (#"{"item": "\u00e9"}"#, #"{"item": "e\u0301"}"#, ["item"]),
        (#"{"ok": true}"#, #"{"error": {"kind": "x"}}"#, ["ok", "error"]),
        (
            #"{"events": [[{"mode": "custom", "data": 1}], [{"mode": "custom", "data": 2}]]}"#,
            #"{"events": [{"mode": "custom", "data": 2}, {"mode": "custom", "data": 1}]}"#,
            ["events[0].data", "events[1].data"]
        ),
        (#"{"events": []}"#, #"{"events": [{"mode": "custom", "data": 2}]}"#, ["events"]),
        (
            #"{"history": [{"step": 1}]}"#,
            #"{"history": [{"step": 2}, {"step": 1}]}"#,
            ["history[0].step", "history[1]"]
        ),
        (
            #"{"error": {"kind": "k", "node": "a"}}"#,
            #"{"error": {"kind": "k", "node": "b"}}"#,
            ["error.node"]
        ),
    ])
    func `what differs is found at its place`(
        expected: String,
        actual: String,
        places: [String]
    ) throws {
        #expect(try differences(expected, actual) == places)
    }

    @Test func `a report ends with the counts and lists quirks apart`() {
        let difference = Difference(place: "runs.main.a", expected: 1, actual: 2)
        let failure = StepFailure(number: 1, title: "invoke", differences: [difference])
        let verdicts = [
            ScenarioVerdict(id: "f/a", family: "f", title: "", quirk: nil, ending: .passed),
            ScenarioVerdict(id: "f/b", family: "f", title: "", quirk: nil, ending: .failed([failure])),
            ScenarioVerdict(id: "f/c", family: "f", title: "", quirk: "odd", ending: .failed([failure])),
        ]
        let lines = SuiteReport(verdicts: verdicts, isVerbose: false).lines
        #expect(
            lines == [
                "FAIL f/b", "  step 1 invoke", "    runs.main.a:", "      expected 1", "      actual   2",
                "1 with quirks, not counted below: 0 as recorded, 1 different", "  f/c: different (odd)",
                "f: 1/2",
                "1 passed, 1 failed",
            ]
        )
    }
}
