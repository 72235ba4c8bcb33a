import Language
import Meetings
import StateGraph

/// Waits for the user's answer to a question about details.
///
/// Before the answer it only asks. With the answer it runs again and records what was said: every text is an answer,
/// unless it gives the request up.
struct HumanScheduleMeetingMoreInfo: GraphNode {
    let clock: any WallClock

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Command<SchedulingState> {
        let answer = try await context.interrupt(Self.question(state))
        var update = state.recording(answer)
        var operation = state.operation
        operation.prompt = nil
        guard GivingUp.isMeant(by: answer.text) else {
            update.write(SchedulingState.operation, operation)
            return Command(update: update, goto: .collectingInfo)
        }
        update.write(SchedulingState.log, .said(Phrases.givenUp(state.request.intent), at: clock.now()))
        operation.result = .cancelled
        update.write(SchedulingState.operation, operation)
        return Command(update: update, goto: .endNode)
    }

    private static func question(_ state: SchedulingState) -> PendingQuestion {
        let missing = state.missing
        let expected = missing.first ?? .dateTime
        return PendingQuestion(
            kind: .seekMoreInfo,
            expectedInput: expected.wireName,
            prompt: state.operation.prompt ?? "",
            suggestions: suggestions(for: expected, freeTimes: state.operation.freeTimes),
            missing: missing
        )
    }

    private static func suggestions(for slot: Slot, freeTimes: [String]?) -> [String] {
        switch slot {
        case .dateTime: freeTimes ?? ["Tomorrow at 2 PM", "Next Monday at 10 AM", "Friday afternoon"]
        case .duration: ["30 minutes", "1 hour", "2 hours"]
        case .title, .participants, .location: []
        }
    }
}

extension Slot {
    /// The name of a detail on the wire.
    var wireName: String { rawValue }
}
