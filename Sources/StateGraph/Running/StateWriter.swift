/// Makes the checkpoints of updates from outside.
struct StateWriter<State: GraphState> {
    let plan: GraphPlan<State>
    let thread: String
    let namespace: String
    private(set) var position: Position<State>
    private let parents: [String: CheckpointID]
    private var anchor: CheckpointID?
    private var anchorParent: CheckpointID?
    private var sequence: UInt64
    private let nonce: UInt64
    private var isNewThread: Bool
    /// Whether the checkpoint that is followed is not the newest.
    private let isFork: Bool
    /// The checkpoints, oldest first.
    private(set) var changes: [CheckpointChange] = []

    init(
        plan: GraphPlan<State>,
        thread: String,
        namespace: String,
        position: Position<State>,
        loaded: Checkpoint?,
        parent: CheckpointID?,
        isFork: Bool,
        sequence: UInt64
    ) {
        self.plan = plan
        self.thread = thread
        self.namespace = namespace
        self.position = position
        parents = loaded?.parents ?? [:]
        anchor = parent
        self.isFork = isFork
        anchorParent = loaded?.parentID
        isNewThread = loaded == nil
        self.sequence = max(sequence, position.id.sequence)
        nonce = plan.options.makeNonce()
        if loaded == nil { self.position.step = -1 }
    }

    /// Makes the checkpoint of one superstep.
    ///
    /// - Throws: `.invalidUpdate`, `.unknownNode`, `.ambiguousNode`, and what a superstep throws.
    mutating func perform(_ updates: [StateUpdate<State>]) throws(GraphError) {
        if updates.count == 1, try performAlone(updates[0]) { return }
        var tasks: [DueTask<State>] = []
        for update in updates {
            let number = try number(of: update.author, isAlone: updates.count == 1)
            var task = DueTask<State>(number: number)
            let routing = plan.routed(
                Command(update: update.update ?? .none),
                from: number,
                on: position.state,
                BranchContext(remainingSteps: 2, step: position.step)
            )
            if let failure = routing.failure { throw failure }
            task.result = routing.command
            tasks.append(task)
        }
        let id = nextID()
        let due = position.due
        try position.pretend(tasks, in: plan, to: id)
        keepResults(tasks, of: due)
        // Whatever runs next does so for the first time after this update: its effects get keys of their own.
        position.base = id
        record()
    }

    /// Keeps what is written as a node that was due with the checkpoint at which it was, as if it had run.
    ///
    /// What became of an older checkpoint's tasks is not touched.
    private mutating func keepResults(_ tasks: [DueTask<State>], of due: [DueTask<State>]) {
        guard !isNewThread, let anchor, !(isFork && changes.isEmpty) else { return }
        var open = due.indices.filter { !due[$0].isHandler }
        open = open.filter { due[$0].isSent } + open.filter { !due[$0].isSent }
        for written in tasks {
            guard let place = open.firstIndex(where: { due[$0].number == written.number }) else { continue }
            let index = open.remove(at: place)
            guard due[index].result == nil else { continue }
            var task = due[index]
            task.result = written.result
            changes.append(
                .task(LiveTask(task, plan.names), index: index, of: anchor, namespace: namespace)
            )
        }
    }

    /// Handles the authors that must be alone; false for a node.
    private mutating func performAlone(_ update: StateUpdate<State>) throws(GraphError) -> Bool {
        switch update.author {
        case .last, .node: return false
        case .end:
            guard update.update == nil else {
                throw GraphError(.unknownNode, "an update as the end", node: .end)
            }
            try endTasks()
        case .input:
            guard let input = update.update else {
                throw GraphError(.invalidUpdate, "an input without an update")
            }
            position.addInput(input, in: plan, at: nextID())
            if isNewThread { position.step = -1 }
        case .copy:
            guard anchor != nil else {
                throw GraphError(.invalidUpdate, "there is no checkpoint to copy")
            }
            anchor = anchorParent
            position.forgetTasks(in: plan)
            position.id = nextID()
            position.step += 1
            position.source = .fork
            position.log.noteEverything(in: plan.channels)
        }
        position.base = position.id
        record()
        return true
    }

    /// Drops what is due; what finished counts.
    private mutating func endTasks() throws(GraphError) {
        let id = nextID()
        guard !isNewThread else {
            position.id = id
            position.step += 1
            position.source = .update
            return
        }
        for index in position.due.indices where position.due[index].number == plan.start {
            position.due[index].result = nil
        }
        _ = try position.advance(in: plan, to: id, source: .update, outputs: BitSet())
    }

    private func number(
        of author: StateUpdate<State>.Author,
        isAlone: Bool
    ) throws(GraphError) -> Int {
        switch author {
        case .node(let node):
            guard let number = plan.number(of: node) else {
                throw GraphError(.unknownNode, "an update as a node that does not exist", node: node)
            }
            return number
        case .last where isAlone:
            // On a thread where nothing has run it is the input that is corrected.
            if position.lastRan.isEmpty { return plan.start }
            guard position.lastRan.count == 1, let number = position.lastRan.first else {
                throw GraphError(.ambiguousNode, "say as which node the state is updated")
            }
            return number
        case .last:
            throw GraphError(.missingNode, "several updates at once each need their node")
        case .input, .end, .copy:
            throw GraphError(.invalidUpdate, "an update that must be alone in its superstep")
        }
    }

    private mutating func nextID() -> CheckpointID {
        sequence += 1
        return CheckpointID(sequence: sequence, nonce: nonce)
    }

    private mutating func record() {
        changes.append(
            .checkpoint(
                Checkpoint(
                    id: position.id,
                    parentID: anchor,
                    thread: thread,
                    namespace: namespace,
                    step: position.step,
                    source: position.source,
                    frontier: position.frontier(in: plan),
                    base: position.base,
                    parents: parents,
                    graphVersion: plan.options.version,
                    format: Checkpoint.currentFormat,
                    values: position.log.takeValues(position.state, plan.channels),
                    tasks: plan.tasks(position.due)
                )
            )
        )
        anchorParent = anchor
        anchor = position.id
        isNewThread = false
    }
}
