import CJanssonBaseline

/// What a client sends: 195 bytes.
struct ChatMessage: Decodable {
    enum CodingKeys: String, CodingKey {
        case type, content, timestamp
        case sessionID = "session_id"
    }

    var type: String
    var content: String
    var timestamp: String
    var sessionID: String
}

/// What the server answers: 207 bytes.
struct Reply: Encodable {
    enum CodingKeys: String, CodingKey {
        case type, content, timestamp, seq
        case sessionID = "session_id"
    }

    var type = "bot_response"
    var content = MESSAGE_CONTENT
    var timestamp = MESSAGE_TIMESTAMP
    var sessionID = MESSAGE_SESSION
    var seq = 12345

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(type, forKey: .type)
        try container.encode(content, forKey: .content)
        try container.encode(timestamp, forKey: .timestamp)
        try container.encode(sessionID, forKey: .sessionID)
        try container.encode(seq, forKey: .seq)
    }
}
