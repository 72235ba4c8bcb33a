/// The `Date` field, RFC 9110 §5.6.7, written once a second.
struct HTTPDate {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    private(set) var field = ""
    private var second: Int64 = .min

    init() { refresh() }

    /// Writes the field anew when a second has passed.
    mutating func refresh() {
        let now = System.secondsSince1970
        guard now != second else { return }
        second = now
        field = Self.format(now)
    }

    /// Days from the civil calendar's own arithmetic, which has no time zone.
    static func format(_ seconds: Int64) -> String {
        let day = (seconds / 86400), rest = Int(seconds % 86400)
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let dayOfMonth = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        let month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        let weekday = weekdays[Int((day + 4) % 7)]
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
        return "\(weekday), \(twoDigits(dayOfMonth)) \(months[month - 1]) \(year) \(time) GMT"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
