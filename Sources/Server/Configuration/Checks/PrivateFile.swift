import Foundation

/// Who may read a file that holds a secret.
enum PrivateFile {
    /// True when users outside the file's group may read or write it, or its group may write it.
    static func isOpenToOthers(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue else { return false }
        return mode & 0o027 != 0
    }
}
