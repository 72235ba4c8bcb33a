extension SchedulingService {
    /// What was said, for recovery and administration.
    ///
    /// - Parameters:
    ///   - conversation: The conversation's id.
    ///   - sequence: Only messages with greater numbers are wanted; 0 gives all that are kept.
    /// - Returns: The messages, nil for an unknown or expired conversation.
    /// - Throws: ``SchedulingError`` `.storeFailed`, `.tooManyWaiting`, `.cancelled`.
    public func history(
        _ conversation: String,
        since sequence: Int64 = 0
    ) async throws(SchedulingError) -> ConversationHistory? {
        let session = try await inTurn(conversation) { service throws(SchedulingError) in
            try await service.session(of: conversation)
        }
        guard let session, session.state.log.lastActivity != nil, !isExpired(session) else { return nil }
        return ConversationHistory(session.state, since: sequence)
    }

    /// Forgets, in memory, conversations that have expired or whose client is gone; call it now and then.
    ///
    /// What is stored stays: an expired conversation starts anew with its next message.
    ///
    /// - Returns: How many were forgotten.
    @discardableResult
    public func expire() -> Int {
        var count = 0
        for (id, session) in sessions where lanes[id]?.isFree ?? true {
            guard isExpired(session) || !open.contains(id) else { continue }
            sessions[id] = nil
            lanes[id] = nil
            count += 1
        }
        return count
    }

    /// What the service has done so far.
    public var metrics: SchedulingMetrics {
        var metrics = counters
        let active = activeConversations
        let messages = active.reduce(0) { $0 + (sessions[$1]?.state.log.count ?? 0) }
        metrics.activeConversations = active.count
        metrics.averageConversationLength = active.isEmpty ? 0 : Double(messages) / Double(active.count)
        return metrics
    }
}
