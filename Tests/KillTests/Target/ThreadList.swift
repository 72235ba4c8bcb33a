/// The threads that are to be run, and then new ones.
actor ThreadList {
    private var waiting: ArraySlice<Int>
    private var next: Int?

    /// These, and then new ones from `next` on, unless it is nil.
    init(_ threads: [Int], next: Int?) {
        waiting = threads[...]
        self.next = next
    }

    /// The next thread, nil for none.
    func take() -> Int? {
        if let number = waiting.popFirst() { return number }
        defer { next = next.map { $0 + 1 } }
        return next
    }
}
