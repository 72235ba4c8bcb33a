/// A task of a superstep: a node that is due, with what is known of it.
///
/// Most tasks are triggered by an edge and return; whatever else there is to know is in a box of its own, so that
/// tasks are cheap to copy.
struct DueTask<State: GraphState>: Sendable {
    /// Why a node is due.
    enum Trigger: Hashable, Sendable {
        /// An edge, a conditional edge or a command leads to it; at most one task a node.
        case edge
        /// The send of that number in the superstep.
        case send(Int)
        /// The task of that number failed, and this is its error handler.
        case failure(of: Int)
        /// No node: a command that came to the checkpoint; its result was applied to the state already.
        case command
    }

    let number: Int
    let trigger: Trigger
    /// What it returned, with the destinations of its conditional edges.
    var result: Command<State>?
    private(set) var notes: TaskNotes<State>?

    init(number: Int, trigger: Trigger = .edge) {
        self.number = number
        self.trigger = trigger
    }

    init(number: Int, send: Send<State>, index: Int) {
        self.number = number
        trigger = .send(index)
        var notes = TaskNotes<State>.Content()
        notes.argument = send.argument
        notes.timeout = send.timeout
        self.notes = TaskNotes(notes)
    }

    /// Whether nothing is known of it but that an edge leads to it.
    var isPlain: Bool { isTriggeredByEdge && result == nil && notes == nil }
    /// Whether it was triggered by an edge.
    var isTriggeredByEdge: Bool { if case .edge = trigger { true } else { false } }
    /// Whether it was sent.
    var isSent: Bool { if case .send = trigger { true } else { false } }
    /// Whether it is a command.
    var isCommand: Bool { if case .command = trigger { true } else { false } }
    /// Whether it is an error handler.
    var isHandler: Bool { if case .failure = trigger { true } else { false } }

    /// The input that it was sent.
    var argument: (any SendArgument)? {
        get { notes?.content.argument }
        set { note { $0.argument = newValue } }
    }
    /// The timeout that it was sent with.
    var timeout: TimeoutPolicy? {
        get { notes?.content.timeout }
        set { note { $0.timeout = newValue } }
    }
    /// The answers that it was given so far, in the order of its questions.
    var answers: [State.Answer] {
        get { notes?.content.answers ?? [] }
        set { note { $0.answers = newValue } }
    }
    /// The questions at which it stopped last; they stay when it goes on.
    var interrupts: [Interrupt<State>] {
        get { notes?.content.interrupts ?? [] }
        set { note { $0.interrupts = newValue } }
    }
    /// Why it failed last.
    var failure: GraphError? {
        get { notes?.content.failure }
        set { note { $0.failure = newValue } }
    }
    /// Whether its error handler has taken over; of the start, whether the input was applied.
    var isHandled: Bool {
        get { notes?.content.isHandled ?? false }
        set { note { $0.isHandled = newValue } }
    }
    /// Whether a command that a run started with made it due, beside the tasks of the checkpoint.
    var isBeside: Bool {
        get { notes?.content.isBeside ?? false }
        set { note { $0.isBeside = newValue } }
    }
    /// What it called that is not run again.
    var calls: [CallRecord<State>] {
        get { notes?.content.calls ?? [] }
        set { note { $0.calls = newValue } }
    }

    private mutating func note(_ change: (inout TaskNotes<State>.Content) -> Void) {
        var content = notes?.content ?? TaskNotes<State>.Content()
        change(&content)
        notes = TaskNotes(content)
    }

    /// The task without what it wrote to channels that are never stored.
    func tracked(in plan: GraphPlan<State>) -> DueTask {
        var task = self
        task.result?.update.writes.removeAll { write in
            plan.channels.index(of: write.channelName).map { !plan.channels.behaviors[$0].isTracked } ?? false
        }
        return task
    }

    /// Whether it is still to be run, or to be answered.
    var isOpen: Bool { result == nil && !isHandled }

    /// The same task as if it had never been run.
    var fresh: DueTask {
        var task = DueTask(number: number, trigger: trigger)
        if let argument { task.argument = argument }
        if let timeout { task.timeout = timeout }
        return task
    }

    /// The start with its input, as if it had not been applied.
    var asInput: DueTask {
        var task = DueTask(number: number)
        // Its conditional edges are asked again.
        task.result = result.map { Command(update: $0.update) }
        return task
    }

    /// The task within its checkpoint, for ids.
    func path(in plan: GraphPlan<State>) -> String {
        switch trigger {
        case .edge: plan.name(of: number).text
        case .send(let index): "\(plan.name(of: number)):\(index)"
        case .failure(let index): "\(plan.handlerName(of: number)):\(index)"
        case .command: "__command__"
        }
    }
}

/// What is known of the few tasks of which more is known than that they are due.
final class TaskNotes<State: GraphState>: Sendable {
    struct Content: Sendable {
        var argument: (any SendArgument)?
        var timeout: TimeoutPolicy?
        var answers: [State.Answer] = []
        var interrupts: [Interrupt<State>] = []
        var failure: GraphError?
        var isHandled = false
        var isBeside = false
        var calls: [CallRecord<State>] = []
    }

    let content: Content

    init(_ content: Content) {
        self.content = content
    }
}

extension GraphPlan {
    /// The name under which a node's error handler runs.
    func handlerName(of number: Int) -> NodeName {
        nodes[number].hasOwnHandler
            ? NodeName("__error_handler__\(nodes[number].name)") : .defaultErrorHandler
    }

    /// The name of a task's node, or of its handler.
    func name(of task: DueTask<State>) -> NodeName {
        task.isHandler ? handlerName(of: task.number) : name(of: task.number)
    }
}
