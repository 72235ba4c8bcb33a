import Foundation

/// Checks settings against the machine: files, directories, limits and rights of the process.
struct MachineCheck {
    /// What is checked.
    let loaded: LoadedConfiguration
    /// The rights and limits of the process.
    let process: ProcessFacts

    private var configuration: ServerConfiguration { loaded.configuration }
    private var files: FileManager { FileManager.default }

    /// Everything that this machine will not do.
    func problems() -> [ConfigurationProblem] {
        descriptors() + port() + store() + certificate() + key()
    }

    private func error(_ key: String, _ message: String, _ advice: String) -> ConfigurationProblem {
        .error(loaded.source(key), key, message, advice)
    }

    private func descriptors() -> [ConfigurationProblem] {
        let key = "lws.max-connections"
        let wanted = configuration.lws.neededDescriptors
        let reserved = ServerConfiguration.LibWebSockets.reservedDescriptors
        guard let limit = process.hardDescriptorLimit, wanted > limit else { return [] }
        return [
            error(
                key,
                """
                \(configuration.lws.maximumConnections) connections and \(reserved) other files \
                need \(wanted) descriptors, and this process may have \(limit)
                """,
                "lower it to \(max(16, limit - reserved)), or raise the hard limit: LimitNOFILE, ulimit -Hn"
            )
        ]
    }

    private func port() -> [ConfigurationProblem] {
        let port = configuration.server.port
        guard port > 0, port < process.firstUnprivilegedPort, !process.mayBindLowPorts else { return [] }
        return [
            error(
                "server.port",
                "this process may not listen on port \(port)",
                "take \(process.firstUnprivilegedPort) or above, or grant CAP_NET_BIND_SERVICE"
            )
        ]
    }

    private func store() -> [ConfigurationProblem] {
        let key = "store.path", path = configuration.store.path
        let cut = path.lastIndex(of: "/")
        let directory = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        switch kind(of: directory) {
        case .missing: return [error(key, "the directory \(directory) is missing", "mkdir -p \(directory)")]
        case .file: return [error(key, "\(directory) is not a directory", "choose another path")]
        case .directory: break
        }
        switch kind(of: path) {
        case .directory: return [error(key, "\(path) is a directory", "name a file in it")]
        case .file where !files.isReadableFile(atPath: path) || !files.isWritableFile(atPath: path):
            return [error(key, "\(path) cannot be read and written by this user", "chown or chmod it")]
        case .file, .missing: break
        }
        // SQLite makes its journal beside the database, so the directory itself must be writable.
        guard files.isWritableFile(atPath: directory) else {
            return [error(key, "this user may not make files in \(directory)", "chown or chmod it")]
        }
        return []
    }

    private func certificate() -> [ConfigurationProblem] {
        guard let path = configuration.lws.tlsCertificate else { return [] }
        return pem(path, "lws.tls-certificate", marker: "-----BEGIN CERTIFICATE-----", what: "certificate")
    }

    private func key() -> [ConfigurationProblem] {
        guard let path = configuration.lws.tlsKey else { return [] }
        let found = pem(path, "lws.tls-key", marker: "PRIVATE KEY-----", what: "private key")
        guard found.isEmpty, PrivateFile.isOpenToOthers(path) else { return found }
        return [
            error("lws.tls-key", "every user of this machine may read or write \(path)", "chmod 0600 \(path)")
        ]
    }

    private func pem(_ path: String, _ key: String, marker: String, what: String) -> [ConfigurationProblem] {
        guard let data = files.contents(atPath: path) else {
            return [error(key, "\(path) cannot be read", "check the path and its permissions")]
        }
        guard String(decoding: data, as: UTF8.self).contains(marker) else {
            return [error(key, "\(path) holds no \(what) in PEM form", "look for a line with \(marker)")]
        }
        return []
    }

    private enum Kind {
        case missing, file, directory
    }

    private func kind(of path: String) -> Kind {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? files.attributesOfItem(atPath: target) else { return .missing }
        return attributes[.type] as? FileAttributeType == .typeDirectory ? .directory : .file
    }
}
