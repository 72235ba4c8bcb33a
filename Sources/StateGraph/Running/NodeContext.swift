/// What a node knows of its run, and its door out of it: interrupts, events, subgraphs, effect keys.
///
/// Made for one attempt of one task; it stays inside the node (it is not `Sendable`).
public final class NodeContext<State: GraphState> {
    let scope: GraphScope<State>
    let place: SuperstepPlace
    /// 1 for the first attempt.
    public let attempt: Int
    /// The task as it was when the superstep began.
    let due: DueTask<State>
    /// What tells a call from the task that it is in; nil in the task itself.
    private let call: CallIdentity?
    /// What this task was answered, here and in earlier runs.
    var answers: [State.Answer]
    /// The questions at which it stopped.
    var interrupts: [Interrupt<State>] = []
    /// Whether a subgraph stopped at a stop point.
    var hasStopped = false
    /// What it called that is not called again.
    var calls: [CallRecord<State>]
    /// Why the run is to stop at the next superstep boundary.
    var drainReason: String?
    /// The greatest sequence number of a subgraph's checkpoints.
    var lastSequence: UInt64
    /// The ids of messages that it streamed.
    var streamedMessages: Set<String> = []
    let progress: ProgressMeter?
    private var askedCount = 0
    private var effectCount = 0
    var subgraphCount = 0
    var callCount = 0
    /// What it keeps of its calls, nil before the first.
    var desk: CallDesk<State>?

    init(
        scope: GraphScope<State>,
        place: SuperstepPlace,
        task: DueTask<State>,
        attempt: Int,
        answers: [State.Answer],
        calls: [CallRecord<State>],
        lastSequence: UInt64,
        progress: ProgressMeter?,
        call: CallIdentity? = nil,
        desk: CallDesk<State>? = nil
    ) {
        self.call = call
        self.desk = desk
        self.scope = scope
        self.place = place
        due = task
        self.attempt = attempt
        self.answers = answers
        self.calls = calls
        self.progress = progress
        self.lastSequence = lastSequence
    }

    /// The thread, nil when the run has none.
    public var thread: String? { scope.environment.thread }
    /// The checkpoint of the thread from which the run started, nil on a new thread; a run that goes on with
    /// pending tasks has the base of the run that left them.
    public var base: CheckpointID? { place.base }
    /// The node's name, or the call's.
    public var node: NodeName { call?.name ?? scope.plan.name(of: due) }

    /// Tells the task, or the call, from the superstep's other ones.
    var taskPath: String { call?.path ?? due.path(in: scope.plan) }

    /// What the task left behind besides its result, nil for nothing.
    var extras: TaskExtras<State>? {
        let hasAny =
            !answers.isEmpty || !calls.isEmpty || drainReason != nil || lastSequence > place.sequence
            || !streamedMessages.isEmpty
        return hasAny ? TaskExtras(self) : nil
    }

    /// The number of the running superstep.
    public var step: Int { place.step }
    /// How many supersteps the run may still take after this one.
    public var remainingSteps: Int { place.stop - place.step }
    /// Whether only one more superstep may follow.
    public var isLastStep: Bool { remainingSteps == 1 }
    /// What the run was given beside its input.
    public var context: State.Context { scope.environment.context }

    /// Asks the caller of the run, and returns the answer once there is one.
    ///
    /// Without an answer it throws, and the run pauses when the superstep's other tasks are done. On resume
    /// the node runs again from its top; its questions are answered in the order of the calls. An interrupt
    /// that is caught pauses the run all the same.
    ///
    /// - Parameters:
    ///   - question: what is asked.
    ///   - contract: what the answer should be like, for clients.
    /// - Returns: the answer.
    /// - Throws: ``NodeInterrupted``; let it pass.
    public func interrupt(
        _ question: State.Question,
        contract: InterruptContract<State.Answer>? = nil
    ) async throws -> State.Answer {
        let number = askedCount
        askedCount += 1
        if number < answers.count { return answers[number] }
        if interrupts.isEmpty, let answer = await scope.environment.answer?.take() {
            answers.append(answer)
            return answer
        }
        if interrupts.isEmpty {
            interrupts = [
                Interrupt(
                    id: interruptID(number),
                    node: node,
                    question: question,
                    contract: contract
                )
            ]
        }
        throw NodeInterrupted()
    }

    /// The id of the task's n-th question.
    func interruptID(_ number: Int) -> InterruptID {
        InterruptID("\(scope.namespace(ofTask: taskPath, at: place.id)):\(number)")
    }

    /// Hands an event to whoever follows the run, and waits while their queue is full.
    public func emit(_ event: State.Event) async {
        await progress?.note()
        await scope.observer?(.custom(node, event))
    }

    /// Hands a piece of a message to whoever follows the run.
    ///
    /// - Parameters:
    ///   - content: the next piece.
    ///   - id: the message's id, which the message that the node returns has as well.
    ///   - role: who says it.
    public func stream(_ content: String, ofMessage id: String, role: String) async {
        await progress?.note()
        streamedMessages.insert(id)
        await scope.observer?(
            .message(
                StreamedMessage(
                    id: id,
                    role: role,
                    content: content,
                    isChunk: true,
                    node: node,
                    step: step
                )
            )
        )
    }

    /// Says that the node is alive, for its ``TimeoutPolicy/idle``.
    public func heartbeat() async {
        await progress?.beat()
    }

    /// Asks the run to stop at the next superstep boundary; it then fails with `.drained`.
    public func requestDrain(reason: String = "shutdown") {
        if drainReason == nil { drainReason = reason }
    }

    /// The key of the node's next external effect: the n-th call in this task gives the same key in every
    /// replay.
    ///
    /// It is made of the thread, the run's ``base``, the step, the task and n. Two runs from
    /// the same checkpoint give the same keys, whether the first one failed, was rolled back or was killed;
    /// so does the second life of a deleted thread, hence give threads names that do not come back.
    public func effectKey() -> String {
        defer { effectCount += 1 }
        // The thread comes last: it is the only part that may hold anything.
        let origin = base?.description ?? "new"
        let path = scope.path.isEmpty ? taskPath : "\(scope.stablePath)|\(taskPath)"
        return "\(origin):\(step):\(path):\(effectCount):\(thread ?? "")"
    }
}

/// Thrown by ``NodeContext/interrupt(_:contract:)`` to leave the node; carries nothing.
public struct NodeInterrupted: Error {
    init() {}
}

extension GraphScope {
    /// The nodes that the graph is in, without the ids of their tasks.
    var stablePath: String { path.map { $0.text }.joined(separator: "|") }
}
