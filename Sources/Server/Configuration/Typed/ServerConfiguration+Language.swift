import Language

extension ServerConfiguration {
    /// How dates and times in messages are read where English leaves a choice.
    public struct LanguageConventions: Sendable, Equatable {
        /// "3/4" is March 4th; otherwise 3 April.
        public var monthComesFirst = true
        /// A bare hour up to this one is after noon: "at 4" is 16:00.
        public var lastAfternoonHour = 7
        /// The full hour of a meeting of which only the day is said.
        public var meetingHour = 10
        /// The full hour of a reminder of which only the day is said.
        public var reminderHour = 9

        /// The defaults.
        public init() {}

        /// The same as the reader of messages takes it.
        var reader: RequestConventions {
            var conventions = RequestConventions()
            conventions.times.monthComesFirst = monthComesFirst
            conventions.times.lastAfternoonHour = lastAfternoonHour
            conventions.meetingMinuteOfDay = meetingHour * 60
            conventions.reminderMinuteOfDay = reminderHour * 60
            return conventions
        }
    }
}
