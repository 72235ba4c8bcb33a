import StateGraph

extension ProcessingStep {
    /// What a node of the graph does, in the words that clients know.
    init(_ node: NodeName) {
        switch node {
        case .classifyIntent: self.init(step: "intent_classification", progress: "Analyzing your request...")
        case .collectingInfo: self.init(step: node.text, progress: "Gathering meeting details...")
        case .scheduleMeeting: self.init(step: node.text, progress: "Scheduling your meeting...")
        case .greeting: self.init(step: node.text, progress: "Preparing response...")
        case .clarifyRequest: self.init(step: node.text, progress: "Understanding your needs...")
        default:
            let words = node.text.split(separator: "_").joined(separator: " ")
            self.init(step: node.text, progress: "Processing \(words)...")
        }
    }

    /// Turns the events of a run into steps.
    static func observer(
        _ onStep: @escaping @Sendable (ProcessingStep) async -> Void
    ) -> GraphObserver<SchedulingState> {
        { event in
            guard case .taskStarted(let start) = event, start.node != .endNode else { return }
            await onStep(ProcessingStep(start.node))
        }
    }
}
