import Language
import StateGraph

extension SchedulingService {
    /// The conversation as it stands, nil when nothing is known of it.
    func session(of conversation: String) async throws(SchedulingError) -> Session? {
        if let session = sessions[conversation] { return session }
        do throws(GraphError) {
            guard let snapshot = try await graph.snapshot(thread: conversation) else { return nil }
            let session = Session(state: snapshot.state, interrupts: snapshot.interrupts)
            sessions[conversation] = session
            return session
        } catch {
            throw SchedulingError(error)
        }
    }

    /// One turn, while no other one of the conversation runs.
    func turn(
        _ answer: UserAnswer,
        conversation: String,
        onStep: (@Sendable (ProcessingStep) async -> Void)?
    ) async throws(SchedulingError) -> Turn {
        let known = try await session(of: conversation)
        let session = known.flatMap { isExpired($0) ? nil : $0 }
        if let session, let id = answer.messageID, let reply = session.reply(to: id) {
            count { $0.duplicates += 1 }
            return duplicate(reply, in: session)
        }
        count { metrics in
            if session?.state.log.lastActivity == nil { metrics.conversationsStarted += 1 }
            if session?.question != nil { metrics.interruptsAnswered += 1 }
            if session == nil, let waiting = known?.waiting {
                metrics.dropOffs[waiting.nextStep, default: 0] += 1
            }
        }
        let after = try await run(answer, known: known, isExpired: session == nil, conversation, onStep)
        sessions[conversation] = after
        let before = session?.state.log.lastSequence ?? known?.state.log.lastSequence ?? 0
        guard let reply = after.state.log.recent.last, reply.role == .assistant, reply.sequence > before
        else { throw .silentTurn }
        count { $0.record(after, before: session) }
        return Turn(
            reply: reply.text,
            waiting: after.waiting,
            isDuplicate: false,
            sequence: reply.sequence,
            epoch: after.state.log.epoch,
            engine: engine,
            intent: after.state.request.intent ?? after.state.operation.intent,
            result: after.state.operation.result
        )
    }

    /// Runs the graph: it answers the question that waits, or starts anew.
    private func run(
        _ answer: UserAnswer,
        known: Session?,
        isExpired: Bool,
        _ conversation: String,
        _ onStep: (@Sendable (ProcessingStep) async -> Void)?
    ) async throws(SchedulingError) -> Session {
        let input: RunInput<SchedulingState>
        if known != nil, isExpired {
            var update = SchedulingState.restarted
            update.merge(SchedulingState().recording(answer))
            input = .input(update)
        } else if known?.question != nil {
            input = .resume(answer)
        } else {
            input = .input((known?.state ?? SchedulingState()).recording(answer))
        }
        do throws(GraphError) {
            let outcome = try await graph.invoke(
                input,
                thread: conversation,
                configuration: RunConfiguration(durability: .atomic, recursionLimit: 25),
                observer: onStep.map { ProcessingStep.observer($0) }
            )
            return Session(state: outcome.state, interrupts: outcome.interrupts)
        } catch {
            throw SchedulingError(error)
        }
    }

    private func duplicate(_ reply: ConversationMessage, in session: Session) -> Turn {
        // What the old reply waited for is told again only while it still waits.
        let isLast = reply.sequence == session.state.log.lastSequence
        return Turn(
            reply: reply.text,
            waiting: isLast ? session.waiting : nil,
            isDuplicate: true,
            sequence: reply.sequence,
            epoch: session.state.log.epoch,
            engine: engine,
            intent: nil,
            result: nil
        )
    }
}

extension SchedulingMetrics {
    /// Counts what a turn has done.
    fileprivate mutating func record(_ after: Session, before: Session?) {
        turns += 1
        if before?.question != nil { interruptsHandled += 1 }
        let wasReminder = after.state.operation.intent == .reminder
        let isWorkedOn = after.question != nil || after.state.operation.result != nil
        if before?.question == nil, isWorkedOn { requestsStarted += 1 }
        switch after.state.operation.result {
        case .scheduled where wasReminder: remindersScheduled += 1
        case .scheduled: meetingsScheduled += 1
        case .cancelled: requestsCancelled += 1
        case .failed: requestsFailed += 1
        case nil: break
        }
    }
}
