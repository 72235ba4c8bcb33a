import Language
import Meetings

/// How far the request has come.
public struct OperationStatus: Codable, Sendable, Hashable {
    /// How a request ended.
    public enum Result: String, Codable, Sendable, Hashable {
        /// It is in the calendar.
        case scheduled
        /// The user gave it up.
        case cancelled
        /// The calendar failed too often.
        case failed
    }

    /// What is wrong with the time that was named.
    var obstacle: TimeObstacle?
    /// The question to ask.
    var prompt: String?
    /// Times that are free, while another time is asked for.
    var freeTimes: [String]?
    /// The detail that was asked for.
    var expected: Slot?
    /// Whether the last answer brought nothing new.
    var isRepeated: Bool?
    /// How often the calendar failed.
    var failures: Int?
    /// The name of the entry, fixed when the request begins: whatever is tried again saves the same entry.
    var meetingID: MeetingID?
    /// How the last request of the conversation ended, until the next one starts.
    public internal(set) var result: Result?
    /// What the message that ended the last run was about, until the next run.
    var intent: Intent?

    init(result: Result? = nil, intent: Intent? = nil) {
        self.result = result
        self.intent = intent
    }
}

/// Why a time cannot be had.
public enum TimeObstacle: Codable, Sendable, Hashable {
    /// It is over.
    case past
    /// The day was named without a time, and the usual time of that day is over.
    case timeNeeded
    /// Something else is in the calendar.
    case taken(by: String, start: String, end: String)
}
