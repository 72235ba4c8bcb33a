import Foundation

/// A folder that is gone when its owner is.
final class TemporaryFolder: Sendable {
    private let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/meetingmuse-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    /// The path of a name in the folder.
    func path(_ name: String) -> String { "\(root)/\(name)" }

    /// Writes a file with this mode and returns its path.
    func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        let file = path(name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        return file
    }
}
