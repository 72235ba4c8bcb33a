/// What all graphs of one run share: the graph that was called and its subgraphs.
final class RunEnvironment<Answer: Sendable, Context: Sendable>: Sendable {
    let thread: String?
    let durability: Durability
    let recursionLimit: Int
    let maximumConcurrency: Int?
    let control: RunControl?
    let context: Context
    /// Answers by question.
    let answers: [InterruptID: Answer]
    /// The answer to whoever asks first.
    let answer: SingleAnswer<Answer>?
    let nonce: UInt64
    /// Tells subgraphs which of their checkpoints were there when the run's checkpoint was made.
    let replay: ReplayBound?
    /// Where effects are kept.
    let effects: (any EffectJournal)?

    init(
        thread: String?,
        durability: Durability,
        recursionLimit: Int,
        maximumConcurrency: Int?,
        control: RunControl?,
        context: Context,
        answers: [InterruptID: Answer],
        answer: SingleAnswer<Answer>?,
        nonce: UInt64,
        replay: ReplayBound?,
        effects: (any EffectJournal)? = nil
    ) {
        self.thread = thread
        self.durability = durability
        self.recursionLimit = recursionLimit
        self.maximumConcurrency = maximumConcurrency
        self.control = control
        self.context = context
        self.answers = answers
        self.answer = answer
        self.nonce = nonce
        self.replay = replay
        self.effects = effects
    }
}

/// An answer that the first question takes.
actor SingleAnswer<Answer: Sendable> {
    private var answer: Answer?

    init(_ answer: Answer) {
        self.answer = answer
    }

    /// Takes the answer back: it was for the superstep that the run went on with.
    func withdraw() {
        answer = nil
    }

    /// The answer, if nobody has taken it.
    func take() -> Answer? {
        defer { answer = nil }
        return answer
    }
}

/// A replay from an old checkpoint: subgraphs with a state of their own go back as well, each once.
actor ReplayBound {
    /// The checkpoint that is gone back to.
    nonisolated let id: CheckpointID
    private var visited: Set<String> = []

    init(_ id: CheckpointID) {
        self.id = id
    }

    /// Whether a subgraph is called for the first time in this run.
    ///
    /// - Parameter namespace: its path without the ids of tasks.
    /// - Returns: false from the second call on.
    func isFirstVisit(of namespace: String) -> Bool {
        visited.insert(namespace).inserted
    }
}
