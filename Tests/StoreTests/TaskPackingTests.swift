import StateGraph
import Testing

@testable import SQLiteStore

@Suite struct TaskPackingTests {
    private typealias Record = TaskRecord<[UInt8]>

    /// A task with something in every field, calls in calls included.
    private static var task: Record {
        let question = Record.Question(id: "q", node: "other", question: [1], contract: [2])
        var task = Record(node: "ask", trigger: .send(3))
        task.argument = [3]
        task.timeout = .init(run: 4, idle: nil, heartbeatOnly: true)
        task.answers = [[5], []]
        task.interrupts = [question]
        task.failure = .init(
            code: "nodeFailed",
            node: "ask",
            channel: "log",
            message: "it threw",
            cause: StoredFailure(kind: "spill", message: "")
        )
        task.isHandled = true
        task.isBeside = true
        task.result = .init(writes: [], goto: ["ask"], sends: [])
        let inner = Record.Call(name: "inner", answers: [[6]], interrupts: [question], output: nil)
        let done = Record.Call(name: "done", answers: [], interrupts: [], output: [7])
        task.calls = [
            Record.Call(name: "outer", answers: [], interrupts: [], output: [8], calls: [inner, done])
        ]
        return task
    }

    @Test func `every field of a task comes back`() throws {
        var names = NameBook()
        names.learn("ask", 1)
        var packer = CheckpointPacker(names)
        let packed = packer.task(Self.task)
        #expect(packer.missing.isEmpty)
        var reader = ColumnReader(packed)
        // Reading changes the reader, which a macro's argument can't.
        let bytes = reader.payload()
        let payload = try #require(bytes)
        var unpacker = CheckpointUnpacker(payload) { [names] in names.name($0) }
        let read = unpacker.task()
        let task = try #require(read)
        #expect(String(reflecting: task) == String(reflecting: Self.task))
    }
}
