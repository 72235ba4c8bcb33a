import Foundation

/// A time zone of the system's database, or UTC where the name is unknown.
///
/// The one place that knows zones. The rule for daylight-saving changes: a wall time that is skipped moves
/// forward by
/// the length of the gap (02:30 becomes 03:30); of a wall time that comes twice, the first one is meant.
struct Zone: Sendable, Hashable {
    /// The IANA name.
    let name: String
    private let timeZone: TimeZone?

    init(named name: String) {
        if let zone = Zone(known: name) {
            self = zone
        } else {
            self.init(name: "UTC", timeZone: nil)
        }
    }

    private init(name: String, timeZone: TimeZone?) {
        self.name = name
        self.timeZone = timeZone
    }

    /// The zone of that name, nil where the database has none.
    init?(known name: String) {
        if ["UTC", "Z", "GMT", "Etc/UTC"].contains(name) {
            self.init(name: "UTC", timeZone: nil)
        } else if !name.isEmpty, let zone = TimeZone(identifier: name) {
            self.init(name: name, timeZone: zone)
        } else {
            return nil
        }
    }

    /// The zones by the cities in their names, in lower case: "new york", and a few that name none.
    static let cities: [String: String] = {
        var cities = [
            "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata",
            "bangalore": "Asia/Kolkata", "beijing": "Asia/Shanghai", "san francisco": "America/Los_Angeles",
            "seattle": "America/Los_Angeles", "boston": "America/New_York", "washington": "America/New_York",
            "miami": "America/New_York", "munich": "Europe/Berlin", "hamburg": "Europe/Berlin",
            "frankfurt": "Europe/Berlin", "geneva": "Europe/Zurich", "barcelona": "Europe/Madrid",
            "milan": "Europe/Rome", "kyiv": "Europe/Kiev", "osaka": "Asia/Tokyo",
        ]
        for name in TimeZone.knownTimeZoneIdentifiers {
            guard name.contains("/"), let city = name.split(separator: "/").last else { continue }
            let words = city.lowercased().split(separator: "_").joined(separator: " ")
            if cities[words] == nil { cities[words] = name }
        }
        return cities
    }()

    /// Seconds that the wall is ahead of UTC at an instant.
    func offset(at instant: Int64) -> Int64 {
        guard let timeZone else { return 0 }
        return Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }

    /// What the wall shows at an instant.
    func wall(at instant: Int64) -> CivilDateTime {
        CivilDateTime(secondsOfWall: instant + offset(at: instant))
    }

    /// The instant when the wall shows a time; a skipped time moves forward by the gap, a doubled one is its
    /// first.
    func instant(of wall: CivilDateTime) -> Int64 {
        let seconds = wall.secondsOfWall
        // No zone is further than 15 hours from UTC and changes are weeks apart, so a day to each side sees
        // both offsets.
        let before = offset(at: seconds - 86_400)
        let after = offset(at: seconds + 86_400)
        if offset(at: seconds - before) == before { return seconds - before }
        if offset(at: seconds - after) == after { return seconds - after }
        return seconds - before
    }
}
