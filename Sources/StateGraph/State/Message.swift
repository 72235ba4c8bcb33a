/// A message of a conversation, for channels with ``Reducer/messages``.
public struct Message: Codable, Hashable, Sendable, Identifiable {
    /// Tells it from the channel's other messages.
    public var id: String
    /// Who says it: `human`, `ai`, `system`, or a word of your own.
    public var role: String
    /// What is said.
    public var content: String

    /// A message; its id is random unless one is given.
    public init(id: String? = nil, role: String, content: String) {
        self.id = id ?? Message.randomID()
        self.role = role
        self.content = content
    }

    private static func randomID() -> String {
        String(UInt64.random(in: .min ... .max), radix: 16)
            + String(UInt64.random(in: .min ... .max), radix: 16)
    }
}

/// A write to a channel of messages.
public enum MessageWrite: Codable, Hashable, Sendable {
    /// Takes the place of the message of that id, or comes last.
    case put(Message)
    /// Takes the message of that id away; an unknown id is an error.
    case remove(String)
    /// Takes all messages away.
    case removeAll
}

/// A message that was to be removed and is not there.
public struct UnknownMessage: Error, Hashable {
    /// The id that no message has.
    public let id: String
}

extension Reducer where Value == [Message], Write == [MessageWrite] {
    /// Messages by id: known ids are replaced in place, unknown ones appended.
    public static var messages: Reducer {
        Reducer { messages, writes in
            for write in writes {
                switch write {
                case .put(let message):
                    if let index = messages.lastIndex(where: { $0.id == message.id }) {
                        messages[index] = message
                    } else {
                        messages.append(message)
                    }
                case .remove(let id):
                    guard let index = messages.lastIndex(where: { $0.id == id }) else {
                        throw UnknownMessage(id: id)
                    }
                    messages.remove(at: index)
                case .removeAll: messages.removeAll()
                }
            }
        }.storingWrites()
    }
}
