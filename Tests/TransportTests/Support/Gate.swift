/// A door that a test opens: those who wait go on.
actor Gate {
    private var isOpen = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    func open() {
        isOpen = true
        for waiter in waiters { waiter.resume() }
        waiters = []
    }

    func pass() async {
        if isOpen { return }
        await withCheckedContinuation { waiters.append($0) }
    }
}

/// A list that handlers write and tests read.
actor Journal {
    private(set) var lines: [String] = []

    func add(_ line: String) { lines.append(line) }
}
