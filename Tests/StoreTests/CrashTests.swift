import Foundation
import Meetings
import StateGraph
import Testing

@testable import SQLiteStore

/// A state that counts: whatever moment it is read at, `numbers` is 0, 1, … without a gap.
struct Counting: GraphState {
    var numbers: [Int] = []

    static let numbers = Channel("numbers", \Self.numbers, reducer: .append)
    static var channels: [any StateChannel<Self>] { [numbers] }
}

/// A server's writing life in a process of its own, which ends itself by SIGKILL at a random moment.
struct CrashingWriter {
    let folder: String

    static let threads = 6

    var databasePath: String { folder + "/store.sqlite" }
    var acknowledgements: String { folder + "/acknowledged" }

    /// Appends numbers on several threads at once, noting each that was acknowledged, until the end.
    func run() async throws {
        let store = try await DurableStore.open(StoreConfiguration(path: databasePath))
        let checkpointer = store.checkpointer(graph: "count")
        let notes = try #require(FileHandle(forWritingAtPath: acknowledgements))
        try notes.seekToEnd()
        let lifetime = Int.random(in: 1...150)
        let (ticks, tick) = AsyncStream<Void>.makeStream()
        async let end: Void = die(after: lifetime, ticks)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<Self.threads {
                group.addTask {
                    try await append(to: "thread \(number)", checkpointer, store.calendar) { line in
                        try notes.write(contentsOf: Data(line.utf8))
                        tick.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        await end
    }

    private func append(
        to thread: String,
        _ checkpointer: SQLiteCheckpointer,
        _ calendar: SQLiteCalendar,
        _ acknowledge: (String) throws -> Void
    ) async throws {
        let graph = try countingGraph(checkpointer)
        var next = try await checkpointer.latest(thread: thread, namespace: "")?.numbers().count ?? 0
        while true {
            _ = try await graph.invoke(
                .input(.append(Counting.numbers, next)),
                thread: thread,
                configuration: RunConfiguration(durability: .exit)
            )
            try acknowledge("\(thread)=\(next)\n")
            try await calendar.save(meeting(next, owner: thread))
            try acknowledge("\(thread)#\(next)\n")
            next += 1
        }
    }

    /// Ends the process a random moment after so many acknowledgements: before, in or after a commit.
    private func die(after count: Int, _ ticks: AsyncStream<Void>) async {
        var rest = count
        for await _ in ticks {
            rest -= 1
            if rest == 0 { break }
        }
        let clock = ContinuousClock()
        let moment = clock.now + .microseconds(Int.random(in: 0...1_500))
        while clock.now < moment {}
        kill(getpid(), SIGKILL)
    }
}

extension Checkpoint {
    /// The numbers of a checkpoint of ``Counting``.
    func numbers() throws -> [Int] { try values.restore(for: GraphChannels<Counting>()).numbers }
}

/// A graph whose only node writes nothing.
func countingGraph(_ checkpointer: any Checkpointer) throws -> CompiledGraph<Counting> {
    var builder = GraphBuilder<Counting>()
    builder.addNode("rest") { _, _ in .none }
    builder.addEdge(from: .start, to: "rest")
    builder.addEdge(from: "rest", to: .end)
    return try builder.compile(checkpointer: checkpointer)
}

/// A meeting whose id and times follow from its number.
func meeting(_ number: Int, owner: String) -> Meeting {
    Meeting(
        id: MeetingID(rawValue: "\(owner)/\(number)"),
        owner: owner,
        kind: .meeting,
        title: "Meeting \(number)",
        participants: [Participant(email: "bob@example.com", name: "Bob")],
        time: MeetingTime(start: Int64(number) * 3_600, zone: "Europe/Berlin", wall: "2026-11-21T16:00"),
        durationMinutes: 60,
        location: nil,
        createdAt: 1_795_251_600
    )
}

@Suite struct CrashTests {
    @Test func `whatever was acknowledged survives a SIGKILL at any moment`() async throws {
        let folder = try TemporaryFolder()
        let path: String = folder.path
        let writer = CrashingWriter(folder: path)
        #expect(FileManager.default.createFile(atPath: writer.acknowledgements, contents: nil))
        for _ in 0..<12 {
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                try await CrashingWriter(folder: path).run()
            }
            try await check(writer)
        }
    }

    /// Everything acknowledged is there, whole; a thread's numbers have no gap.
    private func check(_ writer: CrashingWriter) async throws {
        let store = try await DurableStore.open(StoreConfiguration(path: writer.databasePath))
        let checkpointer = store.checkpointer(graph: "count")
        let notes = try String(contentsOfFile: writer.acknowledgements, encoding: .utf8).split(
            separator: "\n"
        )
        #expect(!notes.isEmpty)
        for number in 0..<CrashingWriter.threads {
            let thread = "thread \(number)"
            func acknowledged(_ mark: String) -> [Int] {
                notes.compactMap { $0.hasPrefix(thread + mark) ? Int($0.dropFirst(thread.count + 1)) : nil }
            }
            let numbers = try await checkpointer.latest(thread: thread, namespace: "")?.numbers() ?? []
            let isWhole = numbers == Array(0..<numbers.count)
            #expect(isWhole)
            #expect(numbers.count > acknowledged("=").max() ?? -1)
            let meetings = Set(try await store.calendar.meetings(owner: thread, in: nil))
            let lost = acknowledged("#").filter { !meetings.contains(meeting($0, owner: thread)) }
            #expect(lost.isEmpty)
        }
        await store.close()
    }
}
