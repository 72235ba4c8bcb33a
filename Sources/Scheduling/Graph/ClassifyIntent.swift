import Language
import StateGraph

/// Finds out what the user wants with a message that answers no question.
struct ClassifyIntent: GraphNode {
    let understanding: any MeetingUnderstanding

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let reading = try await understanding.intent(of: state.lastUserText)
        return .set(SchedulingState.request, Request(intent: reading.intent, topic: reading.topic))
            .set(SchedulingState.operation, OperationStatus())
    }
}
