import Language
import Meetings
import StateGraph

/// The graph of a scheduling conversation, whose runs are its turns.
///
/// ```
/// classify_intent ─ general ──────────→ greeting ────────→ end_node
///                 ─ unknown ──────────→ clarify_request ─→ end_node
///                 ─ schedule|reminder → collecting_info
/// collecting_info ─ complete → schedule_meeting, else → prompt_missing_meeting_details
/// prompt_missing_meeting_details → human_schedule_meeting_more_info (asks) → collecting_info | end_node
/// schedule_meeting ─ saved → end_node, time taken → prompt_missing_meeting_details,
///                  ─ failed → human_interrupt_retry (asks) → schedule_meeting | itself | end_node
/// ```
struct SchedulingGraph {
    let understanding: any MeetingUnderstanding
    let calendar: any CalendarPort
    let clock: any WallClock
    let configuration: SchedulingConfiguration

    /// - Throws: `GraphError`, which would be a mistake in this file.
    func compile(
        checkpointer: any Checkpointer
    ) throws(GraphError) -> CompiledGraph<SchedulingState> {
        var builder = GraphBuilder<SchedulingState>()
        addNodes(to: &builder)
        addEdges(to: &builder)
        return try builder.compile(checkpointer: checkpointer)
    }

    private func addNodes(to builder: inout GraphBuilder<SchedulingState>) {
        let slots = FreeTimes(calendar: calendar, workingHours: configuration.workingHours)
        builder.addNode(.classifyIntent, ClassifyIntent(understanding: understanding))
        builder.addNode(.greeting, Greeting(understanding: understanding, clock: clock))
        builder.addNode(.clarifyRequest, ClarifyRequest(understanding: understanding, clock: clock))
        builder.addNode(
            .collectingInfo,
            CollectingInfo(
                understanding: understanding,
                clock: clock,
                defaultZone: configuration.defaultZone
            )
        )
        builder.addNode(
            .promptMissingMeetingDetails,
            PromptMissingMeetingDetails(understanding: understanding, clock: clock)
        )
        builder.addNode(.humanScheduleMeetingMoreInfo, HumanScheduleMeetingMoreInfo(clock: clock))
        builder.addNode(
            .scheduleMeeting,
            ScheduleMeeting(
                calendar: calendar,
                clock: clock,
                freeTimes: slots,
                maximumAttempts: configuration.maximumAttempts
            )
        )
        builder.addNode(.humanInterruptRetry, HumanInterruptRetry(clock: clock))
        builder.addNode(.endNode, EndNode())
    }

    private func addEdges(to builder: inout GraphBuilder<SchedulingState>) {
        builder.addEdge(from: .start, to: .classifyIntent)
        builder.addConditionalEdge(
            from: .classifyIntent,
            to: [.greeting, .collectingInfo, .clarifyRequest]
        ) { state in
            switch state.request.intent {
            case .general: .greeting
            case .schedule, .reminder: .collectingInfo
            case .unknown, nil: .clarifyRequest
            }
        }
        builder.addEdge(from: .greeting, to: .endNode)
        builder.addEdge(from: .clarifyRequest, to: .endNode)
        builder.addConditionalEdge(
            from: .collectingInfo,
            to: [.scheduleMeeting, .promptMissingMeetingDetails]
        ) { state in
            state.missing.isEmpty ? .scheduleMeeting : .promptMissingMeetingDetails
        }
        builder.addConditionalEdge(
            from: .promptMissingMeetingDetails,
            to: [.humanScheduleMeetingMoreInfo, .endNode]
        ) { state in
            state.operation.prompt == nil ? .endNode : .humanScheduleMeetingMoreInfo
        }
        builder.addEdge(from: .endNode, to: .end)
    }
}

extension SchedulingState {
    /// What the current request still needs, in the order of asking; a time that cannot be had is missing.
    var missing: [Slot] {
        let missing = details.missing(for: request.intent ?? .schedule)
        guard operation.obstacle != nil, !missing.contains(.dateTime) else { return missing }
        return missing.first == .title
            ? [.title, .dateTime] + missing.dropFirst() : [.dateTime] + missing
    }
}
