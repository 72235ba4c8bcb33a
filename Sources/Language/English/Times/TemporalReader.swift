/// Reads dates, times, durations, ranges and recurrences in English texts.
///
/// A value without state: it may be used from any thread. A reading takes time linear in the text's length.
public struct TemporalReader: Sendable {
    /// The conventions where English leaves a choice.
    public let conventions: TemporalConventions

    /// Makes a reader that follows the given conventions.
    public init(conventions: TemporalConventions = TemporalConventions()) {
        self.conventions = conventions
    }

    /// What may differ from one text to the next.
    public struct Options: Sendable, Hashable {
        /// Whether the text answers a question for a date or time, so that "7" and "the 24" are ones.
        public var isAnswer = false
        /// Overrides where undated days lie.
        public var prefer: TemporalConventions.Direction?
        /// Minutes that the reference's wall is ahead of Greenwich: times with a zone ("4pm CET") are moved
        /// to it.
        public var offsetMinutes: Int?
        /// The kinds that are wanted; nil is every one.
        public var kinds: Set<EntityKind>?

        /// The usual options: no answer, no zone, every kind.
        public init() {}
    }

    /// The times that a text names, in its order, none overlapping.
    ///
    /// - Parameters:
    ///   - text: What is read.
    ///   - reference: The moment that relative times are counted from, as the wall shows it.
    ///   - options: What is known about this text.
    /// - Returns: Entities of kinds `date` to `recurrence`; spans count Unicode scalars.
    public func entities(
        in text: String,
        reference: CivilDateTime,
        options: Options = Options()
    ) -> [Entity] {
        entities(in: TextTokenizer.tokens(of: text), reference: reference, options: options)
    }

    /// The times in a text that is cut into tokens already.
    func entities(in tokens: [TextToken], reference: CivilDateTime, options: Options) -> [Entity] {
        guard let scanner = scanner(of: tokens, reference: reference, options: options) else { return [] }
        let entities = scanner.entities()
        guard let kinds = options.kinds else { return entities }
        return entities.filter { kinds.contains($0.kind) }
    }

    /// The times as the text tells them, and what counts them from the reference; nil where no word tells any.
    func scanner(of tokens: [TextToken], reference: CivilDateTime, options: Options) -> TimeScanner? {
        var words: [TimeWord] = []
        words.reserveCapacity(tokens.count)
        let lexicon = TimeLexicon.shared
        var isAny = false
        var marks: TimeGrammar.Marks = []
        for token in tokens {
            let word = token.kind == .word ? lexicon[token.key] : .foreign
            if token.kind == .number || !word.isForeign { isAny = true }
            marks.formUnion(TimeGrammar.Marks(word))
            words.append(word)
        }
        guard isAny else { return nil }
        var conventions = conventions
        if let prefer = options.prefer {
            conventions.undated = prefer
            conventions.recentDays = 0
        }
        return TimeScanner(
            grammar: TimeGrammar(
                tokens: tokens,
                words: words,
                reference: reference,
                monthComesFirst: conventions.monthComesFirst,
                isAnswer: options.isAnswer,
                marks: marks
            ),
            resolver: TemporalResolver(
                reference: reference,
                conventions: conventions,
                offsetMinutes: options.offsetMinutes
            )
        )
    }
}
