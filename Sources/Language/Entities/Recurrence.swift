/// A repetition, as a calendar keeps it.
public struct Recurrence: Sendable, Hashable {
    /// An RFC 5545 rule: `FREQ=WEEKLY;BYDAY=FR`.
    public var rule: String
    /// The same in TIMEX3, where that can tell it: `XXXX-WXX-5`.
    public var timex: String?
    /// The first day, if the text tells it.
    public var start: CivilDate?
    /// Days, moments and months that are left out: `2030-01-05`, `2030-01-05T16:00:00`, `2030-05`.
    public var exceptions: [String]
    /// A rule for what is left out.
    public var exceptionRule: String?

    /// A recurrence of its parts.
    public init(
        rule: String,
        timex: String? = nil,
        start: CivilDate? = nil,
        exceptions: [String] = [],
        exceptionRule: String? = nil
    ) {
        self.rule = rule
        self.timex = timex
        self.start = start
        self.exceptions = exceptions
        self.exceptionRule = exceptionRule
    }
}
