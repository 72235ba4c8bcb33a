import Foundation
import StateGraph
import Testing

@Suite struct DrawingScenarioTests {
    private static let folder = "../shared/graph/scenarios"

    @Test func `recorded drawings are drawn again, to the letter`() throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: Self.folder) else {
            print("StateGraph: no recorded scenarios at \(Self.folder), no drawing compared.")
            return
        }
        var count = 0
        for name in names.sorted() where name.hasPrefix("visualisation__") {
            let data = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(name)"))
            let scenario = try JSONDecoder().decode(DrawingScenario.self, from: data)
            let graph = try scenario.graph(scenario.main)
            for step in scenario.steps {
                let view = step.xray == true ? graph.view(expandingSubgraphs: .max) : graph.view
                #expect(view.nodes.map(\.id) == step.expect.nodes, "\(scenario.id)")
                #expect(Set(view.edges.map { Self.edge($0) }) == step.expect.edges, "\(scenario.id)")
                #expect(view.edges.count == step.expect.edges.count, "\(scenario.id)")
                #expect(view.mermaid == step.expect.mermaid, "\(scenario.id)")
                count += 1
            }
        }
        #expect(count >= 12)
    }

    private static func edge(_ edge: GraphView.Edge) -> DrawingScenario.Step.Expectation.Edge {
        DrawingScenario.Step.Expectation.Edge(
            source: edge.source,
            target: edge.target,
            conditional: edge.isConditional,
            label: edge.label
        )
    }
}
