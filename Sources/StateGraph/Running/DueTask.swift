/// A task of a superstep: a node that is due, with what is known of it.
struct DueTask<State: GraphState>: Sendable {
    /// Why a node is due.
    enum Trigger: Hashable, Sendable {
        /// An edge, a conditional edge or a command leads to it; at most one task a node.
        case edge
        /// The send of that number in the superstep.
        case send(Int)
        /// The task of that number failed, and this is its error handler.
        case failure(of: Int)
    }

    let number: Int
    let trigger: Trigger
    var argument: (any SendArgument)?
    var timeout: TimeoutPolicy?
    /// The answers that it was given so far, in the order of its questions.
    var answers: [State.Answer] = []
    /// The questions at which it stopped last; they stay when it goes on.
    var interrupts: [Interrupt<State>] = []
    /// Why it failed last.
    var failure: GraphError?
    /// Whether its error handler has taken over.
    var isHandled = false
    /// What it returned, with the destinations of its conditional edges.
    var result: Command<State>?
    /// What it called that is not run again; see ``NodeContext/task(_:_:_:)``.
    var calls: [CallRecord<State>] = []

    init(number: Int, trigger: Trigger = .edge) {
        self.number = number
        self.trigger = trigger
    }

    init(number: Int, send: Send<State>, index: Int) {
        self.number = number
        trigger = .send(index)
        argument = send.argument
        timeout = send.timeout
    }

    /// Whether it is still to be run, or to be answered.
    var isOpen: Bool { result == nil && !isHandled }

    /// The same task as if it had never been run.
    var fresh: DueTask {
        var task = DueTask(number: number, trigger: trigger)
        task.argument = argument
        task.timeout = timeout
        return task
    }

    /// The task within its checkpoint, for ids.
    func path(in plan: GraphPlan<State>) -> String {
        switch trigger {
        case .edge: plan.name(of: number).text
        case .send(let index): "\(plan.name(of: number)):\(index)"
        case .failure(let index): "\(plan.handlerName(of: number)):\(index)"
        }
    }
}

/// A call of a task that need not be repeated.
struct CallRecord<State: GraphState>: Sendable {
    let name: String
    var answers: [State.Answer] = []
    var interrupts: [Interrupt<State>] = []
    /// What it returned.
    var output: (any SendArgument)?
}

extension GraphPlan {
    /// The name under which a node's error handler runs.
    func handlerName(of number: Int) -> NodeName {
        nodes[number].hasOwnHandler
            ? NodeName("__error_handler__\(nodes[number].name)") : .defaultErrorHandler
    }

    /// The name of a task's node, or of its handler.
    func name(of task: DueTask<State>) -> NodeName {
        if case .failure = task.trigger { return handlerName(of: task.number) }
        return name(of: task.number)
    }
}
