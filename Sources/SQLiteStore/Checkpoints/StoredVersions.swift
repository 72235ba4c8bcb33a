import Foundation
import StateGraph

/// The channel versions of one checkpoint in their stored form.
///
/// For each channel, in the order of the names: one byte, 1 if this checkpoint changed the channel, 0 if not; the
/// length of the name in two bytes, high byte first; the name; the 16 bytes of the version.
struct StoredVersions: Equatable {
    /// For each channel that was ever written, the checkpoint that last changed it.
    var versions: [String: CheckpointID]
    /// The channels that this checkpoint changed.
    var changed: Set<String>

    init(versions: [String: CheckpointID], changed: Set<String>) {
        self.versions = versions
        self.changed = changed
    }

    /// - Throws: `unstorable` for a channel name beyond 65,535 bytes.
    func encoded() throws(StoreError) -> Data {
        var bytes = Data(capacity: versions.count * 32)
        for (name, version) in versions.sorted(by: { $0.key < $1.key }) {
            guard let length = UInt16(exactly: name.utf8.count) else {
                throw .unstorable("a channel's name has \(name.utf8.count) bytes")
            }
            bytes.append(changed.contains(name) ? 1 : 0)
            bytes.append(UInt8(length >> 8))
            bytes.append(UInt8(truncatingIfNeeded: length))
            bytes.append(contentsOf: name.utf8)
            bytes.append(version.stored)
        }
        return bytes
    }

    /// - Returns: nil if the bytes are not what `encoded` wrote.
    init?(_ bytes: Data) {
        self.init(versions: [:], changed: [])
        var rest = bytes[...]
        while !rest.isEmpty {
            let head = Array(rest.prefix(3))
            guard head.count == 3, head[0] <= 1 else { return nil }
            let length = Int(head[1]) << 8 | Int(head[2])
            rest = rest.dropFirst(3)
            guard let name = String(validating: rest.prefix(length), as: UTF8.self) else { return nil }
            rest = rest.dropFirst(length)
            guard let version = CheckpointID(stored: rest.prefix(16)) else { return nil }
            rest = rest.dropFirst(16)
            versions[name] = version
            if head[0] == 1 { changed.insert(name) }
        }
    }
}
