public import JSON

/// A message to a client.
///
/// In the legacy dialect (printed as Python does, `", "` and `": "`):
/// ```json
/// {"type": "system", "content": "processing", "timestamp": "2026-11-21T09:00:00.000001"}
/// {"content": "Hello", "timestamp": "2026-11-21T09:00:00.000001", "session_id": "a1x"}
/// {"type": "error", "error_code": "INVALID_MESSAGE_FORMAT", "message": "…", "timestamp": "…", "retry_suggested": true}
/// ```
/// System and error messages may end with `"metadata": {…}`, which is there only when it has members.
public enum ServerMessage: Sendable, Hashable {
    /// The first message of a connection.
    case connectionEstablished
    /// A message of the user is being worked on.
    case processing
    /// The conversation goes on where it was.
    case conversationResumed(ResumedConversation)
    /// The conversation waits for the user; follows the reply that asks.
    case waitingForInput(WaitingForInput)
    /// Something is being done; only for clients that asked for steps.
    case processingStep(ProcessingStep)
    /// The connection is ended by an administrator.
    case adminDisconnect(reason: String)
    /// What the server says in the conversation.
    case reply(String)
    /// What an administrator says: any value, though nearly always a string.
    case broadcast(JSONValue)
    /// Something went wrong.
    case error(ErrorMessage)

    /// The answer to a frame that is no message.
    public static let invalidMessageFormat = ServerMessage.error(
        ErrorMessage(
            code: "INVALID_MESSAGE_FORMAT",
            message: "Message format is invalid. Please check the message structure."
        )
    )
    /// The last message before the connection is closed for a failure of ours.
    public static let internalServerError = ServerMessage.error(
        ErrorMessage(
            code: "INTERNAL_SERVER_ERROR",
            message: "An internal error occurred. Please try reconnecting."
        )
    )
    /// The message was not answered, and the conversation is as it was before.
    public static let processingError = ServerMessage.error(
        ErrorMessage(
            code: "LLM_PROCESSING_ERROR",
            message: "I'm having trouble processing your request. Please try again.",
            metadata: ["conversation_preserved": true, "fallback_available": true]
        )
    )
    /// There are too many conversations, or too many messages of this one are waiting.
    public static let serverBusy = ServerMessage.error(
        ErrorMessage(
            code: "SERVER_BUSY",
            message: "The server is busy at the moment. Please try again later."
        )
    )

    /// What a client is told when its message could not be answered.
    public init(_ error: SchedulingError) {
        switch error.code {
        case .invalidMessage: self = .invalidMessageFormat
        case .tooManyWaiting: self = .serverBusy
        // The conversation is preserved whatever went wrong, and the next message is read as if this one never came.
        default: self = .processingError
        }
    }
}

/// Something that went wrong, as clients are told.
public struct ErrorMessage: Sendable, Hashable {
    /// What kind of thing, such as "INVALID_MESSAGE_FORMAT".
    public let code: String
    /// A sentence for the user.
    public let message: String
    /// Whether sending the message again may help.
    public let isRetrySuggested: Bool
    /// Further facts; not sent when empty.
    public let metadata: JSONObject

    /// An error with all its parts.
    public init(code: String, message: String, isRetrySuggested: Bool = true, metadata: JSONObject = [:]) {
        self.code = code
        self.message = message
        self.isRetrySuggested = isRetrySuggested
        self.metadata = metadata
    }
}
