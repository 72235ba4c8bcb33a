import Language
import Meetings
import StateGraph

/// Puts the meeting or reminder into the calendar.
///
/// Twice is safe: the entry's name was fixed when the request began, so another run replaces the entry.
struct ScheduleMeeting: GraphNode {
    let calendar: any CalendarPort
    let clock: any WallClock
    let freeTimes: FreeTimes
    let maximumAttempts: Int

    func run(
        _ state: SchedulingState,
        _ context: NodeContext<SchedulingState>
    ) async throws -> Command<SchedulingState> {
        guard let draft = state.details.time, let title = state.details.meaningfulTitle else {
            return .goto(.promptMissingMeetingDetails)
        }
        let now = clock.seconds()
        if let obstacle = TimeObstacle(of: draft, now: now) {
            // Complete when it was asked for, over by the time of a late retry.
            return asking(state, obstacle: obstacle, freeTimes: nil)
        }
        let meeting = Meeting(
            id: state.operation.meetingID ?? MeetingID(rawValue: context.effectKey()),
            owner: context.thread ?? "",
            title: title,
            time: draft.time,
            state: state,
            createdAt: now
        )
        do {
            if meeting.kind == .meeting, let taken = try await conflict(with: meeting) {
                let free = try await freeTimes.near(meeting, now: now)
                return asking(state, obstacle: taken, freeTimes: free, id: meeting.id)
            }
            if calendar.booking == .bySaving { try await calendar.save(meeting) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return failed(state, id: meeting.id)
        }
        var update = Update.set(SchedulingState.log, .said(Phrases.scheduled, at: clock.now()))
            .set(SchedulingState.operation, OperationStatus(result: .scheduled))
        // Next step: the store saves it in the transaction of the turn's checkpoint.
        if calendar.booking == .withCheckpoint { update.write(SchedulingState.booking, meeting) }
        return Command(update: update, goto: .endNode)
    }

    /// What stands in the meeting's way, if anything does.
    private func conflict(with meeting: Meeting) async throws -> TimeObstacle? {
        let found = try await calendar.conflicts(
            with: meeting.interval,
            owner: meeting.owner,
            excluding: meeting.id
        )
        guard let first = found.first(where: { $0.isInTheWay(of: meeting.interval) }) else { return nil }
        let zone = MeetingZone(named: meeting.time.zone) ?? .utc
        return .taken(
            by: first.title,
            start: zone.wall(at: first.interval.start).minuteText,
            end: zone.wall(at: first.interval.end).minuteText
        )
    }

    private func asking(
        _ state: SchedulingState,
        obstacle: TimeObstacle,
        freeTimes: [String]?,
        id: MeetingID? = nil
    ) -> Command<SchedulingState> {
        var operation = state.operation
        operation.obstacle = obstacle
        operation.freeTimes = freeTimes
        operation.meetingID = id ?? operation.meetingID
        return Command(
            update: .set(SchedulingState.operation, operation),
            goto: .promptMissingMeetingDetails
        )
    }

    private func failed(_ state: SchedulingState, id: MeetingID) -> Command<SchedulingState> {
        let failures = (state.operation.failures ?? 0) + 1
        var operation = state.operation
        operation.failures = failures
        operation.meetingID = id
        guard failures < maximumAttempts else {
            operation.result = .failed
            return Command(
                update: .set(SchedulingState.log, .said(Phrases.attemptsUsedUp, at: clock.now()))
                    .set(SchedulingState.operation, operation),
                goto: .endNode
            )
        }
        return Command(
            update: .set(SchedulingState.log, .said(Phrases.retryQuestion, at: clock.now()))
                .set(SchedulingState.operation, operation),
            goto: .humanInterruptRetry
        )
    }
}

extension Meeting {
    /// The entry for a request whose details are complete.
    fileprivate init(
        id: MeetingID,
        owner: String,
        title: String,
        time: MeetingTime,
        state: SchedulingState,
        createdAt: Int64
    ) {
        let isReminder = state.request.intent == .reminder
        self.init(
            id: id,
            owner: owner,
            kind: isReminder ? .reminder : .meeting,
            title: title,
            participants: isReminder ? [] : state.details.participants,
            time: time,
            durationMinutes: isReminder ? 60 : state.details.calendarMinutes,
            location: state.details.location,
            createdAt: createdAt
        )
    }
}
