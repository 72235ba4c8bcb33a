import StateGraph

/// A checkpoint as its row holds it, with the parts that are read on demand still packed.
struct CheckpointEntry: Sendable {
    /// Its id; the sequence number is in the row's key.
    let id: CheckpointID
    /// Whether the checkpoint was dropped and only parts are left that others need.
    var isRemnant = false
    /// When it was put, in milliseconds since the thread's row was made.
    var time: UInt64 = 0
    /// ``CheckpointHeader``, packed.
    var header: [UInt8] = []
    /// Its channels, all that were ever written.
    var parts: [ChannelPart]
    /// ``StoredTasks``, packed.
    var tasks: [UInt8] = []

    /// What is left when others need these channels of it.
    func remnant(of channels: Set<Int>) -> CheckpointEntry {
        CheckpointEntry(id: id, isRemnant: true, parts: parts.filter { channels.contains($0.channel) })
    }

    /// What this checkpoint stores of a channel.
    func part(of channel: Int) -> ChannelPart? { parts.first { $0.channel == channel } }
}

/// The body of a row: the checkpoint with the key's sequence number, nearly always just one.
///
/// One checkpoint is its kind, 1, the eight bytes of its nonce, its time, its header behind its length, its parts and
/// its tasks. A remnant is 2, the nonce and the parts. Several are 3 and then each behind its length: runs that went
/// on from the same checkpoint at once.
enum CheckpointRow {
    private static let several: UInt64 = 3

    /// The first bytes of the row of one checkpoint.
    static func prefix(of nonce: UInt64) -> [UInt8] {
        var writer = ColumnWriter(capacity: 9)
        writer.write(1)
        writer.write(random: nonce)
        return writer.bytes
    }

    /// The body of a row of these checkpoints, at least one.
    static func packed(_ entries: [CheckpointEntry]) -> [UInt8] {
        if entries.count == 1 { return packed(entries[0]) }
        var writer = ColumnWriter()
        writer.write(several)
        for entry in entries { writer.write(payload: packed(entry)) }
        return writer.bytes
    }

    private static func packed(_ entry: CheckpointEntry) -> [UInt8] {
        var writer = ColumnWriter(capacity: 128)
        writer.write(entry.isRemnant ? 2 : 1)
        writer.write(random: entry.id.nonce)
        if !entry.isRemnant {
            writer.write(entry.time)
            writer.write(payload: entry.header)
        }
        writer.write(count: entry.parts.count)
        for part in entry.parts { writer.write(part, of: entry.id.sequence) }
        writer.write(raw: entry.tasks)
        return writer.bytes
    }

    /// The checkpoints of a row, nil if the bytes are not what was written.
    static func entries(_ body: [UInt8], sequence: UInt64) -> [CheckpointEntry]? {
        guard body.first == UInt8(several) else {
            return entry(body, sequence).map { [$0] }
        }
        var reader = ColumnReader(body)
        _ = reader.number()
        var entries: [CheckpointEntry] = []
        while !reader.isAtEnd {
            guard let entry = reader.payload().flatMap({ entry($0, sequence) }) else { return nil }
            entries.append(entry)
        }
        return entries.isEmpty ? nil : entries
    }

    private static func entry(_ body: [UInt8], _ sequence: UInt64) -> CheckpointEntry? {
        var reader = ColumnReader(body)
        guard let kind = reader.number(), kind == 1 || kind == 2, let nonce = reader.random() else {
            return nil
        }
        var entry = CheckpointEntry(
            id: CheckpointID(sequence: sequence, nonce: nonce),
            isRemnant: kind == 2,
            parts: []
        )
        if kind == 1 {
            guard let time = reader.number(), let header = reader.payload() else { return nil }
            (entry.time, entry.header) = (time, header)
        }
        guard let parts = reader.list({ $0.part(of: sequence) }) else { return nil }
        entry.parts = parts
        entry.tasks = reader.rest()
        return entry
    }
}
