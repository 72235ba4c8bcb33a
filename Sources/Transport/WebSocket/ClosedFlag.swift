import Synchronization

/// Whether a socket is closed or closing; set once, read from any thread.
final class ClosedFlag: Sendable {
    private let value = Atomic<Bool>(false)

    /// Whether it is set.
    var isSet: Bool { value.load(ordering: .acquiring) }

    /// Sets it.
    func set() { value.store(true, ordering: .releasing) }
}
