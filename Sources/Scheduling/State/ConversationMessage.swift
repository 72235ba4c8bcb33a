/// Something that was said in a conversation.
///
/// Stored as an array, since there are many of them: `[7,"user","tomorrow at 3pm",1795251600000,"m-4"]`.
public struct ConversationMessage: Sendable, Hashable {
    /// Who says something.
    public enum Role: String, Codable, Sendable, Hashable {
        /// The person.
        case user
        /// The server.
        case assistant
    }

    /// Its number: ascends without gaps over the whole life of the conversation's id.
    public let sequence: Int64
    /// Who said it.
    public let role: Role
    /// What was said; the start of it where it was longer than ``MessageLog/maximumTextBytes``.
    public let text: String
    /// When, in milliseconds since 1970 UTC.
    public let at: Int64
    /// The id that the client gave to its message, if any.
    public let messageID: String?

    /// A message with all its parts.
    public init(sequence: Int64, role: Role, text: String, at: Int64, messageID: String? = nil) {
        self.sequence = sequence
        self.role = role
        self.text = text
        self.at = at
        self.messageID = messageID
    }
}

extension ConversationMessage: Codable {
    /// Reads the array form.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        sequence = try container.decode(Int64.self)
        role = try container.decode(Role.self)
        text = try container.decode(String.self)
        at = try container.decode(Int64.self)
        messageID = container.isAtEnd ? nil : try container.decode(String.self)
    }

    /// Writes the array form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(sequence)
        try container.encode(role.rawValue)
        try container.encode(text)
        try container.encode(at)
        if let messageID { try container.encode(messageID) }
    }
}
