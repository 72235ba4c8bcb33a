import Meetings
import StateGraph

/// Answers hello, thanks and questions about what the assistant can do.
struct Greeting: GraphNode {
    let understanding: any MeetingUnderstanding
    let clock: any WallClock

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let occasion = ReplyOccasion.greeting(state.request.intentTopic, text: state.lastUserText)
        let reply = try await understanding.wording(for: occasion)
        return .set(SchedulingState.log, .said(reply, at: clock.now()))
    }
}
