/// A run that is to be executed, away from the actor that decides about it.
struct RunJob<State: GraphState>: Sendable {
    let thread: String
    let graphs: ThreadRuns<State>.Graphs
    let input: RunInput<State>
    let context: State.Context
    let configuration: RunConfiguration<State>
    let observers: [GraphObserver<State>]
    /// Whether the way back to the thread's start is kept.
    let marksStart: Bool

    /// Runs.
    func run() async -> RunEnd<State> {
        var rewind: RunEnd<State>.Rewind?
        do throws(GraphError) {
            let graph = try await graphs(thread)
            if marksStart, let checkpointer = graph.checkpointer as? any RewindingCheckpointer {
                rewind = try await GraphError.storing {
                    try await checkpointer.wayBack(thread: thread, start: configuration.checkpoint)
                }
            }
            let outcome = try await graph.invoke(
                input,
                thread: thread,
                context: context,
                configuration: configuration,
                observer: observer
            )
            return RunEnd(result: .success(outcome), rewind: rewind)
        } catch {
            // Before the run began, a store may have refused because the run was cancelled.
            let isCancelled = Task.isCancelled && error.code == .checkpointerFailed && rewind == nil
            return RunEnd(result: .failure(isCancelled ? .callerCancelled : error), rewind: rewind)
        }
    }

    private var observer: GraphObserver<State>? {
        guard observers.count > 1 else { return observers.first }
        return { [observers] event in
            for observer in observers { await observer(event) }
        }
    }
}

/// How a run ended, and the way back to where its thread stood before.
struct RunEnd<State: GraphState>: Sendable {
    typealias Rewind = @Sendable () async throws -> Void

    let result: Result<Outcome<State>, GraphError>
    /// Nil if the run did not begin, or nobody wants it.
    let rewind: Rewind?
}

extension RunInput {
    /// This input and a later one as one; other inputs are never merged.
    func merged(with later: RunInput, _ merge: ThreadRunOptions<State>.Merge) -> RunInput {
        guard case .input(let first) = self, case .input(let second) = later else { return self }
        return .input(merge(first, second))
    }
}
