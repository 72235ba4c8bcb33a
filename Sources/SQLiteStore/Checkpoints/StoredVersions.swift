import Foundation
import StateGraph

/// The channel versions of one checkpoint in their stored form.
///
/// For each channel, in the order of the names: one byte, 1 if this checkpoint changed the channel, 0 if not; the
/// name; the 16 bytes of the version.
struct StoredVersions: Equatable {
    /// For each channel that was ever written, the checkpoint that last changed it.
    var versions: [String: CheckpointID]
    /// The channels that this checkpoint changed.
    var changed: Set<String>

    init(versions: [String: CheckpointID], changed: Set<String>) {
        self.versions = versions
        self.changed = changed
    }

    /// - Returns: nil if the bytes are not what `encoded` wrote.
    init?(_ bytes: Data) {
        self.init(versions: [:], changed: [])
        var reader = ColumnReader(bytes)
        while !reader.isAtEnd {
            guard let isChanged = reader.number(bytes: 1), isChanged <= 1, let name = reader.name(),
                let sequence = reader.number(bytes: 8), let nonce = reader.number(bytes: 8)
            else { return nil }
            versions[name] = CheckpointID(sequence: sequence, nonce: nonce)
            if isChanged == 1 { changed.insert(name) }
        }
    }

    /// - Throws: `unstorable` for a channel name beyond 65,535 bytes.
    func encoded() throws(StoreError) -> Data {
        var writer = ColumnWriter(capacity: versions.count * 32)
        for (name, version) in versions.sorted(by: { $0.key < $1.key }) {
            writer.write(changed.contains(name) ? 1 : 0, bytes: 1)
            try writer.write(name: name)
            writer.write(version.sequence, bytes: 8)
            writer.write(version.nonce, bytes: 8)
        }
        return writer.data
    }
}
