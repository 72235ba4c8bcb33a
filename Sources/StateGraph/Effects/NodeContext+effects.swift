extension NodeContext {
    /// Has an effect outside of the graph once, however often the node is run again.
    ///
    /// When the node runs again on the same checkpoint (after a question, a failure, a kill, or as another
    /// attempt), the result comes from the graph's ``EffectJournal``. An effect whose closure throws runs again
    /// with the same key. So does one in doubt: the process died after it was begun, and before its result was
    /// kept. That is said to the closure, to observers (``GraphEvent/effectRepeated(_:_:)``) and in the journal.
    ///
    /// ```swift
    /// let receipt = try await context.effect("charge") { effect in
    ///     try await bank.charge(state.amount, idempotencyKey: effect.key)
    /// }
    /// ```
    ///
    /// Effects are told apart by their order in the task, so a node has the same ones in the same order each time
    /// it runs on the same checkpoint.
    ///
    /// - Parameters:
    ///   - name: what the journal calls it.
    ///   - body: has the effect; what it returns is kept.
    /// - Returns: what the closure returned, now or earlier.
    /// - Throws: what the closure throws; ``GraphError`` `.missingJournal`, `.missingThread`, `.journalFailed`,
    ///   `.effectMismatch`.
    public func effect<Value: Codable & Sendable>(
        _ name: String,
        _ body: (EffectCall) async throws -> Value
    ) async throws -> Value {
        guard let journal = scope.plan.options.effects ?? scope.environment.effects else {
            throw GraphError(.missingJournal, "the graph was compiled without a journal", node: node)
        }
        guard let thread else {
            throw GraphError(.missingThread, "effects are kept for threads", node: node)
        }
        // A node that was told to stop begins nothing new.
        try Task.checkCancellation()
        let key = EffectKey(thread: thread, text: effectKey(), sequence: place.id.sequence)
        let beginning = try await GraphError.journaling { try await journal.begin(key, name: name) }
        switch beginning {
        case .done(let known, let result):
            try check(name, known)
            return try result.value(as: Value.self)
        case .inDoubt(let known):
            try check(name, known)
            await scope.observer?(.effectRepeated(node, key))
            return try await run(body, EffectCall(key: key.text, mayHaveHappened: true), key, journal)
        case .fresh:
            return try await run(body, EffectCall(key: key.text, mayHaveHappened: false), key, journal)
        }
    }

    private func check(_ name: String, _ known: String) throws(GraphError) {
        guard name == known else {
            throw GraphError(.effectMismatch, "the effect \(name) was \(known) when it ran", node: node)
        }
    }

    private func run<Value: Codable & Sendable>(
        _ body: (EffectCall) async throws -> Value,
        _ call: EffectCall,
        _ key: EffectKey,
        _ journal: any EffectJournal
    ) async throws -> Value {
        let value: Value
        do {
            value = try await body(call)
        } catch {
            // Without the record the effect counts as one in doubt, which is safe.
            _ = await Task { try await journal.release(key) }.result
            throw error
        }
        await progress?.note()
        // What has happened is recorded though the caller was cancelled: hence a task of its own.
        let result = await Task { try await journal.finish(key, EffectResult(value)) }.result
        if case .failure(let error) = result { throw GraphError.journal(error) }
        return value
    }
}

/// What the closure of an effect is told.
public struct EffectCall: Sendable, Hashable {
    /// The idempotency key: the same for every repetition of this effect, different for every other one.
    public let key: String
    /// Whether the effect was begun before and nobody knows whether it happened.
    public let mayHaveHappened: Bool
}

extension GraphError {
    fileprivate static func journal(_ error: any Error) -> GraphError {
        GraphError(.journalFailed, "the journal of effects threw", underlying: error)
    }

    fileprivate static func journaling<Value: Sendable>(
        _ body: () async throws -> Value
    ) async throws(GraphError) -> Value {
        do {
            return try await body()
        } catch {
            throw .journal(error)
        }
    }
}

extension CompileOptions {
    /// - Throws: `.journalFailed`.
    func forgetEffects(of thread: String) async throws(GraphError) {
        guard let effects else { return }
        try await GraphError.journaling { try await effects.delete(thread: thread) }
    }
}
