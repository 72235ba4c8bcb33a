/// What a user's turn does to a dialogue; the order is that of the columns of the model that tells them apart.
package enum DialogueMove: Int, Sendable, CaseIterable {
    /// Goes on with what the dialogue is about.
    case goOn
    /// Goes on, and takes what the assistant proposed.
    case accept
    case checkAvailability
    /// Takes what the assistant proposed, and then asks for free time.
    case acceptAndCheckAvailability
    case scheduleMeeting
    /// Takes what the assistant proposed, and then wants an event added.
    case acceptAndScheduleMeeting
    case listEvents
    /// Wants nothing more, or something that is not the assistant's business.
    case leave

    /// Whether the user takes what the assistant proposed.
    package var isAcceptance: Bool {
        self == .accept || self == .acceptAndCheckAvailability || self == .acceptAndScheduleMeeting
    }

    /// What the dialogue is about behind the move, nil where that stays.
    package var intent: UtteranceIntent? {
        switch self {
        case .goOn, .accept: nil
        case .checkAvailability, .acceptAndCheckAvailability: .checkAvailability
        case .scheduleMeeting, .acceptAndScheduleMeeting: .scheduleMeeting
        case .listEvents: .listEvents
        case .leave: .unknown
        }
    }
}
