import Foundation

/// Files and folders that only the server's user can read.
enum PrivateFile {
    /// Makes an empty file with mode 0600, and its folder with mode 0700, unless they exist.
    ///
    /// SQLite gives its own files (`-wal`, `-shm`) the mode of the database.
    ///
    /// - Throws: `unavailable`.
    static func create(at path: String) throws(StoreError) {
        let files = FileManager.default
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try files.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .unavailable("the folder \(folder) cannot be made", underlying: error)
        }
        guard !files.fileExists(atPath: path) else { return }
        guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .unavailable("\(path) cannot be made")
        }
    }

    /// The path with its links followed, so that two names of one file are one file.
    static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    /// The size of the file in bytes, 0 if there is none.
    static func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }
}
