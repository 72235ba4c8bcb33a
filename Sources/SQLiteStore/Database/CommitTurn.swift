import Synchronization

/// Whether a transaction is under way: the database's actor takes the turn, and whoever has committed gives it back
/// without a word to the actor when nobody waits for it.
final class CommitTurn: Sendable {
    private static let free = 0
    private static let taken = 1
    private static let awaited = 2

    private let state = Atomic(CommitTurn.free)

    /// Takes the turn.
    ///
    /// - Returns: False if it is taken: then `endUnlessAwaited` will say so to whoever has it.
    func begin() -> Bool {
        while true {
            if move(from: Self.free, to: Self.taken).exchanged { return true }
            let (isAsked, found) = move(from: Self.taken, to: Self.awaited)
            if isAsked || found == Self.awaited { return false }
            // It was given back between the two looks.
        }
    }

    /// Asks for the turn on behalf of whoever waits, while it is taken.
    func ask() {
        _ = move(from: Self.taken, to: Self.awaited)
    }

    /// Gives the turn back if nobody has asked for it since it was taken.
    ///
    /// - Returns: False if somebody has: the turn is still taken, and they are to be told when it ends.
    func endUnlessAwaited() -> Bool {
        move(from: Self.taken, to: Self.free).exchanged
    }

    /// Gives the turn back.
    func end() {
        state.store(Self.free, ordering: .releasing)
    }

    private func move(from old: Int, to new: Int) -> (exchanged: Bool, original: Int) {
        state.compareExchange(expected: old, desired: new, ordering: .acquiringAndReleasing)
    }
}
