import StateGraph

/// A state of every kind of channel, whose graph does what a plan of numbers says.
struct Roaming: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String

    var plan: [Int] = []
    var log: [String] = []
    var count = 0
    var big = ""
    var last: [Int] = []

    static let plan = Channel("plan", \Self.plan)
    static let log = Channel("log", \Self.log, reducer: Reducer.append.storingWrites(snapshotEvery: 5))
    static let count = Channel("count", \Self.count, reducer: .sum)
    static let big = Channel("big", \Self.big)
    static let last = Channel("last", \Self.last, reducer: .topic())
    static var channels: [any StateChannel<Self>] { [plan, log, count, big, last] }

    /// A node that is sent numbers.
    static let work = NodeKey<Self, Int>("work")

    /// Walks along the plan, one action a superstep.
    static func graph(_ checkpointer: (any Checkpointer)?) throws -> CompiledGraph<Self> {
        let (fresh, lasting) = (try Indoors.graph(.inherited), try Indoors.graph(.own))
        var builder = GraphBuilder<Self>()
        builder.addNode("walk") { state, context in
            guard let action = state.plan.first else { return Command() }
            var command = Command<Self>(update: .set(plan, Array(state.plan.dropFirst())))
            if state.plan.count > 1 { command.goto = ["walk"] }
            switch action % 9 {
            case 0: command.update.merge(.append(log, "step \(action)"))
            case 1: command.update.merge(.set(big, String(repeating: "\(action)", count: action * 9)))
            case 2: command.update = command.update.overwrite(log, with: ["new"])
            case 3: command.update.merge(.append(log, try await context.interrupt("\(action)?")))
            case 4: command.sends = [work.send(action), work.send(-1)]
            case 5:
                let inner = try await context.invoke(fresh, .set(Indoors.value, action))
                command.update.merge(.append(log, inner?.text ?? "nothing"))
            case 6:
                let inner = try await context.invoke(lasting, .set(Indoors.value, action))
                command.update.merge(.append(log, inner?.text ?? "nothing"))
            case 7: command.update.merge(.set(count, action).set(last, action))
            default: break
            }
            return command
        }
        builder.addNode(work) { number, context -> Update<Self> in
            number % 2 == 0
                ? .append(log, "work \(try await context.interrupt("work?"))") : .append(log, "\(number)")
        }
        builder.addEdge(from: .start, to: "walk")
        return try builder.compile(checkpointer: checkpointer)
    }
}

/// The state of a graph inside the one of ``Roaming``.
struct Indoors: GraphState {
    typealias Question = String
    typealias Answer = String

    var value = 0
    var text = ""
    var visits: [Int] = []

    static let value = Channel("value", \Self.value)
    static let text = Channel("text", \Self.text)
    static let visits = Channel("visits", \Self.visits, reducer: .append)
    static var channels: [any StateChannel<Self>] { [value, text, visits] }

    /// Asks about even values.
    static func graph(_ persistence: SubgraphPersistence) throws -> CompiledGraph<Self> {
        var builder = GraphBuilder<Self>()
        builder.addNode("enter") { state, _ in .append(visits, state.value) }
        builder.addNode("ask") { state, context in
            guard state.value % 2 == 0 else { return .set(text, "\(state.visits.count) visits") }
            return .set(text, try await context.interrupt("inside \(state.value)?"))
        }
        builder.addEdge(from: .start, to: "enter")
        builder.addEdge(from: "enter", to: "ask")
        var options = CompileOptions<Self>()
        options.persistence = persistence
        return try builder.compile(options: options)
    }
}

/// What a random life of a thread puts into a checkpointer, one list for each put.
actor RecordingCheckpointer: Checkpointer {
    let memory = MemoryCheckpointer()
    private(set) var puts: [[CheckpointChange]] = []

    func latest(thread: String, namespace: String) async throws -> Checkpoint? {
        await memory.latest(thread: thread, namespace: namespace)
    }

    func checkpoint(_ id: CheckpointID, thread: String, namespace: String) async throws -> Checkpoint? {
        await memory.checkpoint(id, thread: thread, namespace: namespace)
    }

    func history(
        thread: String,
        namespace: String,
        before: CheckpointID?,
        limit: Int
    ) async throws -> [Checkpoint] {
        await memory.history(thread: thread, namespace: namespace, before: before, limit: limit)
    }

    func lastSequence(thread: String) async throws -> UInt64 { await memory.lastSequence(thread: thread) }

    func put(_ changes: [CheckpointChange], thread: String) async throws {
        puts.append(changes)
        await memory.put(changes, thread: thread)
    }

    func delete(thread: String) async throws { await memory.delete(thread: thread) }
}

/// Random numbers that are the same in every run of a test.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

extension RecordingCheckpointer {
    /// Lives a random life on the thread `t`: runs, answers, updates from outside, branches from old checkpoints.
    func live(seed: Int, turns: Int) async throws {
        var random = SeededNumbers(seed: seed)
        let graph = try Roaming.graph(self)
        let durabilities = [Durability.sync, .sync, .async, .exit]
        for _ in 0..<turns {
            let configuration = RunConfiguration<Roaming>(
                durability: durabilities.randomElement(using: &random) ?? .sync
            )
            var old = configuration
            old.checkpoint = await memory.history(thread: "t", namespace: "", before: nil, limit: 20)
                .randomElement(using: &random)?.id
            let plan = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                Int.random(in: 0..<40, using: &random)
            }
            let choice = Int.random(in: 0..<12, using: &random)
            do throws(GraphError) {
                switch choice {
                case 0: try await graph.updateState(thread: "t", .append(Roaming.log, "outside"), as: "walk")
                case 1: _ = try await graph.invoke(.proceed, thread: "t", configuration: old)
                case 2:
                    try await graph.updateState(
                        thread: "t",
                        .append(Roaming.log, "branch"),
                        by: .node("walk"),
                        at: old.checkpoint
                    )
                case 3:
                    let command = Command<Roaming>(update: .append(Roaming.log, "command"))
                    _ = try await graph.invoke(.command(command), thread: "t", configuration: configuration)
                case 4:
                    _ = try await graph.invoke(
                        .command(Command(update: .set(Roaming.plan, plan), goto: "walk")),
                        thread: "t",
                        configuration: configuration
                    )
                case 5, 6, 7:
                    let waiting = try await graph.snapshot(thread: "t")?.interrupts ?? []
                    let answers = waiting.prefix(choice - 4).map { ($0.id, "answer \(choice)") }
                    _ = try await graph.invoke(
                        .answers(Dictionary(answers) { first, _ in first }),
                        thread: "t",
                        configuration: configuration
                    )
                default:
                    _ = try await graph.invoke(
                        .input(.set(Roaming.plan, plan)),
                        thread: "t",
                        configuration: configuration
                    )
                }
            } catch {
                // What makes no sense where the thread stands, such as an answer to nothing.
            }
        }
    }
}
