/// What a run starts from: the checkpoint that was loaded, and what the input makes of it.
struct RunStart<State: GraphState> {
    private let graph: CompiledGraph<State>
    private let input: RunInput<State>
    private let thread: String?
    private let context: State.Context
    private let configuration: RunConfiguration<State>
    private let observer: GraphObserver<State>?
    private let loaded: Checkpoint?
    private let sequence: UInt64
    /// Whether a checkpoint was addressed that is not the thread's newest.
    private let isSuperseded: Bool

    /// Checks the call and loads the checkpoint.
    ///
    /// - Throws: `.invalidConfiguration`, `.missingThread`, `.missingCheckpointer`, `.checkpointerFailed`.
    init(
        _ graph: CompiledGraph<State>,
        _ input: RunInput<State>,
        _ thread: String?,
        _ context: State.Context,
        _ configuration: RunConfiguration<State>,
        _ observer: GraphObserver<State>?
    ) async throws(GraphError) {
        self.graph = graph
        self.input = input
        self.thread = thread
        self.context = context
        self.configuration = configuration
        self.observer = observer
        guard configuration.recursionLimit >= 1, configuration.maximumConcurrency ?? 1 >= 1 else {
            throw GraphError(.invalidConfiguration, "a limit is below 1")
        }
        guard let checkpointer = graph.checkpointer else {
            guard !input.answersSomething else {
                throw GraphError(.missingCheckpointer, "an answer, but no checkpointer to go on from")
            }
            (loaded, sequence, isSuperseded) = (nil, 0, false)
            return
        }
        guard let thread else {
            throw GraphError(.missingThread, "a graph with a checkpointer runs on a thread")
        }
        guard let id = configuration.checkpoint else {
            loaded = try await GraphError.storing {
                try await checkpointer.latest(thread: thread, namespace: "")
            }
            let own = loaded?.id.sequence ?? 0
            sequence =
                graph.plan.hasSubgraphs && loaded != nil
                ? try await GraphError.storing { try await checkpointer.lastSequence(thread: thread) } : own
            isSuperseded = false
            return
        }
        loaded = try await GraphError.storing {
            try await checkpointer.checkpoint(id, thread: thread, namespace: "")
        }
        let latest = try await GraphError.storing {
            try await checkpointer.latest(thread: thread, namespace: "")
        }
        sequence = try await GraphError.storing { try await checkpointer.lastSequence(thread: thread) }
        isSuperseded = loaded != nil && latest?.id != loaded?.id
    }

    private var plan: GraphPlan<State> { graph.plan }

    /// Whether the run starts again from a checkpoint, and what came of its tasks does not count.
    private var isTimeTraveling: Bool {
        configuration.checkpoint != nil && loaded != nil && !input.answersSomething
    }

    /// The run, ready to go.
    ///
    /// - Throws: what a start can't do with the input.
    func begin() async throws(GraphError) -> GraphRun<State> {
        guard let loaded else { return try await beginNew() }
        switch input {
        case .input(let update): return try await beginAgain(with: update, at: loaded)
        case .proceed: return try await goOn(from: loaded, with: nil, answers: .none)
        case .resume(let answer): return try await goOn(from: loaded, with: nil, answers: .one(answer))
        case .answers(let answers): return try await goOn(from: loaded, with: nil, answers: .byID(answers))
        case .command(let command, let answers):
            return try await goOn(from: loaded, with: command, answers: answers)
        }
    }

    private func beginNew() async throws(GraphError) -> GraphRun<State> {
        switch input {
        case .input(let update):
            var run = run(at: Position(new: plan), answers: .none)
            try await run.begin(with: update, base: nil)
            return run
        case .command(let command, _):
            try check(command, answers: .none)
            var run = run(at: Position(new: plan), answers: .none)
            try await run.begin(with: command, base: nil)
            return run
        case .proceed, .resume, .answers:
            throw GraphError(.nothingToResume, "the thread has no checkpoint to go on from")
        }
    }

    private func beginAgain(
        with update: Update<State>,
        at loaded: Checkpoint
    ) async throws(GraphError) -> GraphRun<State> {
        var run = run(at: try graph.position(at: loaded, dropsTasks: true), answers: .none)
        try await run.begin(with: update, base: loaded.id)
        return run
    }

    private func goOn(
        from loaded: Checkpoint,
        with command: Command<State>?,
        answers: Answers<State>
    ) async throws(GraphError) -> GraphRun<State> {
        var position = try graph.position(at: loaded)
        if let command { try check(command, answers: answers) }
        if isTimeTraveling {
            position.forgetTasks(in: plan)
        } else if isSuperseded {
            position.forgetResults(in: plan)
        }
        try check(answers, at: position)
        let known = position.due.count
        if let command { try position.add(command, in: plan) }
        var run = run(at: position, answers: answers)
        let isBranch = loaded.source == .update || loaded.source == .fork
        if isTimeTraveling, !isBranch || isSuperseded {
            try await run.fork()
        } else if command != nil || run.position.isMigrated {
            try await run.keepCommand(behind: known)
        }
        await run.beginResuming()
        return run
    }

    /// - Throws: `.missingParent`, `.emptyInput`.
    private func check(_ command: Command<State>, answers: Answers<State>) throws(GraphError) {
        guard command.parent == nil else { throw .missingParent }
        if case .none = answers, command.update.isEmpty, command.goto.isEmpty, command.sends.isEmpty {
            throw GraphError(.emptyInput, "the command neither writes, goes anywhere, nor answers")
        }
    }

    /// - Throws: `.ambiguousResume`, `.unknownInterrupt`.
    private func check(_ answers: Answers<State>, at position: Position<State>) throws(GraphError) {
        let waiting = Set(position.due.flatMap { $0.isOpen ? $0.waiting.map { $0.id } : [] })
        switch answers {
        case .none: return
        case .one:
            guard waiting.count <= 1 else {
                throw GraphError(.ambiguousResume, "\(waiting.count) questions wait: answer by id")
            }
            if configuration.isStrictAboutAnswers, waiting.isEmpty {
                throw GraphError(.unknownInterrupt, "no question waits for an answer")
            }
        case .byID(let answers):
            guard configuration.isStrictAboutAnswers, !isSuperseded else { return }
            guard !answers.isEmpty else {
                throw GraphError(.emptyAnswers, "the answers are to no question")
            }
            guard answers.keys.allSatisfy({ waiting.contains($0) }) else {
                throw GraphError(.unknownInterrupt, "an answer is to a question that does not wait")
            }
        }
    }

    private func run(at position: Position<State>, answers: Answers<State>) -> GraphRun<State> {
        GraphRun(
            scope: GraphScope(
                plan: plan,
                environment: environment(answers),
                checkpointer: graph.checkpointer,
                observer: observer,
                observesSubgraphs: configuration.observesSubgraphs,
                stopsBefore: plan.stops(configuration.stopsBefore, else: plan.stopsBefore),
                stopsAfter: plan.stops(configuration.stopsAfter, else: plan.stopsAfter),
                outputs: configuration.outputChannels.map { plan.channels.set(of: $0) } ?? plan.outputs
            ),
            position: position,
            loaded: loaded,
            sequence: sequence
        )
    }

    private func environment(
        _ answers: Answers<State>
    ) -> RunEnvironment<State.Answer, State.Context> {
        var byID: [InterruptID: State.Answer] = [:]
        var single: SingleAnswer<State.Answer>?
        switch answers {
        case .none: break
        case .one(let answer): single = SingleAnswer(answer)
        case .byID(let answers): byID = answers
        }
        return RunEnvironment(
            thread: thread,
            durability: configuration.durability,
            recursionLimit: configuration.recursionLimit,
            maximumConcurrency: configuration.maximumConcurrency,
            control: configuration.control,
            context: context,
            answers: byID,
            answer: single,
            nonce: plan.options.makeNonce(),
            replay: isTimeTraveling ? loaded.map { ReplayBound(bound(of: $0)) } : nil,
            effects: plan.options.effects
        )
    }

    /// The checkpoint before which subgraphs go back to: an edited one stands for the one that was edited.
    private func bound(of loaded: Checkpoint) -> CheckpointID {
        guard loaded.source == .update || loaded.source == .fork else { return loaded.id }
        return loaded.parentID ?? loaded.id
    }
}

extension RunInput {
    /// Whether it answers questions.
    fileprivate var answersSomething: Bool {
        switch self {
        case .input, .proceed: false
        case .resume, .answers: true
        case .command(_, let answers): if case .none = answers { false } else { true }
        }
    }
}
