/// A detail that the conversation can ask for.
public enum Slot: String, Sendable, Hashable, Codable, CaseIterable {
    /// What it is about.
    case title
    /// When it starts.
    case dateTime = "date_time"
    /// Who takes part.
    case participants
    /// How long it takes.
    case duration
    /// Where it takes place.
    case location
}
