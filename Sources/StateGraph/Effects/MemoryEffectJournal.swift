/// Keeps effects in memory, as long as the process lives.
public actor MemoryEffectJournal: EffectJournal {
    private struct Kept {
        var name: String
        var stage = EffectEntry.Stage.begun
        var repetitions = 0
        var result: EffectResult?
    }

    private var threads: [String: [EffectKey: Kept]] = [:]

    /// An empty journal.
    public init() {}

    /// Takes note that an effect is about to run.
    public func begin(_ key: EffectKey, name: String) -> EffectBeginning {
        guard let known = threads[key.thread]?[key] else {
            threads[key.thread, default: [:]][key] = Kept(name: name)
            return .fresh
        }
        if let result = known.result { return .done(name: known.name, result) }
        if known.stage == .begun {
            threads[key.thread]?[key]?.repetitions += 1
            return .inDoubt(name: known.name)
        }
        threads[key.thread]?[key]?.name = name
        threads[key.thread]?[key]?.stage = .begun
        return .fresh
    }

    /// Keeps an effect's result.
    public func finish(_ key: EffectKey, _ result: EffectResult) {
        threads[key.thread]?[key]?.stage = .done
        threads[key.thread]?[key]?.result = result
    }

    /// Takes note that an effect failed in an orderly way.
    public func release(_ key: EffectKey) {
        threads[key.thread]?[key]?.stage = .open
    }

    /// What is known of a thread's effects, or of all.
    public func entries(thread: String?) -> [EffectEntry] {
        let kept = thread.map { threads[$0].map { [$0] } ?? [] } ?? Array(threads.values)
        return kept.flatMap { effects in
            effects.map { key, kept in
                EffectEntry(key: key, name: kept.name, stage: kept.stage, repetitions: kept.repetitions)
            }
        }.sorted { ($0.key.thread, $0.key.text) < ($1.key.thread, $1.key.text) }
    }

    /// Forgets the effects of supersteps before a checkpoint.
    public func prune(thread: String, before checkpoint: CheckpointID) {
        threads[thread] = threads[thread]?.filter { $0.key.sequence >= checkpoint.sequence }
    }

    /// Forgets a thread's effects.
    public func delete(thread: String) {
        threads[thread] = nil
    }
}
