import JSON
import StateGraph

/// Messages as JSON: how a channel of them folds writes.
enum MessageList {
    private static let removeAll = "__remove_all__"

    /// A write as a list of messages with ids and of removals.
    ///
    /// - Throws: ``ScenarioFailure`` for what is no message.
    static func normalized(_ write: JSONValue) throws -> JSONValue {
        .array(try (write.arrayValue ?? [write]).map(message))
    }

    private static func message(_ value: JSONValue) throws -> JSONValue {
        if let text = value.stringValue {
            return ["id": .string(newID()), "role": "human", "content": .string(text)]
        }
        guard var members = value.objectValue else {
            throw ScenarioFailure.type("no message: \(value.printed)")
        }
        if members["$remove_message"] != nil { return value }
        if members["id"]?.stringValue == nil { members["id"] = .string(newID()) }
        return .object(members)
    }

    private static func newID() -> String { Message(role: "", content: "").id }

    /// The messages after one more write.
    ///
    /// - Throws: ``ScenarioFailure`` if a message is to be removed that is not there.
    static func fold(_ old: JSONValue, _ write: JSONValue) throws -> JSONValue {
        var merged = old.arrayValue ?? []
        var added = try normalized(write).arrayValue ?? []
        if let index = added.lastIndex(where: { removedID($0) == removeAll }) {
            merged = []
            added.removeFirst(index + 1)
        }
        var removed: Set<String> = []
        for message in added {
            let id = removedID(message) ?? message["id"]?.stringValue ?? ""
            let place = merged.lastIndex { $0["id"]?.stringValue == id }
            if removedID(message) != nil {
                guard place != nil else {
                    throw ScenarioFailure(kind: .reducerError, detail: "unknown_message_id")
                }
                removed.insert(id)
            } else if let place {
                removed.remove(id)
                merged[place] = message
            } else {
                merged.append(message)
            }
        }
        return .array(merged.filter { !removed.contains($0["id"]?.stringValue ?? "") })
    }

    private static func removedID(_ message: JSONValue) -> String? {
        message.onlyMember("$remove_message")?.stringValue
    }

    /// The messages of a write, for followers of the run.
    static func messages(in write: JSONValue) -> [Message] {
        (write.arrayValue ?? [write]).compactMap { value in
            guard let id = value["id"]?.stringValue else { return nil }
            return Message(
                id: id,
                role: value["role"]?.stringValue ?? "",
                content: value["content"]?.stringValue ?? ""
            )
        }
    }
}
