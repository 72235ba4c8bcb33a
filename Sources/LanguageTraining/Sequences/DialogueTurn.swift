import JSON
import Language

/// A turn of an annotated dialogue.
struct DialogueTurn: Sendable {
    var set: String
    var dialogue: String
    var text: String
    var previous: String?
    /// What the dialogue is about before and behind the turn.
    var intentBefore: UtteranceIntent
    var intent: UtteranceIntent
    var move: DialogueMove
    /// The accepted words of each detail that is agreed behind the turn; nil for a turn of another service.
    var state: [String: [String]]?

    /// The turns of a set, in order.
    static func turns(_ rows: [JSONValue], set: String) -> [DialogueTurn] {
        var intents: [String: UtteranceIntent] = [:]
        return rows.compactMap { row in
            guard let text = row["text"]?.stringValue, let dialogue = row["dialogue"]?.stringValue,
                let intent = row["intent"]?.stringValue.flatMap(UtteranceIntent.init(rawValue:))
            else { return nil }
            let before = intents.updateValue(intent, forKey: dialogue) ?? .unknown
            let acts = row["acts"]?.arrayValue?.compactMap(\.stringValue) ?? []
            var state: [String: [String]]?
            if case .object(let object)? = row["state"] {
                state = [:]
                for (name, values) in object {
                    state?[name] = values.arrayValue?.compactMap(\.stringValue) ?? []
                }
            }
            return DialogueTurn(
                set: set,
                dialogue: dialogue,
                text: text,
                previous: row["previous_system"]?.stringValue,
                intentBefore: before,
                intent: intent,
                move: move(from: before, to: intent, accepts: acts.contains("SELECT")),
                state: state
            )
        }
    }

    private static func move(
        from before: UtteranceIntent,
        to intent: UtteranceIntent,
        accepts: Bool
    ) -> DialogueMove {
        if intent == before, intent != .unknown { return accepts ? .accept : .goOn }
        return switch intent {
        case .checkAvailability: accepts ? .acceptAndCheckAvailability : .checkAvailability
        case .scheduleMeeting: accepts ? .acceptAndScheduleMeeting : .scheduleMeeting
        case .listEvents: .listEvents
        default: .leave
        }
    }

    /// The moves that count as right: to ask again for what the dialogue is about is to go on.
    var allowedMoves: UInt32 {
        var moves: UInt32 = 1 << UInt32(move.rawValue)
        for other in DialogueMove.allCases
        where other.isAcceptance == move.isAcceptance && (other.intent ?? intentBefore) == intent {
            moves |= 1 << UInt32(other.rawValue)
        }
        return moves
    }
}
