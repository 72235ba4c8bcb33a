/// A task of the running superstep: a ``PendingTask`` whose node is known by number.
struct DueTask<State: GraphState>: Sendable {
    let number: Int
    var answers: [State.Answer] = []
    var interrupt: Interrupt<State>?
    var result: Command<State>?

    func pending(in plan: GraphPlan<State>) -> PendingTask<State> {
        PendingTask(node: plan.name(of: number), answers: answers, interrupt: interrupt, result: result)
    }
}

extension DueTask {
    /// - Throws: `.unknownNode` for a node that the graph no longer has.
    init(_ task: PendingTask<State>, in plan: GraphPlan<State>) throws(GraphError) {
        guard let number = plan.number(of: task.node) else {
            throw GraphError(.unknownNode, "the thread waits at a node that is gone", node: task.node)
        }
        self.init(number: number, answers: task.answers, interrupt: task.interrupt, result: task.result)
    }
}

/// What became of one task.
enum TaskEnd<State: GraphState>: Sendable {
    case finished(Command<State>)
    case interrupted(Interrupt<State>)
    case failed(GraphError)

    var ending: TaskEnding {
        switch self {
        case .finished: .finished
        case .interrupted: .interrupted
        case .failed: .failed
        }
    }
}
