/// Where effects and their results are kept, so that a replay does not repeat them; the engine calls it, a store
/// implements it.
///
/// An entry is begun, then done; or it fails in an orderly way and is open until it is tried again. One that is
/// begun and never ended is in doubt: the process died, or the journal failed, between the effect and its record.
public protocol EffectJournal: Sendable {
    /// Takes note that an effect is about to run, and says what is known of it.
    ///
    /// When it returns ``EffectBeginning/fresh`` or ``EffectBeginning/inDoubt(name:)`` the entry is begun, as
    /// durably as the journal can; one in doubt counts the repetition. An open entry takes the new name.
    ///
    /// - Throws: what the journal throws; the effect does not run then.
    func begin(_ key: EffectKey, name: String) async throws -> EffectBeginning

    /// Keeps an effect's result, as durably as the journal can; an entry that is gone stays gone.
    ///
    /// - Throws: what the journal throws; the effect is in doubt then.
    func finish(_ key: EffectKey, _ result: EffectResult) async throws

    /// Takes note that an effect failed in an orderly way: it is not in doubt.
    ///
    /// - Throws: what the journal throws; the effect is in doubt then.
    func release(_ key: EffectKey) async throws

    /// What is known of a thread's effects, by key; of all threads for nil.
    ///
    /// - Throws: what the journal throws.
    func entries(thread: String?) async throws -> [EffectEntry]

    /// Forgets the effects of supersteps before a checkpoint: call it with the oldest one that is kept.
    ///
    /// - Throws: what the journal throws.
    func prune(thread: String, before checkpoint: CheckpointID) async throws

    /// Forgets a thread's effects; an unknown thread is no error.
    ///
    /// - Throws: what the journal throws.
    func delete(thread: String) async throws
}

extension EffectJournal {
    /// The effects that are begun and not ended: those of nodes that run now, and those of which it is not known
    /// whether they happened.
    ///
    /// - Throws: what the journal throws.
    public func inDoubt(thread: String? = nil) async throws -> [EffectEntry] {
        try await entries(thread: thread).filter { $0.stage == .begun }
    }
}

/// What a journal knows of an effect that is about to run.
public enum EffectBeginning: Sendable {
    /// It has not run, or failed in an orderly way.
    case fresh
    /// It was begun under that name and may have happened.
    case inDoubt(name: String)
    /// It ran under that name, and this is what it returned.
    case done(name: String, EffectResult)
}

/// What a journal knows of an effect.
public struct EffectEntry: Sendable, Hashable {
    /// How far an effect has come.
    public enum Stage: String, Sendable {
        /// It runs now, or is in doubt.
        case begun
        /// It failed in an orderly way and may be tried again.
        case open
        /// Its result is kept.
        case done
    }

    /// Which effect it is.
    public let key: EffectKey
    /// What the node calls it.
    public let name: String
    /// How far it has come.
    public let stage: Stage
    /// How often it was repeated although it was in doubt.
    public let repetitions: Int

    /// The parts of an entry.
    public init(key: EffectKey, name: String, stage: Stage, repetitions: Int) {
        self.key = key
        self.name = name
        self.stage = stage
        self.repetitions = repetitions
    }
}
