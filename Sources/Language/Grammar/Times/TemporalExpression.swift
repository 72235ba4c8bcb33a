/// One thing that a text says about time, language-free.
indirect enum TemporalExpression: Sendable, Hashable {
    /// A day, a time, or both.
    case moment(TimePhrase)
    /// A length.
    case length(TimeLength)
    /// From one moment to another; one of both may be missing.
    case range(RangeExpression)
    /// Again and again.
    case recurrence(RecurrenceExpression)
}

/// A stretch between two moments.
struct RangeExpression: Sendable, Hashable {
    var start: TimePhrase?
    var end: TimePhrase?
    /// Instead of an end: how long it lasts.
    var length: TimeLength?
    var bound = Bound.closed

    enum Bound: UInt8, Sendable, Hashable {
        /// Both ends are told.
        case closed
        /// "after": behind the end of what is told.
        case after
        /// "since", "from", "starting": with what is told.
        case since
        /// "before": up to what is told.
        case before
        /// "until", "through": with what is told where that has no time.
        case until
        /// "by": from now.
        case by
    }
}
