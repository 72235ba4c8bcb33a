/// The newest messages of a conversation, with the counters of all of them.
public struct MessageLog: Codable, Sendable, Hashable {
    /// How many messages are kept, archive included.
    public static let maximumMessages = 200
    /// How much of a message's text is read and kept.
    public static let maximumTextBytes = 4096
    /// How many messages the log holds before its older half moves to the archive.
    static let maximumRecent = 32
    /// How many move at once.
    static let archivedAtOnce = 24

    /// What is written to the log.
    enum Write: Codable, Sendable {
        case append(Entry)
        case archive(count: Int)
        case restart
    }

    /// A message without its number.
    struct Entry: Codable, Sendable {
        var role: ConversationMessage.Role
        var text: String
        var at: Int64
        var messageID: String?
    }

    /// Which conversation of this id it is: 1 for the first, one more after each that expired.
    public private(set) var epoch = 1
    /// The number of the newest message, 0 before the first; never starts again.
    public private(set) var lastSequence: Int64 = 0
    /// How many messages this conversation has had, also those that are no longer kept.
    public private(set) var count = 0
    /// The newest messages, oldest first.
    public private(set) var recent: [ConversationMessage] = []

    init() {}

    /// When something was last said, in milliseconds since 1970 UTC; nil in a new conversation.
    public var lastActivity: Int64? { recent.last?.at }

    mutating func apply(_ write: Write) {
        switch write {
        case .append(let entry):
            lastSequence += 1
            count += 1
            recent.append(
                ConversationMessage(
                    sequence: lastSequence,
                    role: entry.role,
                    text: Self.bounded(entry.text),
                    at: entry.at,
                    messageID: entry.messageID
                )
            )
        case .archive(let count):
            recent.removeFirst(min(count, recent.count))
        case .restart:
            epoch += 1
            count = 0
            recent.removeAll()
        }
    }

    /// The start of a text, cut between characters.
    static func bounded(_ text: String) -> String {
        guard text.utf8.count > maximumTextBytes else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: maximumTextBytes)
        // Steps back over the octets of a scalar that does not fit whole.
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }
}

extension MessageLog.Write {
    /// Something that the server says.
    static func said(_ text: String, at milliseconds: Int64) -> MessageLog.Write {
        .append(MessageLog.Entry(role: .assistant, text: text, at: milliseconds))
    }
}
