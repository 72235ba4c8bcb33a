import Foundation

/// Fetches the admin token from its file.
enum AdminTokenFile {
    /// Puts the file's token into the configuration, or notes why it cannot be used.
    static func read(into loaded: inout LoadedConfiguration) {
        let key = "server.admin-token-file"
        guard let path = loaded.configuration.server.adminTokenFile else { return }
        let source = loaded.source(key)
        guard loaded.configuration.server.adminToken == nil else {
            loaded.problems.append(
                .warning(
                    source,
                    key,
                    "not read, since the environment holds a token",
                    "take one of the two out"
                )
            )
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            loaded.problems.append(
                .error(source, key, "\(path) cannot be read", "make the file, readable for the server's user")
            )
            return
        }
        if PrivateFile.isOpenToOthers(path) {
            loaded.problems.append(
                .error(
                    source,
                    key,
                    "every user of this machine may read or write \(path)",
                    "chmod 0600 \(path)"
                )
            )
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        loaded.configuration.server.adminToken = Secret(text)
    }
}
