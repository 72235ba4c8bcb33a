import Glibc

/// The process's limit on open descriptors.
public enum DescriptorLimit {
    /// Raises the soft limit as far as needed and allowed; never lowers it, and leaves the hard limit alone.
    ///
    /// - Parameter wanted: the descriptors that may be open at once.
    /// - Returns: the soft limit in force afterwards; less than wanted when the hard limit is.
    public static func raise(toAtLeast wanted: Int) -> Int {
        var limit = rlimit()
        // SAFETY: getrlimit(2) fills our own struct during the call.
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        let target = min(rlim_t(max(0, wanted)), limit.rlim_max)
        guard target > limit.rlim_cur else { return Int(clamping: limit.rlim_cur) }
        let current = limit.rlim_cur
        limit.rlim_cur = target
        // SAFETY: setrlimit(2) reads our own struct during the call.
        guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return Int(clamping: current)
        }
        return Int(clamping: target)
    }
}
