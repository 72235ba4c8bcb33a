import JSON
import Meetings

/// A frame of the legacy dialect that is being written.
struct LegacyFrame {
    private static let printer = JSONPrinter(style: .python)

    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(256)
    }

    /// Adds text that is JSON already.
    mutating func append(verbatim text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a value.
    mutating func append(_ value: JSONValue) {
        // Only a value that no message holds is refused: nested beyond every limit, or a double that is not finite.
        // Null in its place keeps the frame whole.
        bytes.append(contentsOf: (try? Self.printer.bytes(value)) ?? Array("null".utf8))
    }

    /// Adds `, "metadata": {…}` unless there is nothing in it.
    mutating func append(metadata: JSONObject) {
        guard !metadata.isEmpty else { return }
        append(verbatim: #", "metadata": "#)
        append(.object(metadata))
    }

    /// Adds a moment as Python's `isoformat` shows it: without zone, and without a fraction when it is exactly 0.
    mutating func append(timestamp milliseconds: Int64) {
        let fraction = ((milliseconds % 1000) + 1000) % 1000
        CivilTime(secondsOfWall: (milliseconds - fraction) / 1000).append(to: &bytes)
        guard fraction != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        for digit in [fraction / 100, fraction / 10 % 10, fraction % 10] {
            bytes.append(UInt8(ascii: "0") + UInt8(digit))
        }
        append(verbatim: "000")
    }
}

/// The moments of the legacy dialect, in HTTP bodies too.
public enum LegacyTimestamp {
    /// "2026-11-21T09:18:42.313000": UTC without a zone; the fraction is dropped when it is exactly 0.
    public static func text(_ milliseconds: Int64) -> String {
        var frame = LegacyFrame()
        frame.append(timestamp: milliseconds)
        return String(decoding: frame.bytes, as: UTF8.self)
    }
}
