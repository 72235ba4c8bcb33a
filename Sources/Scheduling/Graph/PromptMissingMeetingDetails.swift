import Language
import Meetings
import StateGraph

/// Finds the words to ask for what is missing.
struct PromptMissingMeetingDetails: GraphNode {
    let understanding: any MeetingUnderstanding
    let clock: any WallClock

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let missing = state.missing
        let occasion = QuestionContext(
            intent: state.request.intent ?? .schedule,
            details: state.details,
            missing: missing,
            obstacle: state.operation.obstacle,
            freeTimes: state.operation.freeTimes ?? [],
            isRepeated: state.operation.isRepeated ?? false
        )
        var prompt = try await understanding.wording(for: .question(occasion))
        if prompt.trimmingBlanks().isEmpty {
            // An engine without words must not end the request.
            prompt =
                "I need some more information. Please tell me: "
                + missing.map(\.wireName).joined(separator: ", ") + "."
        }
        var operation = state.operation
        operation.prompt = prompt
        operation.expected = missing.first
        operation.isRepeated = nil
        return .set(SchedulingState.operation, operation)
            .set(SchedulingState.log, .said(prompt, at: clock.now()))
    }
}
