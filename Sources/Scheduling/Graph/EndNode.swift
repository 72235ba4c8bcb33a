import StateGraph

/// Clears the request; what was said stays.
struct EndNode: GraphNode {
    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let status = OperationStatus(result: state.operation.result, intent: state.request.intent)
        var update = Update.set(SchedulingState.request, Request()).set(SchedulingState.operation, status)
        // A channel that is not written need not be stored.
        if !state.details.isEmpty { update.write(SchedulingState.details, MeetingDetails()) }
        return update
    }
}
