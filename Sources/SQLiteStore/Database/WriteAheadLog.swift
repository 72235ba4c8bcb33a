import Foundation

/// The file of a database's write-ahead log, as far as we touch it beside SQLite.
enum WriteAheadLog {
    private static let pieceBytes: UInt64 = 1 << 20

    /// Writes zeros behind the end of the log until it is as long as it may get between two moves into the database.
    ///
    /// A flush of bytes that overwrite a file costs the disk one write; one of bytes that lengthen it makes the file
    /// system write its own journal as well, which about doubles what each commit waits for. SQLite reads the zeros
    /// as it does what is left in a log that began anew: they carry no valid checksum, so the log ends before them.
    ///
    /// The caller holds the right to write to the database, or another process could write where the zeros go. A disk without room keeps the log as it was, which is slower and no
    /// failure.
    static func lengthen(ofDatabase path: String, to bytes: UInt64) {
        guard let file = FileHandle(forUpdatingAtPath: path + "-wal") else { return }
        defer { try? file.close() }
        guard let end = try? file.seekToEnd(), end < bytes else { return }
        do {
            var missing = bytes - end
            while missing > 0 {
                let piece = min(missing, pieceBytes)
                try file.write(contentsOf: Data(count: Int(piece)))
                missing -= piece
            }
            try file.synchronize()
        } catch {
            try? file.truncate(atOffset: end)
        }
    }
}
