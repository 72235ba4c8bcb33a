/// What triggers a node, as the tracer keeps it: an edge's signal or a join's barrier.
struct TriggerChannel {
    /// The node that is triggered.
    let target: Int
    /// The sources that a join waits for; an edge's signal has none.
    let sources: Set<Int>
    /// Whether it waits until nothing else is due.
    let isDeferred: Bool
    private var arrived: Set<Int> = []
    private var isSignalled = false
    private var isReleased = false

    init(target: Int, sources: Set<Int> = [], isDeferred: Bool) {
        self.target = target
        self.sources = sources
        self.isDeferred = isDeferred
    }

    private var isFull: Bool { sources.isEmpty ? isSignalled : arrived == sources }

    /// Whether the target is due.
    var isAvailable: Bool { isFull && (isReleased || !isDeferred) }

    /// The target has run.
    mutating func consume() {
        guard isAvailable else { return }
        arrived = []
        isSignalled = false
        isReleased = false
    }

    /// A source has run.
    mutating func write(from source: Int) {
        if sources.isEmpty {
            isSignalled = true
            isReleased = false
        } else {
            arrived.insert(source)
        }
    }

    /// Nothing was written in a superstep: a signal is gone, unless it waits.
    mutating func pass() {
        if sources.isEmpty, !isDeferred { isSignalled = false }
    }

    /// Nothing else is due.
    mutating func finish() {
        if isFull { isReleased = true }
    }
}
