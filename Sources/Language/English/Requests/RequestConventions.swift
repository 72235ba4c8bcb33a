/// Where a message to the scheduling assistant leaves a choice, what is meant.
///
/// The defaults are those of an assistant for office hours.
public struct RequestConventions: Sendable, Hashable {
    /// How dates and times are read: what is undated lies ahead, an hour up to seven is after noon.
    public var times: TemporalConventions
    /// The minute of the day for a meeting whose date is given without a time.
    public var meetingMinuteOfDay = 10 * 60
    /// The minute of the day for a reminder whose date is given without a time.
    public var reminderMinuteOfDay = 9 * 60
    /// The minute of the day that "end of day" means.
    public var endOfDayMinute = 17 * 60
    /// Minutes that words imply when no length is said: "quick call", "workshop".
    public var impliedMinutes: [ImpliedLength: Int] = [
        .quick: 15, .brief: 30, .standard: 60, .long: 120, .workshop: 180,
    ]
    /// How many Unicode scalars of a text are read; what follows is left unread, which bounds the time of a reading.
    public var maximumScalars = 16_384

    /// The default conventions.
    public init() {
        times = TemporalConventions()
        times.recentDays = 0
        times.lastAfternoonHour = 7
        times.hours.morning = 9..<12
        times.hours.afternoon = 14..<18
        times.hours.evening = 18..<22
        times.hours.night = 20..<24
        times.hours.lunch = 12..<13
        times.hours.dinner = 19..<21
    }
}
