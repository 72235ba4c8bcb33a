/// The conventions that decide where English leaves several readings open.
///
/// The defaults are those of a scheduling assistant for office hours.
public struct LanguageSettings: Sendable, Hashable {
    /// How "1/2/2030" is read.
    public enum DateOrder: Sendable, Hashable {
        /// January 2nd.
        case monthFirst
        /// The 1st of February.
        case dayFirst
    }

    /// The order of month and day in dates written with slashes; a month above 12 turns it round.
    public var dateOrder: DateOrder = .monthFirst
    /// Bare hours that mean the afternoon: "at 3" is 15:00, "at 9" is 09:00.
    public var afternoonHours: ClosedRange<Int> = 1...7
    /// The minute of the day for a meeting whose date is given without a time.
    public var meetingMinuteOfDay = 10 * 60
    /// The minute of the day for a reminder whose date is given without a time.
    public var reminderMinuteOfDay = 9 * 60
    /// The minute of the day that each part of the day starts at for us.
    public var minuteOfDay: [DayPart: Int] = [
        .morning: 9 * 60, .noon: 12 * 60, .afternoon: 14 * 60, .evening: 18 * 60, .night: 20 * 60,
        .midnight: 0, .endOfDay: 17 * 60,
    ]
    /// Minutes that words imply when no duration is said: "quick call", "workshop".
    public var impliedMinutes: [ImpliedLength: Int] = [
        .quick: 15, .brief: 30, .standard: 60, .long: 120, .workshop: 180,
    ]
    /// How many Unicode scalars of a text are read; what follows is left unread, which bounds the time of a
    /// reading.
    public var maximumScalars = 16_384

    /// The default conventions.
    public init() {}
}
