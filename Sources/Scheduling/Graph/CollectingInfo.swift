import Language
import Meetings
import StateGraph

/// Takes the details of the meeting or reminder from what the user just wrote.
struct CollectingInfo: GraphNode {
    let understanding: any MeetingUnderstanding
    let clock: any WallClock
    let defaultZone: String

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Update<SchedulingState> {
        let text = state.lastUserText
        let now = clock.seconds()
        var details = state.details
        if !text.trimmingBlanks().isEmpty {
            let reading = ReadingContext(
                intent: state.request.intent ?? .schedule,
                details: details,
                expected: state.operation.expected,
                offered: state.operation.freeTimes ?? [],
                reference: Reference(instant: now, zone: state.zone ?? defaultZone)
            )
            details.merge(try await understanding.details(in: text, reading))
        }
        var operation = state.operation
        if details.time != state.details.time || details.durationMinutes != state.details.durationMinutes {
            // Another time or length: what was in the way may be no longer.
            operation.obstacle = nil
            operation.freeTimes = nil
        }
        if let time = details.time, let obstacle = TimeObstacle(of: time, now: now) {
            operation.obstacle = obstacle
        }
        // Named here, once for the whole request: whatever is tried again later saves the same entry.
        operation.meetingID = operation.meetingID ?? MeetingID(rawValue: context.effectKey())
        operation.isRepeated = details == state.details && operation.expected != nil ? true : nil
        var update = Update.set(SchedulingState.operation, operation)
        // A channel that is not written need not be stored.
        if details != state.details { update.write(SchedulingState.details, details) }
        return update
    }
}

extension TimeObstacle {
    /// What is wrong with a start by itself: it is over; the running minute counts as now.
    init?(of draft: DraftTime, now: Int64) {
        guard draft.time.start < now - now % 60 else { return nil }
        let zone = MeetingZone(named: draft.time.zone) ?? .utc
        let isToday = zone.wall(at: now).minuteText.prefix(10) == draft.time.wall.prefix(10)
        self = !draft.hasTime && isToday ? .timeNeeded : .past
    }
}
