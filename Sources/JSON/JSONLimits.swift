/// What a text may cost before it is refused.
///
/// Everything is checked before jansson builds anything: it nests 2,048 deep on its own, and 16 MiB of `{},`
/// would become more than a gigabyte of its objects.
public struct JSONLimits: Sendable, Hashable {
    /// What to do with a name that comes twice in one object.
    public enum DuplicateKeys: Sendable, Hashable {
        /// Refuse the text.
        case reject
        /// Keep the last value, at the place of the first, as Python does.
        case lastWins
    }

    /// The deepest nesting that any limits can allow, so that recursion stays well inside a thread's stack.
    public static let greatestDepth = 512

    /// The longest text, in bytes.
    public var maximumBytes: Int
    /// How many arrays and objects may lie in each other, when reading and when writing; `[]` is 1 deep.
    public var maximumDepth: Int {
        didSet { maximumDepth = min(maximumDepth, Self.greatestDepth) }
    }
    /// How many values a text may hold, counted generously: one for each `{`, `[` and `,`, and one more.
    public var maximumValues: Int
    /// What to do with a name that comes twice in one object.
    public var duplicateKeys: DuplicateKeys

    /// Limits for a message from the wire.
    public init(
        maximumBytes: Int = 16 << 20,
        maximumDepth: Int = 64,
        maximumValues: Int = 1 << 18,
        duplicateKeys: DuplicateKeys = .lastWins
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = min(maximumDepth, Self.greatestDepth)
        self.maximumValues = maximumValues
        self.duplicateKeys = duplicateKeys
    }
}
