import Foundation

/// This process's memory, as Linux counts it.
enum ProcessMemory: String {
    /// What it holds now.
    case resident = "VmRSS:"
    /// The most that it has held.
    case peak = "VmHWM:"

    /// The figure now, in KiB.
    func kibibytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(rawValue) }
        return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
    }
}
