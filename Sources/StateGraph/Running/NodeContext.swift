/// What a node knows of its run, and its door out of it: interrupts, events, effect keys.
///
/// Made for one attempt of one task; it stays inside the node (it is not `Sendable`).
public final class NodeContext<State: GraphState> {
    /// The thread, nil when the run has none.
    public let thread: String?
    /// The newest checkpoint of the thread before the run's input arrived, nil on a new thread; a run that
    /// goes on with pending tasks has the base of the run that left them.
    public let base: CheckpointID?
    /// The node's name.
    public let node: NodeName
    /// The number of the running superstep.
    public let step: Int
    /// 1 for the first attempt.
    public let attempt: Int
    /// How many supersteps the run may still take after this one.
    public let remainingSteps: Int

    private let answers: [State.Answer]
    private let observer: GraphObserver<State>?
    private var askedCount = 0
    private var effectCount = 0
    private(set) var interrupt: Interrupt<State>?

    init(
        thread: String?,
        base: CheckpointID?,
        node: NodeName,
        step: Int,
        attempt: Int,
        remainingSteps: Int,
        answers: [State.Answer],
        observer: GraphObserver<State>?
    ) {
        self.thread = thread
        self.base = base
        self.node = node
        self.step = step
        self.attempt = attempt
        self.remainingSteps = remainingSteps
        self.answers = answers
        self.observer = observer
    }

    /// Asks the caller of the run, and returns the answer once there is one.
    ///
    /// Without an answer it throws, and the run pauses when the superstep's other tasks are done. On resume
    /// the node runs again from its top; its questions are answered in the order of the calls. An interrupt
    /// that is caught pauses the run all the same.
    ///
    /// - Throws: ``NodeInterrupted``; let it pass.
    public func interrupt(_ question: State.Question) throws -> State.Answer {
        let number = askedCount
        askedCount += 1
        if number < answers.count { return answers[number] }
        if interrupt == nil {
            interrupt = Interrupt(id: InterruptID(key(number)), node: node, question: question)
        }
        throw NodeInterrupted()
    }

    /// Hands an event to whoever follows the run, and waits while their queue is full.
    public func emit(_ event: State.Event) async {
        await observer?(.custom(node, event))
    }

    /// The key of the node's next external effect: the n-th call in this task gives the same key in every
    /// replay.
    ///
    /// It is made of the thread, the run's ``base``, the step, the node and n. Two runs from
    /// the same checkpoint give the same keys, whether the first one failed, was rolled back or was killed;
    /// so does the second life of a deleted thread, hence give threads names that do not come back.
    public func effectKey() -> String {
        defer { effectCount += 1 }
        return key(effectCount)
    }

    /// The thread comes last: it is the only part that may hold a colon.
    private func key(_ number: Int) -> String {
        "\(base?.description ?? "new"):\(step):\(node):\(number):\(thread ?? "")"
    }
}

/// Thrown by ``NodeContext/interrupt(_:)`` to leave the node; carries nothing.
public struct NodeInterrupted: Error {}
