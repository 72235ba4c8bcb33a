import Foundation
import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct ColumnBytesTests {
    @Test(arguments: [
        CheckpointID(sequence: 0, nonce: 0), CheckpointID(sequence: 1, nonce: .max),
        CheckpointID(sequence: .max, nonce: 1), CheckpointID(sequence: 0x0102_0304_0506_0708, nonce: 255),
    ])
    func `an id is read back`(id: CheckpointID) {
        #expect(CheckpointID(stored: id.stored) == id)
        #expect(CheckpointID(stored: id.stored.dropLast()) == nil)
        #expect(CheckpointID(stored: id.stored + [0]) == nil)
    }

    @Test func `stored ids sort as ids do`() {
        let parts: [UInt64] = [0, 1, 255, 256, 1 << 63, .max]
        let ids = parts.flatMap { high in parts.map { CheckpointID(sequence: high, nonce: $0) } }
        #expect(ids.sorted { $0.stored.lexicographicallyPrecedes($1.stored) } == ids.sorted())
    }

    @Test func `versions are read back`() throws {
        let id = CheckpointID(sequence: 3, nonce: 4)
        let name = String(repeating: "\u{FC}", count: 32_767)
        let versions = StoredVersions(versions: ["": id, "title": id, name: id], changed: ["title", name])
        #expect(StoredVersions(try versions.encoded()) == versions)
        #expect(StoredVersions(Data()) == StoredVersions(versions: [:], changed: []))
    }

    @Test func `a channel's name has a length that fits`() {
        let name = String(repeating: "x", count: 65_536)
        let versions = StoredVersions(versions: [name: CheckpointID(sequence: 1, nonce: 1)], changed: [])
        let error = #expect(throws: StoreError.self) { try versions.encoded() }
        #expect(error?.code == .unstorable)
    }

    @Test func `no prefix of a column is mistaken for it`() throws {
        let id = CheckpointID(sequence: 3, nonce: 4)
        let versions = try StoredVersions(versions: ["title": id], changed: []).encoded()
        for count in 1..<versions.count { #expect(StoredVersions(versions.prefix(count)) == nil) }
        let write = PendingWriteRecord(task: 7, channel: "log", value: Array("[1]".utf8))
        let pending = try #require(try StoredPendingWrites.encoded([write]))
        for count in 1..<pending.count { #expect(StoredPendingWrites.decoded(pending.prefix(count)) == nil) }
        #expect(StoredPendingWrites.decoded(pending)?.map(\.channel) == ["log"])
        #expect(StoredPendingWrites.decoded(nil)?.isEmpty == true)
        #expect(throws: StoreError.self) {
            try StoredPendingWrites.encoded([PendingWriteRecord(task: -1, channel: "log", value: [])])
        }
    }
}
