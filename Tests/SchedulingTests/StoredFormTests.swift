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
        let store = MemoryCheckpointer()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Schedule a meeting about budget", messageID: "m-1", zone: "Europe/Berlin")
        try await chat.say("2030-01-02 10:00 with bob@example.com")
        let other = MemoryCheckpointer()
        try await other.put([.checkpoint(read(await history(store)))], thread: "a1x")
        let later = try Chat(checkpointer: other, clock: chat.clock, calendar: chat.calendar)
        #expect(try await later.service.history("a1x") == chat.service.history("a1x"))
        #expect(try await later.service.resume("a1x") == chat.service.resume("a1x"))
        #expect(try await later.say("Schedule a meeting about budget", messageID: "m-1").isDuplicate)
        #expect(try await later.say("30 minutes").reply == Said.scheduled)
        #expect(await chat.calendar.all.map(\.time.wall) == ["2030-01-02T10:00"])
    }

    @Test func `messages are stored as short arrays`() async throws {
        let store = MemoryCheckpointer()
        let chat = try Chat(checkpointer: store)
        try await chat.say("Hello", messageID: "m-1")
        let checkpoint = try #require(await store.latest(thread: "a1x", namespace: ""))
        let changes = try checkpoint.values.changes(using: TextCoder())
        #expect(changes.map(\.channel).sorted() == ["log", "operation", "request"])
        let content = try #require(changes.first { $0.channel == "log" }).content
        guard case .value(let log) = content else {
            Issue.record("the log is stored as a value")
            return
        }
        #expect(
            log.hasPrefix(
                #"{"epoch":1,"lastSequence":2,"count":2,"recent":[[1,"user","Hello",1795251600000,"m-1"],[2,"assistant","#
            )
        )
    }

    private func history(_ store: MemoryCheckpointer) async -> [Checkpoint] {
        await store.history(thread: "a1x", namespace: "", before: nil, limit: 9)
    }

    /// The newest checkpoint as a store reads it: of text only.
    private func read(_ history: [Checkpoint]) throws -> Checkpoint {
        let coder = TextCoder()
        var channels: [String: StoredValues<TextCoder>.Channel] = [:]
        for change in try history.reversed().flatMap({ try $0.values.changes(using: coder) }) {
            guard case .value(let text) = change.content else { continue }
            channels[change.channel] = StoredValues.Channel(value: text)
        }
        let last = try #require(history.first)
        return Checkpoint(
            id: last.id,
            parentID: last.parentID,
            thread: last.thread,
            namespace: last.namespace,
            step: last.step,
            source: last.source,
            frontier: last.frontier,
            base: last.base,
            parents: last.parents,
            graphVersion: last.graphVersion,
            format: last.format,
            values: StoredValues(channels: channels, changed: [], coder: coder),
            tasks: try last.tasks.map { StoredTask(try $0.record(using: coder), coder: coder) }
        )
    }
}
