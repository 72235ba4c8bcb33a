/// Stores changes in order beside the run: whatever waits when a put ends goes into the next one.
///
/// A put begins a moment after the first change came, so that a run of quick supersteps is one put, or when the
/// run waits for it.
actor CheckpointQueue {
    private let checkpointer: any Checkpointer
    private let thread: String
    private var waiting: [CheckpointChange] = []
    private var isPutting = false
    private var timer: Task<Void, Never>?
    private var failure: GraphError?
    /// Resumed when nothing waits any more.
    private var settlers: [CheckedContinuation<Void, Never>] = []

    /// A run waits when so many changes do.
    private static var limit: Int { 256 }
    private static var delay: Duration { .milliseconds(1) }

    init(_ checkpointer: any Checkpointer, thread: String) {
        self.checkpointer = checkpointer
        self.thread = thread
    }

    /// Takes changes; waits only if too many do already.
    ///
    /// - Throws: `.checkpointerFailed`, from an earlier put.
    func add(_ changes: [CheckpointChange]) async throws(GraphError) {
        if let failure { throw failure }
        waiting += changes
        if waiting.count > Self.limit { return try await settle() }
        guard !isPutting, timer == nil else { return }
        timer = Task {
            do {
                try await Task.sleep(for: Self.delay)
            } catch {
                return
            }
            await putAll()
        }
    }

    /// Waits until everything is stored.
    ///
    /// - Throws: `.checkpointerFailed`.
    func settle() async throws(GraphError) {
        if isPutting {
            await withCheckedContinuation { settlers.append($0) }
        } else {
            await putAll()
        }
        if let failure { throw failure }
    }

    private func putAll() async {
        timer?.cancel()
        timer = nil
        if isPutting { return }
        isPutting = true
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
