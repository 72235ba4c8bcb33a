/// A part of the day that stands for a time.
public enum DayPart: Sendable, Hashable, CaseIterable {
    /// Before noon.
    case morning
    /// 12:00.
    case noon
    /// After noon.
    case afternoon
    /// After work.
    case evening
    /// Late; "tonight".
    case night
    /// 00:00.
    case midnight
    /// The end of the working day.
    case endOfDay
}
