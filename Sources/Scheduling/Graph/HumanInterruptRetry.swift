import Language
import Meetings
import StateGraph

/// Waits for the user to say whether a failed operation is tried again.
struct HumanInterruptRetry: GraphNode {
    let clock: any WallClock
    private let reader = RequestReader()

    init(clock: any WallClock) {
        self.clock = clock
    }

    private static let question = PendingQuestion(
        kind: .operationApproval,
        expectedInput: "retry_or_cancel",
        prompt: Phrases.retryQuestion,
        suggestions: ["retry", "cancel"],
        missing: []
    )

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Command<SchedulingState> {
        let answer = try await context.interrupt(Self.question)
        var update = state.recording(answer)
        switch choice(answer.text) {
        case .retry:
            return Command(update: update, goto: .scheduleMeeting)
        case .cancel:
            update.write(SchedulingState.log, .said(Phrases.retryCancelled, at: clock.now()))
            update.write(SchedulingState.operation, OperationStatus(result: .cancelled))
            return Command(update: update, goto: .endNode)
        case nil:
            update.write(SchedulingState.log, .said(Phrases.retryQuestion, at: clock.now()))
            return Command(update: update, goto: .humanInterruptRetry)
        }
    }

    private func choice(_ text: String) -> RetryChoice? {
        if GivingUp.isMeant(by: text) { return .cancel }
        return reader.choice(of: text)
    }
}
