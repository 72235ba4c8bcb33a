/// Reads messages to the scheduling assistant: what is wanted, and which details of a meeting or reminder are named.
///
/// A value without state: it may be used from any thread. The time that a reading takes grows linearly with the text.
///
///     let reader = RequestReader()
///     reader.intent(of: "Book a review with Ann tomorrow at 3").intent                  // .schedule
///     reader.slots(in: "Book a review with Ann tomorrow at 3", reference: now).title    // "review"
public struct RequestReader: Sendable {
    /// What is meant where a message leaves a choice.
    public let conventions: RequestConventions
    private let times: TemporalReader
    private let intents = IntentReader()
    private let details = SlotReader()

    /// Makes a reader that follows the given conventions.
    public init(conventions: RequestConventions = RequestConventions()) {
        self.conventions = conventions
        times = TemporalReader(conventions: conventions.times)
    }

    /// Tells which of the four intents a message has, with an honest confidence.
    ///
    /// Requests that the assistant cannot serve (cancelling, moving or listing meetings, free time) are `.unknown`, with the
    /// topic telling them apart, since the conversation has only these four intents to route by.
    public func intent(of message: String) -> IntentReading {
        RequestIntents(text: text(message), intents: intents).reading(of: message)
    }

    /// Reads every detail of a meeting or reminder that a message names.
    ///
    /// - Parameters:
    ///   - message: What the person typed.
    ///   - reference: The moment and zone that relative times are counted from.
    ///   - expecting: The detail that was asked for, if the message is an answer: "45" is then a duration, "budget" a title.
    ///   - purpose: `.reminder` makes a date without a time mean 09:00 instead of 10:00; nil takes the message's own intent.
    /// - Returns: What was read; details that the message does not name are nil or empty.
    public func slots(
        in message: String,
        reference: Reference,
        expecting: Slot? = nil,
        purpose: Intent? = nil
    ) -> SlotReadings {
        let text = text(message)
        let purpose = purpose ?? RequestIntents(text: text, intents: intents).reading(of: message).intent
        let resolver = MomentResolver(
            reference: reference,
            conventions: conventions,
            minuteOfDay: minuteOfDay(of: text, isReminder: purpose == .reminder)
        )
        return DetailsReader(
            text: text,
            conventions: conventions,
            resolver: resolver,
            mentions: mentions(in: text, now: resolver.now, isAnswer: expecting == .dateTime),
            slots: details.slots(in: text.scalars.string(0..<text.scalars.count)),
            expecting: expecting,
            isReminder: purpose == .reminder
        ).readings()
    }

    /// Joins what an earlier and a later message said about the time: the later one wins part by part.
    ///
    /// "tomorrow", then "at 3pm": tomorrow at 3pm. "tomorrow at 3pm", then "no, friday": friday at 3pm.
    public func combined(_ earlier: TimeReading, with later: TimeReading, reference: Reference) -> TimeReading
    {
        MomentResolver(reference: reference, conventions: conventions, minuteOfDay: 0)
            .combined(earlier, with: later)
    }

    /// Tells whether a message agrees or disagrees, nil where it does neither.
    public func affirmation(of message: String) -> Affirmation? {
        AnswerReader(text: text(message)).affirmation()
    }

    /// Tells whether a message asks to try a failed operation again or to give it up, nil where it does neither.
    public func choice(of message: String) -> RetryChoice? {
        AnswerReader(text: text(message)).choice()
    }

    /// The place of an offered choice that an answer names, from 1; -1 is the last one.
    ///
    /// "the second one", "2nd", "number two", "2"; nil where the message says anything else.
    public func ordinal(of message: String) -> Int? {
        AnswerReader(text: text(message)).ordinal()
    }

    private static let meals: [(words: TokenSet, part: PartOfDay)] = [
        (TokenSet("lunch"), .lunch), (TokenSet("breakfast brunch"), .breakfast),
        (TokenSet("dinner"), .dinner),
    ]

    /// The minute of the day that a date without a time means: lunch is not at ten.
    private func minuteOfDay(of text: RequestText, isReminder: Bool) -> Int {
        if isReminder { return conventions.reminderMinuteOfDay }
        for meal in Self.meals where text.tokens.indices.contains(where: { text.has($0, meal.words) }) {
            return conventions.times.hours.of(meal.part).lowerBound * 60
        }
        return conventions.meetingMinuteOfDay
    }

    private func text(_ message: String) -> RequestText {
        RequestText(message, maximumScalars: conventions.maximumScalars)
    }

    /// What a message says about time; what stands inside an address says nothing.
    private func mentions(in text: RequestText, now: CivilDateTime, isAnswer: Bool) -> [TimeMention] {
        var options = TemporalReader.Options()
        options.isAnswer = isAnswer
        options.prefer = .future
        guard let scanner = times.scanner(of: text.tokens, reference: now, options: options) else {
            return []
        }
        return TimeSieve(text: text, words: scanner.grammar.words, isAnswer: isAnswer).kept(
            scanner.mentions()
        )
    }
}
