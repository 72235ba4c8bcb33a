/// Cuts bytes that come in pieces into lines, without their ends.
struct LineSplitter {
    private var rest: [UInt8] = []

    /// The lines that are complete with this piece.
    mutating func append(_ piece: some Sequence<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in piece {
            if byte == UInt8(ascii: "\n") {
                lines.append(rest)
                rest.removeAll(keepingCapacity: true)
            } else {
                rest.append(byte)
            }
        }
        return lines
    }

    /// The last line, if it has no end.
    mutating func finish() -> [[UInt8]] {
        defer { rest = [] }
        return rest.isEmpty ? [] : [rest]
    }
}
