import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct LatestCheckpointsTests {
    typealias Cache = LatestCheckpoints

    private let place = Cache.Place(thread: "t", namespace: "")

    private func checkpoint(_ number: UInt64, thread: String = "t") -> Checkpoint {
        Checkpoint(
            id: CheckpointID(sequence: number, nonce: 0),
            parentID: nil,
            thread: thread,
            namespace: "",
            step: Int(number),
            source: .loop,
            frontier: Frontier(),
            base: nil,
            parents: [:],
            graphVersion: 1,
            format: Checkpoint.currentFormat,
            values: StoredValues(channels: [:], changed: [], coder: StoredJSON()),
            tasks: []
        )
    }

    @Test func `what was read is kept until the thread changes`() {
        var cache = Cache(capacity: 10)
        #expect(cache.checkpoint(at: place) == nil)
        let ticket = cache.beginRead(at: place)
        cache.endRead(at: place, ticket, checkpoint(1))
        #expect(cache.checkpoint(at: place)?.step == 1)
        let known = cache.beginChange(of: "t", in: [""])
        #expect(known[""]?.step == 1)
        #expect(cache.checkpoint(at: place) == nil)
        cache.endChange(of: "t", ["": checkpoint(2)])
        #expect(cache.checkpoint(at: place)?.step == 2)
    }

    @Test func `a read that a change overlapped is not kept`() {
        var cache = Cache(capacity: 10)
        let before = cache.beginRead(at: place)
        _ = cache.beginChange(of: "t", in: [""])
        let during = cache.beginRead(at: place)
        #expect(during == nil)
        cache.endChange(of: "t", [:])
        cache.endRead(at: place, before, checkpoint(1))
        cache.endRead(at: place, during, checkpoint(1))
        #expect(cache.checkpoint(at: place) == nil)
    }

    @Test func `of changes that overlapped none is kept`() {
        var cache = Cache(capacity: 10)
        _ = cache.beginChange(of: "t", in: [""])
        _ = cache.beginChange(of: "t", in: [""])
        cache.endChange(of: "t", ["": checkpoint(2)])
        cache.endChange(of: "t", ["": checkpoint(1)])
        #expect(cache.checkpoint(at: place) == nil)
        _ = cache.beginChange(of: "t", in: [""])
        cache.endChange(of: "t", ["": checkpoint(3)])
        #expect(cache.checkpoint(at: place)?.step == 3)
    }

    @Test func `a deletion drops every namespace, and reads that are under way`() {
        var cache = Cache(capacity: 10)
        let inner = Cache.Place(thread: "t", namespace: "inner")
        cache.endRead(at: place, cache.beginRead(at: place), checkpoint(1))
        let ticket = cache.beginRead(at: inner)
        cache.beginDeletion(of: "t")
        cache.endChange(of: "t", [:])
        cache.endRead(at: inner, ticket, checkpoint(1))
        #expect(cache.count == 0)
    }

    @Test func `nothing outlives the connections that it was learnt through`() {
        var cache = Cache(capacity: 10)
        cache.endRead(at: place, cache.beginRead(at: place), checkpoint(1))
        let ticket = cache.beginRead(at: place)
        cache.forget(before: 0)
        #expect(cache.count == 1)
        cache.forget(before: 1)
        #expect(cache.count == 0)
        cache.endRead(at: place, ticket, checkpoint(1))
        #expect(cache.count == 0)
    }

    @Test func `the least used make room`() {
        var cache = Cache(capacity: 8)
        func place(_ number: Int) -> Cache.Place { Cache.Place(thread: "\(number)", namespace: "") }
        for number in 0..<8 {
            cache.endRead(at: place(number), cache.beginRead(at: place(number)), checkpoint(1))
        }
        #expect(cache.checkpoint(at: place(0)) != nil)
        cache.endRead(at: place(8), cache.beginRead(at: place(8)), checkpoint(1))
        #expect(cache.count <= 8)
        #expect(cache.checkpoint(at: place(0)) != nil)
        #expect(cache.checkpoint(at: place(1)) == nil)
        #expect(cache.checkpoint(at: place(8)) != nil)
        var none = Cache(capacity: 0)
        none.endRead(at: self.place, none.beginRead(at: self.place), checkpoint(1))
        #expect(none.count == 0)
    }
}
