import Foundation
import JSON
import Language

/// Trains the model of dialogue moves.
struct DialogueTraining: TrainingPart {
    let name = "dialogue"

    /// Dialogues about the calendar alone, and dialogues with other services too, which only help.
    static let sets = ["dlg_sgd_calendar", "dlg_sgd_calendar_multi"]
    private let training = LinearTraining(
        templates: [.words, .wordPairs, .wordTriples, .skippedPairs, .firstWords, .previousTurn],
        columns: DialogueMove.allCases.count,
        strength: 400,
        maximumFeatures: 40_000
    )

    func train(_ sets: SetFile, report: (String) -> Void) throws -> [(file: String, bytes: [UInt8])]? {
        guard let turns = try turns(sets) else { return nil }
        return [(ModelFile.dialogueShareAlike.fileName, model(turns))]
    }

    /// Follows the dialogues of each fold with models of moves and of slots that saw none of them.
    func crossValidate(_ sets: SetFile, report: (String) -> Void) throws {
        guard let turns = try turns(sets), let rows = try SlotRows(sets: sets).examples() else { return }
        let slots = SlotCustomsTraining().told(rows)
        var score = DialogueScore()
        for fold in 0..<Folds.count {
            let slotModel = SlotTraining.training.model(slots.filter { $0.fold != fold })
            let moves = model(turns.filter { Self.fold($0) != fold })
            let reader = DialogueReader(
                slots: SlotReader(model: SequenceModel(ModelBytes(slotModel))),
                moves: DialogueMoves(model: LinearModel(ModelBytes(moves)))
            )
            var states: [String: DialogueState] = [:]
            for turn in turns where Self.fold(turn) == fold && turn.set == Self.sets[0] {
                var state = states[turn.dialogue] ?? DialogueState()
                let reading = reader.read(
                    turn.text,
                    after: turn.previous.map { AssistantTurn($0) },
                    state: &state
                )
                states[turn.dialogue] = state
                score.add(turn, reading, state)
            }
        }
        report("  \(score.summary)")
    }

    private func model(_ turns: [DialogueTurn]) -> [UInt8] {
        let examples = turns.enumerated().map { number, turn in
            Example(
                set: turn.set,
                id: "\(turn.dialogue)/\(number)",
                text: DialogueMoves.words(of: turn.text),
                previous: DialogueMoves.context(turn.previous ?? "", turn.intentBefore),
                allowed: turn.allowedMoves,
                label: turn.move.rawValue,
                group: turn.dialogue
            )
        }
        return training.model(
            examples,
            features: training.features(examples),
            importance: turns.map { $0.set == Self.sets[0] ? 1 : Self.isForeign($0) ? 0 : 0.3 }
        )
    }

    private func turns(_ sets: SetFile) throws -> [DialogueTurn]? {
        var turns: [DialogueTurn] = []
        for set in Self.sets {
            guard let rows = try sets.rows(set) else { return nil }
            turns += DialogueTurn.turns(rows, set: set)
        }
        return turns
    }

    /// Whether a turn has to do with another service than the calendar: "book me a table" does not add an event.
    private static func isForeign(_ turn: DialogueTurn) -> Bool {
        turn.move == .leave || turn.state == nil
            || (turn.intent != .scheduleMeeting && DialogueMoves.words(of: turn.text).contains(" cueadd"))
    }

    private static func fold(_ turn: DialogueTurn) -> Int {
        Int(FeatureHash.word(turn.dialogue.lowercased()) % UInt64(Folds.count))
    }
}
