import StateGraph

/// The newest checkpoints of the threads in use, so that a turn begins without reading.
///
/// An entry is what the database holds, always: it is dropped when a change of its thread begins, and one is
/// made only of a read that no change of the thread overlapped, or of a change that no other overlapped. Only
/// this process writes to the database (``OwnershipLock``), so no other change exists but one: a commit that
/// failed may be found in the write-ahead log when the database is opened again, hence `forget(before:)`.
struct LatestCheckpoints {
    /// Where a checkpoint is the newest one.
    struct Place: Hashable {
        let thread: String
        let namespace: String
    }

    /// The right to make an entry of what is being read.
    struct ReadTicket: Sendable {
        fileprivate let number: UInt64
    }

    private struct ChangesUnderWay {
        var count = 0
        /// Whether several were under way at once; which of them was committed last is then not known here.
        var hasOverlapped = false
    }

    private struct Entry {
        let checkpoint: Checkpoint
        var lastUse: UInt64
    }

    private let capacity: Int
    private var entries: [Place: Entry] = [:]
    private var changes: [String: ChangesUnderWay] = [:]
    private var reads: [Place: UInt64] = [:]
    private var clock: UInt64 = 0
    private var generation = 0

    /// A cache of at most so many checkpoints; 0 keeps none.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The number of entries.
    var count: Int { entries.count }

    /// Drops everything when the database has been opened again since it was learnt.
    mutating func forget(before generation: Int) {
        guard generation != self.generation else { return }
        self.generation = generation
        entries = [:]
        reads = [:]
    }

    /// The newest checkpoint of a place, if it is known.
    mutating func checkpoint(at place: Place) -> Checkpoint? {
        clock += 1
        entries[place]?.lastUse = clock
        return entries[place]?.checkpoint
    }

    /// Takes note that a place is about to be read; nil if what is read must not become an entry.
    mutating func beginRead(at place: Place) -> ReadTicket? {
        guard changes[place.thread] == nil else { return nil }
        clock += 1
        reads[place] = clock
        return ReadTicket(number: clock)
    }

    /// Keeps what was read, unless the thread has begun to change since.
    mutating func endRead(at place: Place, _ ticket: ReadTicket?, _ checkpoint: Checkpoint?) {
        guard let ticket, reads[place] == ticket.number else { return }
        reads[place] = nil
        if let checkpoint { keep(checkpoint, at: place) }
    }

    /// Takes note that a thread is about to change; what was known of its namespaces is handed back.
    mutating func beginChange(
        of thread: String,
        in namespaces: some Sequence<String>
    ) -> [String: Checkpoint] {
        changes[thread, default: ChangesUnderWay()].count += 1
        if changes[thread]?.count != 1 { changes[thread]?.hasOverlapped = true }
        var known: [String: Checkpoint] = [:]
        for namespace in namespaces {
            let place = Place(thread: thread, namespace: namespace)
            known[namespace] = entries.removeValue(forKey: place)?.checkpoint
        }
        // A change may drop other namespaces too.
        if !reads.isEmpty { reads = reads.filter { $0.key.thread != thread } }
        return known
    }

    /// Takes note that a thread is about to vanish with all its namespaces.
    mutating func beginDeletion(of thread: String) {
        let namespaces = entries.keys.filter { $0.thread == thread }.map(\.namespace)
        _ = beginChange(of: thread, in: namespaces)
    }

    /// Takes note that a thread has changed.
    ///
    /// - Parameters:
    ///   - thread: Its name.
    ///   - newest: By namespace, what is its newest now; what is not among them is not known.
    ///   - dropped: Namespaces that are gone.
    mutating func endChange(
        of thread: String,
        _ newest: [String: Checkpoint],
        dropped: Set<String> = []
    ) {
        for namespace in dropped { entries[Place(thread: thread, namespace: namespace)] = nil }
        guard var underWay = changes[thread] else { return }
        underWay.count -= 1
        changes[thread] = underWay.count > 0 ? underWay : nil
        guard !underWay.hasOverlapped else { return }
        for (namespace, checkpoint) in newest where !dropped.contains(namespace) {
            keep(checkpoint, at: Place(thread: thread, namespace: namespace))
        }
    }

    private mutating func keep(_ checkpoint: Checkpoint, at place: Place) {
        guard capacity > 0 else { return }
        clock += 1
        entries[place] = Entry(checkpoint: checkpoint, lastUse: clock)
        if entries.count > capacity { dropLeastUsed() }
    }

    /// Drops a quarter at once, so that finding the least used costs little per entry.
    private mutating func dropLeastUsed() {
        let uses = entries.values.map(\.lastUse).sorted()
        let limit = uses[uses.count / 4]
        entries = entries.filter { $0.value.lastUse > limit }
    }
}
