import Foundation

/// Where the time of day comes from.
public protocol WallClock: Sendable {
    /// Milliseconds since 1970 UTC.
    func now() -> Int64
}

extension WallClock {
    /// Seconds since 1970 UTC.
    public func seconds() -> Int64 {
        let milliseconds = now()
        return milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }
}

/// The system's clock.
public struct SystemClock: WallClock {
    /// The clock; it has no state.
    public init() {}

    /// Milliseconds since 1970 UTC.
    public func now() -> Int64 {
        Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
    }
}
