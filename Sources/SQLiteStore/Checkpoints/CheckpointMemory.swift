import StateGraph

/// What a checkpointer knows without reading: the newest checkpoints and the numbers of names.
actor CheckpointMemory {
    private var newest: LatestCheckpoints
    private var names = NameBook()

    init(capacity: Int) {
        newest = LatestCheckpoints(capacity: capacity)
    }

    /// What is known before a read.
    struct Known: Sendable {
        let checkpoint: Checkpoint?
        let names: NameBook
        let ticket: LatestCheckpoints.ReadTicket?
    }

    /// The names that are known.
    var knownNames: NameBook { names }

    /// The newest checkpoint of a place, or the right to make it known by reading.
    func beginRead(_ thread: String, _ namespace: String, generation: Int) -> Known {
        newest.forget(before: generation)
        let place = LatestCheckpoints.Place(thread: thread, namespace: namespace)
        if let known = newest.checkpoint(at: place) {
            return Known(checkpoint: known, names: names, ticket: nil)
        }
        return Known(checkpoint: nil, names: names, ticket: newest.beginRead(at: place))
    }

    /// Keeps what was read.
    func endRead(
        _ thread: String,
        _ namespace: String,
        _ ticket: LatestCheckpoints.ReadTicket?,
        _ found: Checkpoint?,
        _ learnt: NameBook?
    ) {
        if let learnt { learn(learnt) }
        newest.endRead(
            at: LatestCheckpoints.Place(thread: thread, namespace: namespace),
            ticket,
            found
        )
    }

    /// What is known of namespaces that are about to change.
    func beginChange(
        of thread: String,
        in namespaces: Set<String>
    ) -> (checkpoints: [String: Checkpoint], names: NameBook) {
        (newest.beginChange(of: thread, in: namespaces), names)
    }

    /// A thread has changed; see ``LatestCheckpoints/endChange(of:_:dropped:)``.
    func endChange(of thread: String, _ latest: [String: Checkpoint], dropped: Set<String>) {
        newest.endChange(of: thread, latest, dropped: dropped)
    }

    /// Threads are about to vanish.
    func beginDeletion(of threads: [String]) {
        for thread in threads { newest.beginDeletion(of: thread) }
    }

    /// Threads have vanished.
    func endDeletion(of threads: [String]) {
        for thread in threads { newest.endChange(of: thread, [:]) }
    }

    /// Takes note of names whose numbers are durable.
    func learn(_ learnt: NameBook) {
        if learnt.count > 0 { names.learn(learnt) }
    }
}
