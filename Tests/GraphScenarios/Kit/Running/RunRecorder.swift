import JSON
import StateGraph
internal import Synchronization

/// Collects what a run shows while it goes on.
final class RunRecorder: Sendable {
    private struct Record {
        var events: [JSONValue] = []
        var values: JSONValue?
    }

    private let record = Mutex(Record())
    private let rendering: EventRendering
    private let graph: any ScenarioGraph
    private let outputs: [String]?

    /// A recorder for a run of a graph.
    init(_ rendering: EventRendering, graph: any ScenarioGraph, outputs: [String]?) {
        self.rendering = rendering
        self.graph = graph
        self.outputs = outputs
    }

    /// Takes an event.
    func note<State: ScenarioState>(_ event: GraphEvent<State>) {
        let shown = rendering.events(event, in: graph, showing: outputs)
        record.withLock { record in
            record.events += shown
            if case .values(let state, let interrupts, _) = event {
                let values = state.shown(outputs)
                // Questions are added to an object; beside any other value there is no place for them.
                record.values = interrupts.isEmpty || values.objectValue != nil ? values : .null
            }
        }
    }

    /// What was shown.
    var events: [JSONValue] { record.withLock { $0.events } }

    /// The values shown last, nil if none were.
    var values: JSONValue? { record.withLock { $0.values } }
}
