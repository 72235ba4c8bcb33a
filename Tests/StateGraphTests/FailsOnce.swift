import Synchronization

/// Throws the first time that it is asked.
final class FailsOnce: Sendable {
    private let calls = Atomic(0)

    func check() throws {
        if calls.add(1, ordering: .relaxed).newValue == 1 { throw Failure() }
    }
}
