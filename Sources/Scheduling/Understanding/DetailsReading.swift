public import Meetings

/// The details that a text names; what it does not name is nil or empty.
public struct DetailsReading: Sendable, Hashable {
    /// What it is about.
    public var title: String?
    /// People with their addresses.
    public var participants: [Participant] = []
    /// People without.
    public var names: [String] = []
    /// The start, joined with the one that was known before: "at 4pm" keeps the known day.
    public var time: DraftTime?
    /// The length in minutes.
    public var durationMinutes: Int?
    /// Whether the length is only implied.
    public var isDurationImplied = false
    /// Where it takes place.
    public var location: String?

    /// A reading of a text that names nothing.
    public init() {}
}
