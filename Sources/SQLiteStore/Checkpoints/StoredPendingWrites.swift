import Foundation
import StateGraph

/// The pending writes of one checkpoint in their stored form.
///
/// For each write: the task's number in four bytes, the channel's name, the value behind its length.
enum StoredPendingWrites {
    /// - Returns: nil for none, which is nearly always.
    /// - Throws: `unstorable`.
    static func encoded(_ writes: [PendingWriteRecord<[UInt8]>]) throws(StoreError) -> Data? {
        guard !writes.isEmpty else { return nil }
        var writer = ColumnWriter(capacity: writes.count * 64)
        for write in writes {
            guard let task = UInt32(exactly: write.task) else {
                throw .unstorable("a task's number is out of range")
            }
            writer.write(UInt64(task), bytes: 4)
            try writer.write(name: write.channel)
            writer.write(payload: write.value)
        }
        return writer.data
    }

    /// - Returns: nil if the bytes are not what `encoded` wrote.
    static func decoded(_ bytes: Data?) -> [PendingWriteRecord<[UInt8]>]? {
        guard let bytes else { return [] }
        var reader = ColumnReader(bytes)
        var writes: [PendingWriteRecord<[UInt8]>] = []
        while !reader.isAtEnd {
            guard let task = reader.number(bytes: 4), let channel = reader.name(),
                let value = reader.payload()
            else { return nil }
            writes.append(PendingWriteRecord(task: Int(task), channel: channel, value: value))
        }
        return writes
    }
}
