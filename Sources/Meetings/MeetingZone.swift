import Foundation

/// A time zone of the system's database.
public struct MeetingZone: Sendable, Hashable {
    /// UTC, which is always there.
    public static let utc = MeetingZone(name: "UTC", timeZone: nil)

    /// The IANA name.
    public let name: String
    /// Nil for UTC, whose offset needs no database.
    private let timeZone: TimeZone?

    private init(name: String, timeZone: TimeZone?) {
        self.name = name
        self.timeZone = timeZone
    }

    /// The zone of an IANA name, nil for a name that the database does not have.
    public init?(named name: String) {
        if ["UTC", "Etc/UTC", "Z", "GMT"].contains(name) {
            self = .utc
            return
        }
        // The names are checked before the database sees them: it opens files by name.
        guard
            (3...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isNameByte),
            name.utf8.first.map({ $0 != UInt8(ascii: "/") }) ?? false,
            let timeZone = TimeZone(identifier: name)
        else { return nil }
        self.init(name: name, timeZone: timeZone)
    }

    /// Seconds that the zone's wall is ahead of UTC at an instant.
    public func offset(at instant: Int64) -> Int64 {
        guard let timeZone else { return 0 }
        return Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }

    /// What the zone's wall shows at an instant.
    public func wall(at instant: Int64) -> CivilTime {
        CivilTime(secondsOfWall: instant + offset(at: instant))
    }

    /// The instant when the wall shows a time.
    ///
    /// A time that a change of the clocks skips moves forward by the gap; of one that comes twice, the first is meant.
    public func instant(ofWall secondsOfWall: Int64) -> Int64 {
        let before = offset(at: secondsOfWall - 86_400)
        let after = offset(at: secondsOfWall + 86_400)
        if offset(at: secondsOfWall - before) == before { return secondsOfWall - before }
        if offset(at: secondsOfWall - after) == after { return secondsOfWall - after }
        return secondsOfWall - before
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
