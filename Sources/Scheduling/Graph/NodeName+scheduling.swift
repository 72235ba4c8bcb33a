import StateGraph

extension NodeName {
    static let classifyIntent: NodeName = "classify_intent"
    static let greeting: NodeName = "greeting"
    static let clarifyRequest: NodeName = "clarify_request"
    static let collectingInfo: NodeName = "collecting_info"
    static let promptMissingMeetingDetails: NodeName = "prompt_missing_meeting_details"
    static let humanScheduleMeetingMoreInfo: NodeName = "human_schedule_meeting_more_info"
    static let scheduleMeeting: NodeName = "schedule_meeting"
    static let humanInterruptRetry: NodeName = "human_interrupt_retry"
    static let endNode: NodeName = "end_node"
}
