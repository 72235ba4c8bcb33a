import StateGraph
import Synchronization

/// The state of the graphs behind a queue of runs.
struct Note: GraphState, Equatable {
    typealias Question = String
    typealias Answer = String

    var title = ""
    var lines: [String] = []

    static let title = Channel("title", \Self.title)
    static let lines = Channel("lines", \Self.lines, reducer: .append)
    static var channels: [any StateChannel<Self>] { [title, lines] }
}

extension Update<Note> {
    static func line(_ text: String) -> Update { .append(Note.lines, text) }
}

extension CompiledGraph<Note> {
    /// `first` writes a line; `second` then does as the last line says: `wait` runs until it is cancelled, `ask`
    /// asks, anything else writes a line.
    static func writing(
        on checkpointer: any Checkpointer = MemoryCheckpointer(),
        reaching gate: Gate = Gate(),
        options: CompileOptions<Note> = CompileOptions()
    ) throws -> CompiledGraph<Note> {
        var builder = GraphBuilder<Note>()
        builder.addNode("first") { state, _ in .line("first of \(state.lines.last ?? "")") }
        builder.addNode("second") { state, context in
            switch state.lines.dropLast().last {
            case "wait":
                await gate.open()
                try await untilCancelled()
                return .none
            case "ask": return .line(try await context.interrupt("What?"))
            default: return .line("second")
            }
        }
        builder.addEdge(from: .start, to: "first")
        builder.addEdge(from: "first", to: "second")
        return try builder.compile(checkpointer: checkpointer, options: options)
    }
}

/// A clock that stands still until a test moves it; whoever sleeps is woken then.
final class StillClock: Sendable {
    private let start = ContinuousClock.now
    private let seconds = Atomic<Int>(0)
    /// Passed when somebody sleeps.
    let sleeper = Gate()
    private let alarm = Gate()

    var clock: RunClock {
        RunClock(
            now: { [self] in start + .seconds(seconds.load(ordering: .relaxed)) },
            sleep: { [self] _ in
                await sleeper.open()
                await alarm.wait()
            }
        )
    }

    /// Moves the clock behind the end of every sleep.
    func ring() async {
        seconds.store(1000, ordering: .relaxed)
        await alarm.open()
    }
}
