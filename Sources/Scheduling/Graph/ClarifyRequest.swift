import Meetings
import StateGraph

/// Tells the user that the message was not understood, and what would be.
struct ClarifyRequest: GraphNode {
    let understanding: any MeetingUnderstanding
    let clock: any WallClock

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let occasion = ReplyOccasion.clarification(state.request.intentTopic, text: state.lastUserText)
        let reply = try await understanding.wording(for: occasion)
        return .set(SchedulingState.log, .said(reply, at: clock.now()))
    }
}
