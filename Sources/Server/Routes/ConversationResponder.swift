import Logging
import Scheduling
import Web

/// Answers with the scheduling conversation (spec 2): every answer is durable before it is sent.
struct ConversationResponder: MessageResponder {
    /// Runs the conversations.
    let service: SchedulingService
    /// Whether processing steps are sent: to everybody (true), to nobody (false), to those who ask (nil).
    let isStreamingEnabled: Bool?
    /// For what goes wrong; never gets what users write.
    let logger: Logger

    func greet(_ line: FrameLine) async {
        let resumed: ResumedConversation?
        do throws(SchedulingError) {
            resumed = try await service.resume(line.client)
        } catch {
            // The client may talk all the same: its next message tries to read the conversation again.
            logger.warning("a conversation could not be opened", metadata: ["error": "\(error)"])
            return
        }
        if let resumed { await line.reply(.conversationResumed(resumed)) }
    }

    func respond(to message: ClientMessage, _ line: FrameLine) async {
        let turn: Turn
        do throws(SchedulingError) {
            turn = try await service.handle(
                message.content,
                conversation: line.client,
                messageID: message.messageID,
                zone: message.timeZone,
                onStep: sendsSteps(for: message, line) ? stepSender(line) : nil
            )
        } catch {
            logger.warning("a message was not answered", metadata: ["error": "\(error)"])
            return await line.reply(ServerMessage(error))
        }
        await line.reply(.reply(turn.reply))
        if let waiting = turn.waiting { await line.reply(.waitingForInput(waiting)) }
    }

    func farewell(_ client: String) async {
        await service.close(client)
    }

    /// Steps are a courtesy: one that does not arrive is no reason to end the turn.
    private func stepSender(_ line: FrameLine) -> @Sendable (ProcessingStep) async -> Void {
        { step in await line.reply(.processingStep(step)) }
    }

    private func sendsSteps(for message: ClientMessage, _ line: FrameLine) -> Bool {
        switch isStreamingEnabled {
        case .some(let isEnabled) where !isEnabled: false
        case .some: true
        case nil: message.wantsSteps || line.socket.request.query["stream"] == "1"
        }
    }
}
