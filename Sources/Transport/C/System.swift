import Glibc

/// What the system is asked for, beyond sockets.
enum System {
    private static let reservedDescriptors = 256
    private static let saneDescriptors: rlim_t = 1 << 20

    /// Seconds since 1970 in UTC, for the `Date` field.
    static var secondsSince1970: Int64 { Int64(time(nil)) }

    /// Makes room for connections in the process's limit of open files.
    ///
    /// The library sizes its tables by it: too low and accepting fails, far too high (as in some containers) and the
    /// tables take all memory.
    /// - Throws: `.tooFewDescriptors`.
    static func allowDescriptors(for connections: Int) throws(TransportError) {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard unsafe getrlimit(resource, &limit) == 0 else { return }
        let needed = rlim_t(connections + reservedDescriptors)
        guard limit.rlim_max >= needed else {
            throw .tooFewDescriptors(needed: Int(needed), allowed: Int(clamping: limit.rlim_max))
        }
        limit.rlim_cur = min(max(limit.rlim_cur, needed), max(needed, saneDescriptors))
        unsafe setrlimit(resource, &limit)
    }
}
