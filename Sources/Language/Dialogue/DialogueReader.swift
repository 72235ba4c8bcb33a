/// Follows a dialogue about the calendar: reads each turn of the user and brings the state up to it.
///
/// What the user says counts, the last word before earlier ones, so that corrections and changes of mind need no rule of
/// their own. What the assistant proposes counts once the user takes it: an event that was read out gives its title
/// and time to the state, a free slot the day that the user has not named.
public struct DialogueReader: Sendable {
    private let slots: SlotReader
    private let moves: DialogueMoves

    /// A reader with the models in the binary.
    public init() { self.init(slots: SlotReader()) }

    /// A reader with a reader of slots, and the model of moves in the binary.
    init(slots: SlotReader) {
        self.init(slots: slots, moves: DialogueMoves(model: LinearModel(ModelBytes(.dialogueShareAlike))))
    }

    /// A reader of its parts.
    package init(slots: SlotReader, moves: DialogueMoves) {
        self.slots = slots
        self.moves = moves
    }

    /// Reads a turn.
    ///
    /// - Parameters:
    ///   - text: The user's words.
    ///   - previous: What the assistant said before them; nil at the start.
    ///   - state: What the turns before have agreed; brought up to this turn.
    /// - Returns: what the dialogue is about behind this turn, and the details that the turn names.
    public func read(
        _ text: String,
        after previous: AssistantTurn?,
        state: inout DialogueState
    ) -> UtteranceReading {
        let cut = HashedText(text)
        let move = moves.read(text, previous: previous?.text ?? "", intent: state.intent)
        if move.isAcceptance, let previous { accept(previous, state: &state) }
        state.intent = ExplicitRequest.intent(of: cut) ?? move.intent
        let asked = previous.map { $0.asked ?? AskedDetails(readFrom: $0.text) } ?? []
        let mentions = slots.slots(in: text, context: SequenceContext(.turn, asked: asked.rawValue))
        for mention in mentions where mention.label != .dateTime { state.slots[mention.label] = mention.text }
        return UtteranceReading(state.intent, confidence: move.confidence, slots: mentions)
    }

    /// Takes what the assistant proposed.
    private func accept(_ previous: AssistantTurn, state: inout DialogueState) {
        let offered =
            previous.offered
            ?? offers(in: previous.text)
            .filter { $0.key != .dateTime }
        switch state.intent {
        case .listEvents:
            for label in [SlotLabel.title, .time] {
                if let text = offered[label] { state.slots[label] = text }
            }
            if state.slots[.date] == nil { state.slots[.date] = offered[.date] }
        case .checkAvailability:
            if state.slots[.date] == nil { state.slots[.date] = offered[.date] }
        default:
            for (label, text) in offered where state.slots[label] == nil { state.slots[label] = text }
        }
    }

    /// The details of the first thing that the assistant proposes.
    private func offers(in text: String) -> [SlotLabel: String] {
        var offers: [SlotLabel: String] = [:]
        for mention in slots.slots(in: text, context: SequenceContext(.assistant))
        where offers[mention.label] == nil {
            offers[mention.label] = mention.text
        }
        return offers
    }
}
