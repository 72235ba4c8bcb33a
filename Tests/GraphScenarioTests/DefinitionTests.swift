import Foundation
import JSON
import Testing

@testable import GraphScenarioKit

/// Reading of scenario files.
struct DefinitionTests {
    /// The recorded scenarios, which are no part of this repository.
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/graph/scenarios").standardized.path

    private static let isFolderThere = FileManager.default.fileExists(atPath: folder)

    @Test(.enabled(if: isFolderThere, "without ../shared/graph/scenarios no recorded scenario is read"))
    func `every recorded scenario can be read`() throws {
        for path in try ScenarioFile.paths(of: [Self.folder]) {
            #expect(throws: Never.self, "\(path)") { try ScenarioFile.scenario(at: path) }
        }
    }

    @Test(arguments: [
        (#"{"format": "graph-conformance/2"}"#, "scenario.format"),
        (#"{"format": "graph-conformance/1", "surprise": 1}"#, "scenario"),
        (
            """
            {"format": "graph-conformance/1", "id": "a/b", "family": "a", "title": "", "features": [],
             "checkpointer": "none", "main": "main", "steps": [],
             "graphs": {"main": {"channels": [{"name": "x", "type": "odd"}], "nodes": [], "edges": []}}}
            """,
            "graphs.main.channels[0].type"
        ),
    ])
    func `a file that is not of the format is refused with the place`(text: String, place: String) throws {
        let value = try JSONParser().parse(text)
        let error = #expect(throws: DefinitionError.self) { try Scenario(value) }
        #expect(error?.place == place)
    }

    @Test func `a missing path is an error, not an empty suite`() {
        #expect(throws: DefinitionError.self) { try ScenarioFile.paths(of: ["/no/such/folder"]) }
    }
}
