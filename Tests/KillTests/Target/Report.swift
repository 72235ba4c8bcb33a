import Foundation

/// What the process says to whoever will kill it: once a line is said it is in the pipe, whatever happens then.
actor Report {
    private let encoder = JSONEncoder()

    init() {
        encoder.outputFormatting = .sortedKeys
    }

    /// Says a line.
    func say(_ line: Line) {
        guard var bytes = try? encoder.encode(line) else { fatalError("a line has no JSON form") }
        bytes.append(UInt8(ascii: "\n"))
        try? FileHandle.standardOutput.write(contentsOf: bytes)
    }
}
