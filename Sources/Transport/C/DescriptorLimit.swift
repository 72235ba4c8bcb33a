import Glibc

/// The process's limit of open files.
///
/// The library sizes its tables by it: too low and accepting fails, far too high (as in some containers) and the
/// tables take all memory.
enum DescriptorLimit {
    private static let reserve = 256
    private static let sane: rlim_t = 1 << 20

    /// Makes room for connections.
    ///
    /// - Throws: `.tooFewDescriptors`.
    static func raise(for connections: Int) throws(TransportError) {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let needed = rlim_t(connections + reserve)
        guard limit.rlim_max >= needed else {
            throw .tooFewDescriptors(needed: Int(needed), allowed: Int(clamping: limit.rlim_max))
        }
        let wanted = min(max(limit.rlim_cur, needed), max(needed, sane))
        guard wanted != limit.rlim_cur else { return }
        limit.rlim_cur = wanted
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
