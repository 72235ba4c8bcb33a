/// Something that a text names: a date, a sum of money, a person.
public struct Entity: Sendable, Hashable {
    /// What it is.
    public var kind: EntityKind
    /// Where it stands, in Unicode scalars from the start of the text; never empty.
    public var span: Range<Int>
    /// What it may mean, the likeliest reading first; empty for names.
    public var values: [EntityValue]
    /// How sure the reading is, from 0 to 1.
    public var confidence: Double
    /// The names of the rules that fired, innermost first.
    public var rules: [String]

    /// An entity of its parts.
    public init(
        _ kind: EntityKind,
        span: Range<Int>,
        values: [EntityValue] = [],
        confidence: Double = 1,
        rules: [String] = []
    ) {
        self.kind = kind
        self.span = span
        self.values = values
        self.confidence = confidence
        self.rules = rules
    }
}
