/// The messages of one conversation in front of its one turn.
///
/// Each continuation is owned by the lane until ``leave()`` hands it out, which happens exactly once: a turn that ends,
/// whatever way, calls it. A caller that was cancelled while it waited gets its turn and gives it back at once.
struct TurnLane {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    /// The first of `waiting` that was not handed out yet.
    private var first = 0

    /// How many wait.
    var waitingCount: Int { waiting.count - first }

    /// Whether nobody has the turn.
    var isFree: Bool { !isTaken }

    init() {}

    /// Takes the turn if nobody has it.
    mutating func take() -> Bool {
        guard !isTaken else { return false }
        isTaken = true
        return true
    }

    /// Waits for the turn.
    mutating func wait(_ continuation: CheckedContinuation<Void, Never>) {
        waiting.append(continuation)
    }

    /// Ends a turn.
    ///
    /// - Returns: who has the turn now and is to be resumed; nil when the lane is free.
    mutating func leave() -> CheckedContinuation<Void, Never>? {
        guard first < waiting.count else {
            waiting.removeAll(keepingCapacity: true)
            first = 0
            isTaken = false
            return nil
        }
        defer { first += 1 }
        return waiting[first]
    }
}
