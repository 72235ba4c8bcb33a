import StateGraph

/// An entrypoint's types for most tests: numbers in, texts out.
enum Story: EntrypointSignature {
    typealias Input = Int
    typealias Output = String
    typealias Question = String
    typealias Answer = String
    typealias Event = String
}

/// Returns and saves different things, both of which may be nothing.
enum Ledger: EntrypointSignature {
    typealias Input = Int
    typealias Output = Int?
    typealias Saved = Int
}

/// Keeps what happened, in order.
actor Diary {
    private(set) var entries: [String] = []

    func note(_ entry: String) {
        entries.append(entry)
    }

    func count(of entry: String) -> Int {
        entries.count { $0 == entry }
    }
}

/// What tests throw.
struct Mishap: Error, Equatable {
    var text = "mishap"
}

typealias StoryContext = NodeContext<EntrypointState<Story>>

extension Entrypoint where Signature == Story {
    /// The run's events as short texts.
    func told(
        _ input: RunInput<State>,
        thread: String? = "1",
        configuration: RunConfiguration<State> = RunConfiguration()
    ) async -> [String] {
        let diary = Diary()
        do throws(GraphError) {
            _ = try await invoke(input, thread: thread, configuration: configuration) { event in
                if let text = Self.text(event) { await diary.note(text) }
            }
        } catch {
            await diary.note("error \(error.code)")
        }
        return await diary.entries
    }

    private static func text(_ event: GraphEvent<State>) -> String? {
        switch event {
        case .values(let state, let interrupts, _):
            interrupts.isEmpty ? "values \(state.output ?? "-")" : nil
        case .update(let node, let update, let isCached):
            "update \(node) \(update.output() ?? "-")\(isCached ? " cached" : "")"
        case .interrupted(let interrupts): "asks \(interrupts.map(\.question))"
        case .custom(let node, let text): "custom \(node) \(text)"
        case .taskStarted(let start): "start \(start.node)"
        case .taskFinished(let finish): "end \(finish.node)"
        case .call(let call): text(call)
        case .checkpoint(let checkpoint): "checkpoint \(checkpoint.step) \(checkpoint.source)"
        default: nil
        }
    }

    private static func text(_ call: CallEvent) -> String {
        switch call.kind {
        case .started: "call \(call.name) \(call.input(as: Int.self) ?? -1)"
        case .finished(let isCached):
            "return \(call.name) \(call.output(as: Int.self) ?? -1)\(isCached ? " cached" : "")"
        case .failed(let error): "failed \(call.name) \(error.code)"
        }
    }
}
