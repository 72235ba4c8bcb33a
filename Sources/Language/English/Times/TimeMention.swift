/// A stretch of text that tells a time, before it is counted from the reference.
struct TimeMention: Sendable {
    /// What it says.
    var expression: TemporalExpression
    /// The tokens that say it.
    var tokens: Range<Int>
    var rules: TimeRules
    /// From 0 to 1.
    var confidence: Double
}
