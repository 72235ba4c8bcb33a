import JSON
import StateGraph
internal import Synchronization

/// Collects what a run shows while it goes on.
final class RunRecorder: Sendable {
    private struct Record {
        var events: [JSONValue] = []
        var values: JSONObject?
    }

    private let record = Mutex(Record())
    private let rendering: EventRendering
    private let graph: BuiltGraph
    private let outputs: [String]?

    /// A recorder for a run of a graph.
    init(_ rendering: EventRendering, graph: BuiltGraph, outputs: [String]?) {
        self.rendering = rendering
        self.graph = graph
        self.outputs = outputs
    }

    /// Takes an event.
    func note(_ event: GraphEvent<DynamicState>) {
        let shown = rendering.events(event, in: graph, showing: outputs)
        record.withLock { record in
            record.events += shown
            if case .values(let state, _, _) = event {
                record.values = outputs.map { state.values(of: $0) } ?? state.values
            }
        }
    }

    /// What was shown.
    var events: [JSONValue] { record.withLock { $0.events } }

    /// The values shown last, nil if none were.
    var values: JSONObject? { record.withLock { $0.values } }
}
