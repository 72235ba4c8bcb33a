import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// The right to open a database, held by one server at a time.
///
/// SQLite itself lets several processes write to one file. Ours keeps latest checkpoints in memory and must
/// know that nobody else writes, so an empty file beside the database carries an advisory lock that the
/// system releases when its holder dies. The lock is not on the database file itself: closing any
/// descriptor of that file would drop SQLite's own locks.
final class OwnershipLock: Sendable {
    private let file: FileHandle

    /// Takes the lock for the database at `path`.
    ///
    /// - Throws: `locked` while somebody holds it, `unavailable` if the lock file cannot be made.
    init(databasePath path: String) throws(StoreError) {
        let lockPath = path + ".lock"
        try PrivateFile.create(at: lockPath)
        guard let file = FileHandle(forUpdatingAtPath: lockPath) else {
            throw .unavailable("\(lockPath) cannot be opened for writing")
        }
        // A program started by the server must not inherit the lock and keep it after the server's death.
        _ = fcntl(file.fileDescriptor, F_SETFD, FD_CLOEXEC)
        guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw .locked(file: path, holder: Self.holder(in: file))
        }
        self.file = file
        // The holder's number is for people only: whoever holds the lock is decided by the system.
        try? file.truncate(atOffset: 0)
        try? file.write(contentsOf: Array("\(ProcessInfo.processInfo.processIdentifier)\n".utf8))
    }

    /// Gives the lock up, so that another server may open the database.
    func release() {
        try? file.close()
    }

    private static func holder(in file: FileHandle) -> String? {
        guard let bytes = try? file.read(upToCount: 20) else { return nil }
        let digits = String(decoding: bytes, as: UTF8.self).prefix { $0.isNumber }
        return digits.isEmpty ? nil : String(digits)
    }
}
