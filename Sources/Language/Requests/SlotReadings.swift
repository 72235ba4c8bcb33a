/// The details of a meeting that a text names.
public struct SlotReadings: Sendable, Hashable {
    /// What the meeting or reminder is about.
    public var title: Reading<String>?
    /// E-mail addresses in the order of the text, each once.
    public var participants: [Reading<String>] = []
    /// People named without an address.
    public var names: [Reading<String>] = []
    /// When it starts.
    public var time: Reading<TimeReading>?
    /// Further times that the text offers ("… or friday at 10").
    public var alternatives: [Reading<TimeReading>] = []
    /// How long it takes, in minutes.
    public var durationMinutes: Reading<Int>?
    /// Where it takes place.
    public var location: Reading<String>?

    /// Readings of a text that names nothing.
    public init() {}

    /// Whether nothing was read.
    public var isEmpty: Bool {
        title == nil && participants.isEmpty && names.isEmpty && time == nil && durationMinutes == nil
            && location == nil
    }
}
