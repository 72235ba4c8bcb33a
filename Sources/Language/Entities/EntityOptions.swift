/// What a reading of entities is asked for, and what is known about the text.
public struct EntityOptions: Sendable, Hashable {
    /// The kinds that are asked for; others are not looked for where that saves time.
    public var kinds = EntityKindSet.all
    /// Whether the text answers a question for a date or time, so that "7" is a time of day.
    public var isAnswer = false
    /// Whether readings ahead are preferred to those that are over.
    public var prefersFuture = false
    /// Names that are known beforehand and found first: the people in a meeting, its accounts.
    public var knownNames = KnownNames([])

    /// Every kind, nothing known.
    public init() {}

    /// Only these kinds.
    public init(kinds: EntityKindSet) { self.kinds = kinds }
}
