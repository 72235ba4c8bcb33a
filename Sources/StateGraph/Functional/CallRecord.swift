/// A call of a task that need not be repeated, or that waits.
struct CallRecord<State: GraphState>: Sendable {
    let name: String
    var answers: [State.Answer] = []
    /// The questions at which it stopped last.
    var interrupts: [Interrupt<State>] = []
    /// What it returned, nil while it has not.
    var output: (any SendArgument)?
    /// What it called itself.
    var calls: [CallRecord] = []

    /// What it returned, if it has.
    ///
    /// - Throws: `.wrongArgument` if that is of another type; what the coder throws.
    func output<Output: Codable & Sendable>(as type: Output.Type) throws -> Output? {
        switch output {
        case nil: return nil
        case let typed as TypedArgument<Output>: return typed.input
        case let encoded as any EncodedOutput: return try encoded.decode(type)
        default: throw GraphError(.wrongArgument, "the call \(name) returned another type before")
        }
    }

    /// The same call to be made again, with the answers that it was given.
    var withoutResult: CallRecord {
        var again = self
        again.output = nil
        again.calls = calls.map { $0.withoutResult }
        return again
    }

    /// The questions that wait in it.
    var waiting: [Interrupt<State>] {
        output == nil ? interrupts + calls.flatMap { $0.waiting } : []
    }
}

extension DueTask {
    /// The questions that wait in the task: those that it stopped at, and those of its calls.
    var waiting: [Interrupt<State>] { interrupts + calls.flatMap { $0.waiting } }
}
