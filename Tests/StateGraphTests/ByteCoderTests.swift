import StateGraph
import TestSupport
import Testing

@Suite struct ByteCoderTests {
    /// JSON in bytes.
    private struct Bytes: PayloadCoder {
        func encode<Value: Encodable & Sendable>(_ value: Value) throws -> [UInt8] {
            Array(try JSONPayloadCoder().encode(value).utf8)
        }

        func decode<Value: Decodable>(_ type: Value.Type, from payload: [UInt8]) throws -> Value {
            try JSONPayloadCoder().decode(type, from: String(decoding: payload, as: UTF8.self))
        }
    }

    /// The newest checkpoint of a run.
    private func checkpoint(in store: StoreKind) async throws -> Checkpoint {
        let saver = store.make()
        var builder = GraphBuilder<Conversation>()
        builder.addChain("a", "b")
        _ = try await builder.compile(checkpointer: saver).invoke(.input(.none), thread: "t")
        let history = try await saver.history(thread: "t", namespace: "", before: nil, limit: 10)
        return try #require(history.first { !$0.tasks.isEmpty })
    }

    @Test func `a forgotten coder encodes what the coder does`() async throws {
        let checkpoint = try await checkpoint(in: .memory)
        let task = try #require(checkpoint.tasks.first)
        let (one, other) = (try task.record(using: Bytes()), try task.record(using: ByteCoder(Bytes())))
        #expect("\(one)" == "\(other)")
        #expect(other.result != nil)
        let changes = try checkpoint.values.changes(using: ByteCoder(Bytes()))
        #expect("\(changes)" == "\(try checkpoint.values.changes(using: Bytes()))")
        #expect(!changes.isEmpty)
    }

    @Test func `what one store keeps can't be put into another as bytes either`() async throws {
        let checkpoint = try await checkpoint(in: .records)
        let task = await graphError { _ = try checkpoint.tasks[0].record(using: ByteCoder(Bytes())) }
        #expect(task?.code == .foreignThread)
        let values = await graphError { _ = try checkpoint.values.changes(using: ByteCoder(Bytes())) }
        #expect(values?.code == .foreignThread)
    }

    @Test func `a forgotten coder decodes what it encoded`() throws {
        let coder = ByteCoder(Bytes())
        #expect(try coder.decode([Int].self, from: coder.encode([1, 2])) == [1, 2])
    }
}
