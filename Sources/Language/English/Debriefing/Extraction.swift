/// Something worth keeping that was found in the notes or the transcript of a meeting.
public struct Extraction: Sendable, Hashable {
    /// A name in the text.
    public struct Name: Sendable, Hashable {
        /// The name: of somebody known in full, else as it stands in the text.
        public var name: String
        /// Where it stands, in Unicode scalars; of "I" the word itself.
        public var span: Range<Int>
        /// Whether it was given to the reader beforehand.
        public var isKnown: Bool

        /// A name of its parts.
        public init(_ name: String, span: Range<Int>, isKnown: Bool) {
            self.name = name
            self.span = span
            self.isKnown = isKnown
        }
    }

    /// What it is.
    public var kind: ExtractionKind
    /// The sentence that says it, without speaker and bullet, in Unicode scalars; of a competitor its name.
    public var span: Range<Int>
    /// How sure it is, from 0 to 1.
    public var confidence: Double
    /// Of an action item who does it, of a competitor which one it is; nil where nobody is named.
    public var name: Name?
    /// When an action item or next step is due, as the text says it.
    public var due: Entity?
    /// The name of the rule that fired.
    public var rule: String

    /// An extraction of its parts.
    public init(
        _ kind: ExtractionKind,
        span: Range<Int>,
        confidence: Double,
        name: Name? = nil,
        due: Entity? = nil,
        rule: String
    ) {
        self.kind = kind
        self.span = span
        self.confidence = confidence
        self.name = name
        self.due = due
        self.rule = rule
    }
}
