/// Cuts bytes that come in pieces into lines, without their ends.
struct LineSplitter {
    private var rest: [UInt8] = []

    /// The lines that are complete with this piece.
    mutating func append(_ piece: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(rest.isEmpty ? Array(piece[start..<end]) : rest + piece[start..<end])
            rest = []
            start = end + 1
        }
        rest += piece[start...]
        return lines
    }

    /// The last line, if it has no end.
    mutating func finish() -> [[UInt8]] {
        defer { rest = [] }
        return rest.isEmpty ? [] : [rest]
    }
}
