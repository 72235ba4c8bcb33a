import Glibc

/// The system's clock of days, for the `Date` field only.
enum WallTime {
    /// Seconds since 1970 in UTC.
    static var secondsSince1970: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec)
    }
}
