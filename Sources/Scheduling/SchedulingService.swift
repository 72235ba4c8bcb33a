// Scheduling: the conversation before a meeting.
//
// It holds: the graph of the conversation with its state and nodes, the port to whoever understands language (with an
// offline implementation), the wire messages of the legacy dialect, and the service that runs one turn per message.
// It does not hold: sockets, routes, storage. It calls ports: checkpointer, calendar, understanding, clock.

import Language
public import Logging
public import Meetings
public import StateGraph

/// Runs scheduling conversations: one turn per message of a user.
///
/// A turn is one run of the graph. What the user said, what the server answers and everything that the conversation
/// knows become durable in one commit before ``handle(_:conversation:messageID:zone:onStep:)`` returns; a turn that
/// fails leaves no trace. Turns of one conversation run one after the other, those of different ones in parallel.
///
/// The conversation's id is the client's id. It lives on one thread of the checkpointer for ever: when it expires, the
/// next message starts the next epoch there, while the messages' numbers go on.
///
/// It is a plain actor: called from a task that prefers an executor, it runs there.
public actor SchedulingService {
    let graph: CompiledGraph<SchedulingState>
    let configuration: SchedulingConfiguration
    let clock: any WallClock
    let engine: String
    private let logger: Logger
    private let stopwatch = ContinuousClock()

    /// Conversations as they stand, so that a turn need not read what the last one wrote.
    var sessions: [String: Session] = [:]
    var lanes: [String: TurnLane] = [:]
    /// Conversations of clients that are connected, in the order in which they came.
    var open: [String] = []
    var counters = SchedulingMetrics()

    /// A service over its ports.
    ///
    /// - Parameters:
    ///   - configuration: The settings.
    ///   - checkpointer: Keeps the conversations.
    ///   - calendar: Keeps the meetings.
    ///   - understanding: Understands what users write.
    ///   - clock: Tells the time.
    ///   - wait: How the time limit of the understanding is waited for.
    ///   - logger: For what goes wrong.
    /// - Throws: `GraphError`, which would be a mistake of ours.
    public init(
        configuration: SchedulingConfiguration,
        checkpointer: any Checkpointer,
        calendar: any CalendarPort,
        understanding: any MeetingUnderstanding,
        clock: any WallClock = SystemClock(),
        wait: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        logger: Logger
    ) throws(GraphError) {
        graph = try SchedulingGraph(
            understanding: GuardedUnderstanding(
                base: understanding,
                limit: configuration.understandingTimeout,
                wait: wait
            ),
            calendar: calendar,
            clock: clock,
            configuration: configuration
        ).compile(checkpointer: checkpointer)
        self.configuration = configuration
        self.clock = clock
        self.logger = logger
        engine = understanding.engine
    }

    /// Opens a conversation for a client that has connected.
    ///
    /// - Returns: What the client is told about its conversation; nil when it is new or has expired.
    /// - Throws: ``SchedulingError`` `.storeFailed`, `.tooManyWaiting`, `.cancelled`. The conversation is open all the
    ///   same, and its next message tries again.
    public func resume(_ conversation: String) async throws(SchedulingError) -> ResumedConversation? {
        if !open.contains(conversation) { open.append(conversation) }
        let session = try await inTurn(conversation) { service throws(SchedulingError) in
            try await service.session(of: conversation)
        }
        guard let session, session.state.log.lastActivity != nil, !isExpired(session) else { return nil }
        return ResumedConversation(session)
    }

    /// Takes note that a conversation's client is gone, when the last of its connections is.
    public func close(_ conversation: String) {
        open.removeAll { $0 == conversation }
        if lanes[conversation]?.isFree ?? true { forget(conversation) }
    }

    /// The ids of the open conversations in which something was said, in the order in which they were opened.
    public var activeConversations: [String] {
        open.filter { id in
            guard let session = sessions[id], session.state.log.lastActivity != nil else { return false }
            return !isExpired(session)
        }
    }

    /// Answers a message.
    ///
    /// - Parameters:
    ///   - content: What the user wrote.
    ///   - conversation: The conversation's id.
    ///   - messageID: The client's id for the message: a message that was answered before gets the same answer again.
    ///   - zone: The IANA name of the user's zone, remembered for later messages; nil when the message names none.
    ///   - onStep: Gets what the server is doing, step by step; the turn waits for it.
    /// - Returns: The answer, which is durable.
    /// - Throws: ``SchedulingError``; the conversation is then as it was before the message.
    public func handle(
        _ content: String,
        conversation: String,
        messageID: String? = nil,
        zone: String? = nil,
        onStep: (@Sendable (ProcessingStep) async -> Void)? = nil
    ) async throws(SchedulingError) -> Turn {
        let start = stopwatch.now
        do throws(SchedulingError) {
            let turn = try await inTurn(conversation) { service throws(SchedulingError) in
                let answer = UserAnswer(
                    text: content,
                    at: service.clock.now(),
                    messageID: messageID,
                    zone: zone
                )
                return try await service.turn(answer, conversation: conversation, onStep: onStep)
            }
            let duration = stopwatch.now - start
            counters.durations.record(duration)
            logger.debug(
                "answered a message",
                metadata: [
                    "conversation": "\(conversation)",
                    "intent": "\(turn.intent?.rawValue ?? "none")",
                    "step": "\(turn.waiting?.nextStep ?? "end")",
                    "duration": "\(duration)",
                ]
            )
            return turn
        } catch {
            counters.record(error)
            // The store may have kept the turn although it reported an error: the next turn reads what is true.
            sessions[conversation] = nil
            logger.debug(
                "a turn failed",
                metadata: ["conversation": "\(conversation)", "error": "\(error)"]
            )
            throw error
        }
    }

    func count(_ change: (inout SchedulingMetrics) -> Void) {
        change(&counters)
    }

    func isExpired(_ session: Session) -> Bool {
        session.isExpired(at: clock.now(), after: configuration.timeToLive)
    }

    /// Runs something while no other turn of the conversation runs.
    func inTurn<Value: Sendable>(
        _ conversation: String,
        _ body: (isolated SchedulingService) async throws(SchedulingError) -> Value
    ) async throws(SchedulingError) -> Value {
        if !lanes[conversation, default: TurnLane()].take() {
            guard lanes[conversation, default: TurnLane()].waitingCount < configuration.maximumWaitingMessages
            else { throw .tooManyWaiting(configuration.maximumWaitingMessages) }
            await withCheckedContinuation { lanes[conversation, default: TurnLane()].wait($0) }
        }
        defer { endTurn(of: conversation) }
        // A caller that was cancelled while it waited gives its turn back.
        guard !Task.isCancelled else { throw .cancelled }
        return try await body(self)
    }

    private func endTurn(of conversation: String) {
        if let next = lanes[conversation]?.leave() {
            next.resume()
        } else if !open.contains(conversation) {
            forget(conversation)
        }
    }

    private func forget(_ conversation: String) {
        sessions[conversation] = nil
        lanes[conversation] = nil
    }
}
