internal import Foundation

/// A folder of one scenario, removed with everything in it when the scenario lets go of it.
final class TemporaryFolder: Sendable {
    private let path: String

    /// A new folder.
    ///
    /// - Throws: if it cannot be made.
    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("scenario-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        // What is left is the system's to clear: it lies where temporary files do.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    ///
    /// - Parameters:
    ///   - name: its name.
    ///   - isKept: whether each call means the same file.
    /// - Returns: the path of a file that may not exist.
    func file(_ name: String, isKept: Bool) -> String {
        "\(path)/\(name)\(isKept ? "" : "-" + UUID().uuidString).sqlite"
    }
}
