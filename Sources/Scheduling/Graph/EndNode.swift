import StateGraph

/// Clears the request; what was said stays.
struct EndNode: GraphNode {
    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        .set(SchedulingState.request, Request())
            .set(SchedulingState.details, MeetingDetails())
            .set(
                SchedulingState.operation,
                OperationStatus(result: state.operation.result, intent: state.request.intent)
            )
    }
}
