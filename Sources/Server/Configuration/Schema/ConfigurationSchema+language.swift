extension ConfigurationSchema {
    /// The rows of `language`.
    static let language: [Setting] = [
        Setting(
            "language.month-comes-first",
            \.language.monthComesFirst,
            .boolean,
            "Whether \"3/4\" is March 4th (true) or 3 April (false)."
        ),
        Setting(
            "language.last-afternoon-hour",
            \.language.lastAfternoonHour,
            .integer(0...11),
            unit: "hours",
            "A bare hour up to this one is after noon: with 7, \"at 7\" is 19:00 and \"at 8\" is 08:00."
        ),
        Setting(
            "language.meeting-hour",
            \.language.meetingHour,
            .integer(0...23),
            unit: "hours",
            "When a meeting begins of which only the day is said, on the user's clock."
        ),
        Setting(
            "language.reminder-hour",
            \.language.reminderHour,
            .integer(0...23),
            unit: "hours",
            "When a reminder is due of which only the day is said, on the user's clock."
        ),
    ]
}
