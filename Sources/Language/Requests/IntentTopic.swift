/// A finer kind of intent.
public enum IntentTopic: String, Sendable, Hashable, CaseIterable {
    /// "Hello"; the intent is general.
    case greeting
    /// "Thank you"; the intent is general.
    case thanks
    /// "Goodbye"; the intent is general.
    case goodbye
    /// "What can you do?"; the intent is general.
    case abilities
    /// "How are you?"; the intent is general.
    case smallTalk
    /// "Cancel my meeting with Ann"; the intent is unknown.
    case cancel
    /// "Move the sync to friday"; the intent is unknown.
    case reschedule
    /// "What is on my calendar?"; the intent is unknown.
    case listEvents
    /// "Am I free tomorrow?"; the intent is unknown.
    case checkAvailability

    /// The intent that the topic belongs to.
    public var intent: Intent {
        switch self {
        case .greeting, .thanks, .goodbye, .abilities, .smallTalk: .general
        case .cancel, .reschedule, .listEvents, .checkAvailability: .unknown
        }
    }
}
