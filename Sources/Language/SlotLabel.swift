/// A detail of a meeting or reminder; the raw value is its name in the command's JSON.
public enum SlotLabel: String, Sendable, Hashable, CaseIterable {
    case title
    case attendees
    case date
    case time
    case toDate = "to_date"
    case toTime = "to_time"
    case duration
    case location
    case recurrence
    case dateTime = "datetime"
}
