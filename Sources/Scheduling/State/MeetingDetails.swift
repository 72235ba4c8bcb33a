public import Language
public import Meetings

/// What is known of a meeting or reminder that is being arranged.
public struct MeetingDetails: Codable, Sendable, Hashable {
    /// A title is cut to so many characters.
    public static let maximumTitleCharacters = 200
    /// Further participants are not taken.
    public static let maximumParticipants = 100

    /// What it is about.
    public var title: String?
    /// Who takes part, in the order in which they were named.
    public var participants: [Participant] = []
    /// People that were named without an address.
    public var names: [String] = []
    /// When it starts.
    public var time: DraftTime?
    /// How long it takes, in minutes, as it was said.
    public var durationMinutes: Int?
    /// Whether the length was only implied ("a quick call").
    public var isDurationImplied = false
    /// Where it takes place.
    public var location: String?

    /// Details of which nothing is known.
    public init() {}

    /// Whether nothing is known.
    public var isEmpty: Bool { self == MeetingDetails() }

    /// The title without blanks around it, nil when nothing is left.
    public var meaningfulTitle: String? {
        guard let title else { return nil }
        let trimmed = title.trimmingBlanks()
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The length that the calendar gets: nothing or under 5 minutes becomes an hour, over 8 hours becomes 8 hours.
    public var calendarMinutes: Int {
        guard let durationMinutes, durationMinutes >= 5 else { return 60 }
        return min(durationMinutes, 480)
    }

    /// What is still missing, in the order in which it is asked for.
    ///
    /// - Parameter intent: `.reminder` needs a title and a time only.
    /// - Returns: The names of the missing details, none when the request is complete.
    public func missing(for intent: Intent) -> [Slot] {
        var slots: [Slot] = []
        if meaningfulTitle == nil { slots.append(.title) }
        if time == nil { slots.append(.dateTime) }
        guard intent != .reminder else { return slots }
        if participants.isEmpty { slots.append(.participants) }
        if durationMinutes.map({ $0 <= 0 }) ?? true { slots.append(.duration) }
        return slots
    }

    /// Adds what a text named: the new replaces the old, participants are joined.
    public mutating func merge(_ reading: DetailsReading) {
        if let title = reading.title?.trimmingBlanks(), !title.isEmpty {
            self.title = String(title.prefix(Self.maximumTitleCharacters))
        }
        for participant in reading.participants where participants.count < Self.maximumParticipants {
            if !participants.contains(where: { $0.isSamePerson(as: participant) }) {
                participants.append(participant)
            }
        }
        for name in reading.names.prefix(10) where !names.contains(name) && names.count < 10 {
            names.append(name)
        }
        if let time = reading.time { self.time = time }
        if let location = reading.location { self.location = String(location.prefix(200)) }
        guard let minutes = reading.durationMinutes else { return }
        // "a quick call" must not shorten the hour that was said outright.
        if reading.isDurationImplied, durationMinutes != nil, !isDurationImplied { return }
        durationMinutes = minutes
        isDurationImplied = reading.isDurationImplied
    }
}

extension String {
    /// The text without white space around it.
    func trimmingBlanks() -> String {
        guard let start = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...last])
    }
}
