/// Everything that is understood of English text, in one place.
///
/// A value without state: it may be used from any thread. The time of a reading grows linearly with the text.
public struct Understanding: Sendable {
    private let times: TemporalReader
    private let intents = IntentReader()
    private let sentences = SentenceReader()
    private let feelings = SentimentReader()
    private let slots = SlotReader()
    private let names = NameReader()
    private let dialogues: DialogueReader

    /// A reader of everything.
    ///
    /// - Parameter conventions: Where English leaves a choice between dates or times.
    public init(conventions: TemporalConventions = TemporalConventions()) {
        times = TemporalReader(conventions: conventions)
        dialogues = DialogueReader(slots: slots)
    }

    /// Reads the entities that a text names.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - options: What is asked for, and what is known about the text.
    /// - Returns: the entities in the order in which they stand; of each sort at most ``ReadingBounds/entities``.
    public func entities(
        in text: String,
        reference: Reference,
        options: EntityOptions = EntityOptions()
    ) -> [Entity] {
        let tokens = TextTokenizer.tokens(of: text)
        let kinds = options.kinds
        var entities: [Entity] = []
        if !kinds.isDisjoint(with: .temporal) {
            entities += times(in: tokens, reference: reference, options: options)
        }
        if !kinds.isDisjoint(with: [.quantities, .sequences]) {
            let scalars = Array(text.unicodeScalars)
            let words = QuantityText(tokens: tokens, scalars: scalars, lexicon: .shared)
            let sequences = SequenceReader(scalars: scalars, text: words)
            entities += sequences.entities(kinds)
            if !kinds.isDisjoint(with: .quantities) {
                let blocked = sequences.addresses.filter { $0.kind != .ipAddress }.map(\.span)
                entities += QuantityReader(text: words, kinds: kinds, blocked: blocked).entities()
            }
        }
        if !kinds.isDisjoint(with: .names) {
            entities += names.names(in: text, known: options.knownNames).filter { kinds.contains($0.kind) }
        }
        return EntityOverlap.resolved(entities)
    }

    private func times(in tokens: [TextToken], reference: Reference, options: EntityOptions) -> [Entity] {
        let clock = reference.clock
        var temporal = TemporalReader.Options()
        temporal.isAnswer = options.isAnswer
        temporal.offsetMinutes = reference.zone.isEmpty ? nil : clock.offsetMinutes
        if options.prefersFuture { temporal.prefer = .future }
        return times.entities(in: tokens, reference: clock.wall, options: temporal)
            .filter { options.kinds.contains($0.kind) }
    }

    /// Reads what a message to the scheduling assistant asks for.
    ///
    /// - Parameters:
    ///   - text: The message.
    ///   - previousSystem: What the assistant said before it, if anything.
    /// - Returns: the intent, `unknown` where it cannot be told, and the details named.
    public func intent(of text: String, previousSystem: String? = nil) -> UtteranceReading {
        var reading = intents.reading(of: text)
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

    /// What a written sentence is for a debriefing, of minutes or of mail.
    public func classification(of text: String) -> SentenceReading { sentences.reading(ofWritten: text) }

    /// What something said in a meeting is for a debriefing; `previous` was said before it.
    public func classification(ofSpoken text: String, previous: String? = nil) -> SentenceReading {
        sentences.reading(ofSpoken: text, previous: previous)
    }

    /// How a text feels.
    public func sentiment(of text: String) -> SentimentReading {
        feelings.reading(of: text)
    }

    /// The sentences of a transcript that tell most about a question, or about the whole; empty without any.
    public func summary(of text: String, query: String? = nil) -> String {
        SummaryReader().summary(of: text, query: query)
    }
}
