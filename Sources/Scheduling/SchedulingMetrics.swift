/// What the service has done since it started, and how long it took.
public struct SchedulingMetrics: Sendable, Hashable {
    /// Messages that were answered, duplicates not counted.
    public internal(set) var turns = 0
    /// Messages that had been answered before.
    public internal(set) var duplicates = 0
    /// Turns that failed, by the name of the error's code.
    public internal(set) var errorsByType: [String: Int] = [:]
    /// Requests for a meeting or a reminder that were begun.
    public internal(set) var requestsStarted = 0
    /// Meetings that were put into a calendar.
    public internal(set) var meetingsScheduled = 0
    /// Reminders that were put into a calendar.
    public internal(set) var remindersScheduled = 0
    /// Requests that the user gave up.
    public internal(set) var requestsCancelled = 0
    /// Requests that failed for good.
    public internal(set) var requestsFailed = 0
    /// Conversations that expired in the middle of a request, by the node they waited at.
    public internal(set) var dropOffs: [String: Int] = [:]
    /// Conversations that began, the ones after an expiry included.
    public internal(set) var conversationsStarted = 0
    /// Answers to questions that came.
    public internal(set) var interruptsAnswered = 0
    /// Answers to questions that were handled without an error.
    public internal(set) var interruptsHandled = 0
    /// Messages per conversation that is open now, on average.
    public internal(set) var averageConversationLength = 0.0
    /// Conversations that are open now.
    public internal(set) var activeConversations = 0
    /// How long turns took.
    public internal(set) var durations = TurnDurations()

    init() {}

    /// The share of begun requests that ended in a calendar, 0 before the first.
    public var completionRate: Double {
        let done = meetingsScheduled + remindersScheduled
        return requestsStarted == 0 ? 0 : Double(done) / Double(requestsStarted)
    }

    /// The share of answers to questions that were handled, 1 before the first.
    public var interruptSuccessRate: Double {
        interruptsAnswered == 0 ? 1 : Double(interruptsHandled) / Double(interruptsAnswered)
    }

    mutating func record(_ error: SchedulingError) {
        errorsByType[error.code.description, default: 0] += 1
    }
}

/// How long the newest turns took.
public struct TurnDurations: Sendable, Hashable {
    private static let kept = 512

    private var newest: [Duration] = []
    private var next = 0

    init() {}

    mutating func record(_ duration: Duration) {
        if newest.count < Self.kept {
            newest.append(duration)
        } else {
            newest[next] = duration
        }
        next = (next + 1) % Self.kept
    }

    /// The average of the newest turns, nil before the first.
    public var average: Duration? {
        newest.isEmpty ? nil : newest.reduce(.zero, +) / newest.count
    }

    /// The duration that so many of 100 turns stay under, nil before the first turn.
    public func percentile(_ percent: Int) -> Duration? {
        guard !newest.isEmpty else { return nil }
        let sorted = newest.sorted()
        return sorted[min(sorted.count - 1, sorted.count * max(0, percent) / 100)]
    }
}
