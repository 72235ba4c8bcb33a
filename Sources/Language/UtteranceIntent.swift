/// What a message asks the scheduling assistant for; the raw value is its name in the command's JSON.
public enum UtteranceIntent: String, Sendable, Hashable, CaseIterable {
    case scheduleMeeting = "schedule_meeting"
    case checkAvailability = "check_availability"
    case listEvents = "list_events"
    case cancel
    case reschedule
    case setReminder = "set_reminder"
    case greet
    /// Anything else, and what cannot be told.
    case unknown
}
