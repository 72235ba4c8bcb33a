import JSON
import Language

/// Writes what a message asks for, and the state of a dialogue, as JSON.
enum UtteranceEncoder {
    /// Adds `intent`, `intent_ext`, `confidence` and `slots`.
    static func add(_ reading: UtteranceReading, to answer: inout JSONObject) {
        answer["intent"] = .string(reading.intent.rawValue)
        answer["intent_ext"] = reading.other.map { .string($0.rawValue) } ?? .null
        answer["confidence"] = .double(reading.confidence)
        var slots = JSONObject()
        for mention in reading.slots {
            let before = slots[mention.label.rawValue]?.arrayValue ?? []
            slots[mention.label.rawValue] = .array(before + [.string(mention.text)])
        }
        answer["slots"] = .object(slots)
    }

    /// Adds `state`.
    static func add(_ state: DialogueState, to answer: inout JSONObject) {
        var slots = JSONObject()
        for label in SlotLabel.allCases {
            if let text = state.slots[label] { slots[label.rawValue] = .string(text) }
        }
        answer["state"] = .object(slots)
    }
}
