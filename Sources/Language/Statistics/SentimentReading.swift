/// How a text feels.
public struct SentimentReading: Sendable, Hashable {
    /// The raw value is the name in the command's JSON.
    public enum Label: String, Sendable, Hashable, CaseIterable {
        case positive
        case neutral
        case negative
    }

    /// Which way it leans.
    public var label: Label
    /// How strongly, from -1 to 1.
    public var score: Double

    /// A reading of its parts.
    public init(_ label: Label, score: Double) {
        self.label = label
        self.score = score
    }
}
