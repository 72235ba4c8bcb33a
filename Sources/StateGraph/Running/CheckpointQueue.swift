/// Stores changes in order beside the run: whatever waits when a put ends goes into the next one.
///
/// A put begins when the run waits for it, or a moment after the first change came (``CheckpointTicker``), so that
/// a run of quick supersteps is one put.
actor CheckpointQueue {
    private let checkpointer: any Checkpointer
    private let thread: String
    private var waiting: [CheckpointChange] = []
    private var isPutting = false
    /// Whether the ticker will begin a put.
    private var isTimed = false
    private let ticker: CheckpointTicker
    private var failure: GraphError?
    /// Resumed when nothing waits any more.
    private var settlers: [CheckedContinuation<Void, Never>] = []

    /// A run waits when so many changes do.
    private static var limit: Int { 256 }

    init(_ checkpointer: any Checkpointer, thread: String, ticker: CheckpointTicker) {
        self.checkpointer = checkpointer
        self.thread = thread
        self.ticker = ticker
    }

    /// Takes changes; waits only if too many do already.
    ///
    /// - Throws: `.checkpointerFailed`, from an earlier put.
    func add(_ changes: [CheckpointChange]) async throws(GraphError) {
        if let failure { throw failure }
        waiting += changes
        if waiting.count > Self.limit { return try await settle() }
        guard !isPutting, !isTimed else { return }
        isTimed = true
        await ticker.add(self)
    }

    /// Begins a put of what waits; does not wait for it.
    func begin() {
        isTimed = false
        guard !waiting.isEmpty, !isPutting else { return }
        isPutting = true
        Task { await putAll() }
    }

    /// Waits until everything is stored.
    ///
    /// - Throws: `.checkpointerFailed`.
    func settle() async throws(GraphError) {
        if isPutting {
            await withCheckedContinuation { settlers.append($0) }
        } else {
            isPutting = true
            await putAll()
        }
        if let failure { throw failure }
    }

    private func putAll() async {
        while !waiting.isEmpty, failure == nil {
            let changes = waiting
            waiting = []
            do {
                try await checkpointer.put(changes, thread: thread)
            } catch {
                failure = .store(error)
            }
        }
        waiting = []
        isPutting = false
        for settler in settlers { settler.resume() }
        settlers = []
    }
}

extension GraphError {
    static func store(_ error: any Error) -> GraphError {
        if let error = error as? GraphError { return error }
        return GraphError(.checkpointerFailed, "the checkpointer threw", underlying: error)
    }
}
