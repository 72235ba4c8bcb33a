// Language: offline understanding of what a person types into a scheduling chat.
//
// It holds: reading a text (tokens, a small grammar of dates, times and durations, slots, intents), civil
// calendar
// arithmetic and the one place that knows time zones. It does not hold: any dialogue state, any reply's
// wording, any
// network or model. It imports none of the project's modules; Foundation only for the time-zone database.
//
// A text passes: Text/Tokenizer → English/ (lexicon and rules, giving language-free expressions) → Grammar/
// (resolves
// expressions against the reference moment) → SlotReadings. Another language is another folder beside
// English/.

/// Reads English chat texts: what is wanted, and which details of a meeting or reminder are named.
///
/// A value without state: it may be used from any thread. The time a reading takes grows linearly with the
/// text.
public struct LanguageReader: Sendable {
    /// The conventions that this reader follows where English is ambiguous.
    public let settings: LanguageSettings

    /// Makes a reader that follows the given conventions.
    public init(settings: LanguageSettings = LanguageSettings()) {
        self.settings = settings
    }

    /// Tells which of the four intents a text has, with an honest confidence.
    ///
    /// Requests that the assistant cannot serve (cancelling, moving or listing meetings, free time) are
    /// `.unknown`, with
    /// the topic telling them apart, since the conversation has only these four intents to route by.
    public func intent(of text: String) -> IntentReading {
        EnglishIntents(text: english(text)).reading()
    }

    /// Reads every detail of a meeting or reminder that a text names.
    ///
    /// - Parameters:
    ///   - text: What the person typed.
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - expecting: The detail that was asked for, if the text is an answer: "45" is then a duration,
    /// "budget" a title.
    ///   - purpose: `.reminder` makes a date without a time mean 09:00 instead of 10:00; nil takes the text's
    /// own intent.
    /// - Returns: What was read; details that the text does not name are nil or empty.
    public func slots(
        in text: String,
        reference: Reference,
        expecting: Slot? = nil,
        purpose: Intent? = nil
    ) -> SlotReadings {
        let english = english(text)
        let purpose = purpose ?? EnglishIntents(text: english).reading().intent
        return EnglishSlots(
            text: english,
            settings: settings,
            resolver: MomentResolver(reference: reference, settings: settings, purpose: purpose),
            expecting: expecting,
            isReminder: purpose == .reminder
        ).readings()
    }

    /// Joins what an earlier and a later message said about the time: the later one wins part by part.
    ///
    /// "tomorrow", then "at 3pm": tomorrow at 3pm. "tomorrow at 3pm", then "no, friday": friday at 3pm.
    public func combined(_ earlier: TimeReading, with later: TimeReading, reference: Reference) -> TimeReading
    {
        MomentResolver(reference: reference, settings: settings, purpose: .schedule).combined(
            earlier,
            with: later
        )
    }

    /// Tells whether a text agrees or disagrees, nil where it does neither.
    public func affirmation(of text: String) -> Affirmation? {
        EnglishAnswers(text: english(text)).affirmation()
    }

    /// Tells whether a text asks to try a failed operation again or to give it up, nil where it does neither.
    public func choice(of text: String) -> RetryChoice? {
        EnglishAnswers(text: english(text)).choice()
    }

    /// The place of an offered choice that an answer names, from 1; -1 is the last one.
    ///
    /// "the second one", "2nd", "number two", "2"; nil where the text says anything else.
    public func ordinal(of text: String) -> Int? {
        EnglishAnswers(text: english(text)).ordinal()
    }

    private func english(_ text: String) -> EnglishText {
        EnglishText(Tokenizer(maximumScalars: settings.maximumScalars).tokens(of: text))
    }
}
