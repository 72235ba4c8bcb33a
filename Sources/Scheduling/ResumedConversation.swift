public import JSON
public import Language

/// What a client that comes back is told about its conversation.
public struct ResumedConversation: Sendable, Hashable {
    /// One or two sentences: what was going on.
    public let summary: String
    /// What is asked of the user: "provide_title", "provide_date_time", "provide_participants", "provide_duration",
    /// or "confirm_retry"; empty when nothing is.
    public let pendingActions: [String]
    /// How many messages the conversation has had.
    public let messageCount: Int
    /// What the user is at, nil in between.
    public let userIntent: Intent?
    /// Whether a question waits for an answer.
    public let isInterrupted: Bool
    /// What is known of the meeting: `{}` when nothing is, otherwise title, participants, date_time (UTC), duration,
    /// location, and with a date_time also time_zone and local_time.
    public let meetingDetails: JSONValue
    /// The question that waits.
    public let waiting: WaitingForInput?
    /// Which conversation of this id it is.
    public let epoch: Int
    /// The number of the newest message.
    public let lastSequence: Int64
}
