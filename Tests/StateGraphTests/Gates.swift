/// Lets its parties go on once all of them have arrived.
actor Rendezvous {
    private var missing: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(parties: Int) {
        missing = parties
    }

    func arrive() async {
        missing -= 1
        if missing > 0 {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            for continuation in waiting { continuation.resume() }
        }
    }
}

/// Lets tasks through one by one, in the order of their numbers.
actor Turnstile {
    private var turn = 0
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]

    func wait(for number: Int) async {
        if number > turn { await withCheckedContinuation { waiting[number] = $0 } }
    }

    func advance() {
        turn += 1
        waiting.removeValue(forKey: turn)?.resume()
    }
}

/// Opens once.
actor Gate {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    func wait() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }
}

/// Counts.
actor Counter {
    private(set) var count = 0

    @discardableResult
    func next() -> Int {
        count += 1
        return count
    }
}

/// Returns never, and throws when the task is cancelled.
func untilCancelled() async throws {
    let (silence, continuation) = AsyncStream<Never>.makeStream()
    for await _ in silence {}
    continuation.finish()
    throw CancellationError()
}
