/// What ``CompiledGraph/expireInterrupts(thread:now:context:configuration:observer:)`` did.
public struct ExpiredInterrupts<State: GraphState>: Sendable {
    /// The questions that were answered with their default.
    public let answered: [Interrupt<State>]
    /// The questions that were dropped, those beside an abandoned one included.
    public let abandoned: [Interrupt<State>]
    /// How the run ended that went on with the answers; nil if there was none.
    public let outcome: Outcome<State>?

    /// Whether no question had expired.
    public var isEmpty: Bool { answered.isEmpty && abandoned.isEmpty }
}

extension Interrupt {
    /// Whether nobody needs to wait for an answer any longer.
    ///
    /// - Parameter now: in milliseconds since 1970 UTC.
    /// - Returns: false if it waits for ever.
    public func isExpired(at now: Int64) -> Bool {
        contract?.expiresAt.map { $0 <= now } ?? false
    }

    /// The answer that it has when it expires, nil if it is abandoned then.
    var answerOnExpiry: State.Answer? {
        contract?.onExpiry == .answerWithDefault ? contract?.defaultAnswer : nil
    }
}
