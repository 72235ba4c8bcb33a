/// A bounded queue between a run and the one who follows it: a full queue makes the run wait.
actor EventQueue<Element: Sendable> {
    private let limit: Int
    private var buffer: [Element] = []
    private var isFinished = false
    private var isDiscarding = false
    /// Owned by ``next()``; resumed by an element or by the end.
    private var consumer: CheckedContinuation<Element?, Never>?
    /// Owned by ``send(_:)``; resumed when there is room, or nobody reads any more.
    private var producers: [CheckedContinuation<Void, Never>] = []

    init(limit: Int) {
        self.limit = limit
    }

    func send(_ element: Element) async {
        // Parallel nodes send too: after a wait the room may be taken again.
        while buffer.count >= limit, !isDiscarding {
            await withCheckedContinuation { producers.append($0) }
        }
        if isDiscarding { return }
        if let consumer {
            self.consumer = nil
            consumer.resume(returning: element)
        } else {
            buffer.append(element)
        }
    }

    /// The next element, nil behind the last.
    ///
    /// One caller at a time; a second one ends the first one's wait.
    func next() async -> Element? {
        if !buffer.isEmpty {
            let element = buffer.removeFirst()
            releaseProducers()
            return element
        }
        if isFinished || isDiscarding { return nil }
        return await withCheckedContinuation { continuation in
            consumer?.resume(returning: nil)
            consumer = continuation
        }
    }

    /// No more elements come; those in the queue can still be read.
    func finish() {
        isFinished = true
        consumer?.resume(returning: nil)
        consumer = nil
    }

    /// Nobody reads any more: whatever is sent is dropped at once.
    func discard() {
        isDiscarding = true
        buffer = []
        releaseProducers()
        consumer?.resume(returning: nil)
        consumer = nil
    }

    private func releaseProducers() {
        let waiting = producers
        producers = []
        for producer in waiting { producer.resume() }
    }
}
