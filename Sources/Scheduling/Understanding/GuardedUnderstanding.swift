import Language

/// Gives the calls of another understanding a time limit, unless it is local, and names its errors.
struct GuardedUnderstanding: MeetingUnderstanding {
    let base: any MeetingUnderstanding
    let limit: Duration
    /// How the limit is waited for; tests wait for something else than time.
    let wait: @Sendable (Duration) async throws -> Void

    var engine: String { base.engine }
    var isLocal: Bool { base.isLocal }

    func intent(of text: String) async throws -> IntentReading {
        try await guarded { try await base.intent(of: text) }
    }

    func details(in text: String, _ context: ReadingContext) async throws -> DetailsReading {
        try await guarded { try await base.details(in: text, context) }
    }

    func wording(for occasion: ReplyOccasion) async throws -> String {
        try await guarded { try await base.wording(for: occasion) }
    }

    private func guarded<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        do {
            return try await base.isLocal ? work() : limited(work)
        } catch let error as SchedulingError {
            throw error
        } catch {
            // An engine that only says "cancelled" while nobody cancelled us has failed.
            if error is CancellationError, Task.isCancelled { throw error }
            throw SchedulingError.understandingFailed(error)
        }
    }

    private func limited<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await wait(limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let value = first else {
                throw SchedulingError.understandingTimedOut(after: limit)
            }
            return value
        }
    }
}
