import Foundation
import Language

/// How well dialogues were followed.
struct DialogueScore {
    private var turns = 0
    private var rightIntents = 0
    private var states = 0
    private var rightStates = 0

    /// Counts a turn; a state is right if all of its details are words that the set accepts.
    mutating func add(_ turn: DialogueTurn, _ reading: UtteranceReading, _ state: DialogueState) {
        turns += 1
        if reading.intent == turn.intent { rightIntents += 1 }
        guard let gold = turn.state else { return }
        states += 1
        let labels: [SlotLabel] = [.title, .date, .time, .location]
        let isRight = labels.allSatisfy { label in
            guard let text = state.slots[label] else { return gold[label.rawValue] == nil }
            let accepted = gold[label.rawValue] ?? []
            return accepted.contains { PlainWords.of($0) == PlainWords.of(text) }
        }
        if isRight { rightStates += 1 }
    }

    /// "intent 97.1, joint goal 85.0 (583 turns)".
    var summary: String {
        String(
            format: "intent %.1f, joint goal %.1f (%d turns)",
            100 * Double(rightIntents) / Double(max(1, turns)),
            100 * Double(rightStates) / Double(max(1, states)),
            turns
        )
    }
}
