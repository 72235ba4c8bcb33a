import JSON
import Language
import Meetings

extension ServerMessage {
    /// The message in the legacy dialect, as UTF-8 (all ASCII).
    ///
    /// - Parameters:
    ///   - milliseconds: When it is sent, since 1970 UTC.
    ///   - client: The client id from the path, which is the `session_id` of replies.
    /// - Returns: The text of the frame.
    public func legacyBytes(at milliseconds: Int64, client: String) -> [UInt8] {
        var frame = LegacyFrame()
        switch self {
        case .connectionEstablished, .processing, .conversationResumed, .waitingForInput, .processingStep,
            .adminDisconnect:
            frame.append(verbatim: #"{"type": "system", "content": ""#)
            frame.append(verbatim: systemContent)
            frame.append(verbatim: #"", "timestamp": ""#)
            frame.append(timestamp: milliseconds)
            frame.append(verbatim: #"""#)
            frame.append(metadata: systemMetadata)
            frame.append(verbatim: "}")
        case .reply(let content): appendReply(.string(content), at: milliseconds, client, to: &frame)
        case .broadcast(let content): appendReply(content, at: milliseconds, client, to: &frame)
        case .error(let error):
            frame.append(verbatim: #"{"type": "error", "error_code": "#)
            frame.append(.string(error.code))
            frame.append(verbatim: #", "message": "#)
            frame.append(.string(error.message))
            frame.append(verbatim: #", "timestamp": ""#)
            frame.append(timestamp: milliseconds)
            frame.append(verbatim: #"", "retry_suggested": "#)
            frame.append(verbatim: error.isRetrySuggested ? "true" : "false")
            frame.append(metadata: error.metadata)
            frame.append(verbatim: "}")
        }
        return frame.bytes
    }

    /// The message in the legacy dialect, as text; see ``legacyBytes(at:client:)``.
    public func legacyText(at milliseconds: Int64, client: String) -> String {
        String(decoding: legacyBytes(at: milliseconds, client: client), as: UTF8.self)
    }

    private func appendReply(
        _ content: JSONValue,
        at milliseconds: Int64,
        _ client: String,
        to frame: inout LegacyFrame
    ) {
        frame.append(verbatim: #"{"content": "#)
        frame.append(content)
        frame.append(verbatim: #", "timestamp": ""#)
        frame.append(timestamp: milliseconds)
        frame.append(verbatim: #"", "session_id": "#)
        frame.append(.string(client))
        frame.append(verbatim: "}")
    }

    private var systemContent: String {
        switch self {
        case .connectionEstablished: "connection_established"
        case .conversationResumed: "conversation_resumed"
        case .waitingForInput: "waiting_for_input"
        case .processingStep: "processing_step"
        case .adminDisconnect: "admin_disconnect"
        case .processing, .reply, .broadcast, .error: "processing"
        }
    }

    private var systemMetadata: JSONObject {
        switch self {
        case .conversationResumed(let resumed):
            [
                "conversation_summary": .string(resumed.summary),
                "pending_actions": .array(resumed.pendingActions.map { .string($0) }),
                "summary": .string(resumed.summary),
                "message_count": .integer(Int64(resumed.messageCount)),
                "user_intent": resumed.userIntent.map { .string($0.rawValue) } ?? .null,
                "is_interrupted": .bool(resumed.isInterrupted),
                "meeting_details": resumed.meetingDetails,
            ]
        case .waitingForInput(let waiting):
            [
                "prompt": .string(waiting.prompt),
                "expected_input": .string(waiting.expectedInput),
                "suggestions": .array(waiting.suggestions.map { .string($0) }),
                "next_step": .string(waiting.nextStep),
            ]
        case .processingStep(let step): ["step": .string(step.step), "progress": .string(step.progress)]
        case .adminDisconnect(let reason): ["reason": .string(reason)]
        case .connectionEstablished, .processing, .reply, .broadcast, .error: [:]
        }
    }
}
