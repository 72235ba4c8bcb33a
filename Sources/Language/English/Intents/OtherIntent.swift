/// What a message is that asks the scheduling assistant for nothing: an answer, a courtesy, or a wish for something else.
///
/// The raw value is its name in JSON.
public enum OtherIntent: String, Sendable, Hashable, CaseIterable {
    /// "Yes, that works."
    case confirm
    /// "No, not that one."
    case deny
    /// "Thanks a lot."
    case thanks
    /// "Goodbye."
    case goodbye
    /// "Stop.", "never mind"
    case stop
    /// "Hold on a second."
    case pause
    /// "Wake me at six."
    case alarm
    /// "What are my reminders?"
    case listReminders = "list_reminders"
    /// "Forget the reminder to call Ann."
    case cancelReminder = "cancel_reminder"
    /// "Find a room for ten people."
    case findRoom = "find_room"
    /// "Dial me into the call."
    case join
    /// "Tell them that I am late."
    case contactAttendees = "contact_attendees"
    /// "Accept the invitation."
    case acceptInvitation = "accept_invitation"
}
