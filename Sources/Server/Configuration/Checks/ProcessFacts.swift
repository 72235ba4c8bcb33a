import Foundation

/// What this process may do, as Linux tells it in `/proc`.
struct ProcessFacts: Sendable {
    /// The descriptors that the process may raise its limit to; nil when unlimited or not known.
    var hardDescriptorLimit: Int?
    /// The lowest port that needs no right.
    var firstUnprivilegedPort = 1024
    /// True with CAP_NET_BIND_SERVICE.
    var mayBindLowPorts = true

    /// The facts of the running process.
    static func current() -> ProcessFacts {
        ProcessFacts(
            limits: text("/proc/self/limits"),
            status: text("/proc/self/status"),
            unprivilegedPort: text("/proc/sys/net/ipv4/ip_unprivileged_port_start")
        )
    }

    /// Facts that a test chooses.
    init(hardDescriptorLimit: Int? = nil, firstUnprivilegedPort: Int = 1024, mayBindLowPorts: Bool = true) {
        self.hardDescriptorLimit = hardDescriptorLimit
        self.firstUnprivilegedPort = firstUnprivilegedPort
        self.mayBindLowPorts = mayBindLowPorts
    }

    /// Facts from the texts of the three files; what is missing there counts as allowed.
    init(limits: String, status: String, unprivilegedPort: String) {
        // "Max open files            1024                 1048576              files"
        let openFiles = limits.split(separator: "\n").first { $0.hasPrefix("Max open files") }
        hardDescriptorLimit = openFiles?.split(separator: " ").dropFirst(4).first.flatMap { Int($0) }
        firstUnprivilegedPort = Int(unprivilegedPort.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 1024
        let effective = status.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let bits = effective?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
        // capability.h: CAP_NET_BIND_SERVICE is 10.
        mayBindLowPorts = bits.map { $0 & (1 << 10) != 0 } ?? true
    }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
