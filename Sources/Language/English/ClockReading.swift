/// A time of day as English tells it.
struct ClockReading: Sendable {
    var time: TimeExpression?
    var part: DayPart?
    var zone: ZoneExpression?
    /// Whether it is a time wherever it stands; a bare "3" is one only behind "at" or a date.
    var isCertain: Bool
}
