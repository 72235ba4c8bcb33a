/// A part of the day.
enum PartOfDay: UInt8, Sendable, Hashable, CaseIterable {
    case dawn, morning, lunch, afternoon, evening, dinner, night, daytime, breakfast

    /// The letters that ISO-TimeML's timex writes for it.
    var timex: String {
        switch self {
        case .dawn, .morning, .breakfast: "TMO"
        case .lunch: "TMEALTIME"
        case .afternoon: "TAF"
        case .evening, .dinner: "TEV"
        case .night: "TNI"
        case .daytime: "TDT"
        }
    }

    /// Whether a bare hour with it is one after noon.
    func isAfternoon(hour: Int) -> Bool {
        switch self {
        case .dawn, .morning, .breakfast: false
        case .lunch: hour < 6
        case .afternoon, .evening, .dinner: hour < 12
        case .night: hour >= 5 && hour < 12
        case .daytime: hour < 7
        }
    }
}
