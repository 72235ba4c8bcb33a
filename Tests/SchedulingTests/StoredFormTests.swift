import JSON
import Meetings
import Scheduling
import StateGraph
import TestSupport
import Testing

/// Turns values into JSON text, as a store does.
private struct TextCoder: PayloadCoder {
    private let codec = JSONCodec()

    func encode<Value: Encodable>(_ value: Value) throws -> String {
        try codec.encodeString(value)
    }

    func decode<Value: Decodable>(_ type: Value.Type, from payload: String) throws -> Value {
        try codec.decode(type, from: payload)
    }
}

@Suite struct StoredFormTests {
    @Test func `a conversation survives being stored as JSON`() async throws {
        let store = MemoryCheckpointer<SchedulingState>()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Schedule a meeting about budget", messageID: "m-1", zone: "Europe/Berlin")
        try await chat.say("2030-01-02 10:00 with bob@example.com")
        var values: [String: String] = [:]
        var restored: Checkpoint<SchedulingState>?
        for checkpoint in await store.history(thread: "a1x", namespace: "", before: nil, limit: 9).reversed()
        {
            let record = try checkpoint.record(using: TextCoder())
            values.merge(record.changes) { $1 }
            restored = try Checkpoint(record: record, values: values, using: TextCoder())
        }
        let other = MemoryCheckpointer<SchedulingState>()
        await other.put([try #require(restored)])
        let later = try Chat(checkpointer: other, clock: chat.clock, calendar: chat.calendar)
        #expect(try await later.service.history("a1x") == chat.service.history("a1x"))
        #expect(try await later.service.resume("a1x") == chat.service.resume("a1x"))
        #expect(try await later.say("Schedule a meeting about budget", messageID: "m-1").isDuplicate)
        #expect(try await later.say("30 minutes").reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall) == ["2030-01-02T10:00"])
    }

    @Test func `messages are stored as short arrays`() async throws {
        let store = MemoryCheckpointer<SchedulingState>()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Hello", messageID: "m-1")
        let checkpoint = try #require(await store.latest(thread: "a1x"))
        let record = try checkpoint.record(using: TextCoder())
        #expect(record.changes.keys.sorted() == ["log", "operation", "request"])
        let log = try #require(record.changes["log"])
        #expect(
            log.hasPrefix(
                #"{"epoch":1,"lastSequence":2,"count":2,"recent":[[1,"user","Hello",1795251600000,"m-1"],[2,"assistant","#
            )
        )
    }
}
