public import Language
import Meetings

/// Understanding without any network: the Language module reads, fixed phrases answer.
public struct OfflineUnderstanding: MeetingUnderstanding {
    /// Texts above this length are read on the pool, away from the event loop.
    private static let longTextBytes = 1024

    private let reader: RequestReader

    /// Understanding by a reader of texts.
    public init(reader: RequestReader = RequestReader()) {
        self.reader = reader
    }

    /// "offline".
    public var engine: String { "offline" }
    /// It needs no network.
    public var isLocal: Bool { true }

    /// What a text wants.
    public func intent(of text: String) async -> IntentReading {
        guard text.utf8.count > Self.longTextBytes else { return reader.intent(of: text) }
        return await withTaskExecutorPreference(globalConcurrentExecutor) { reader.intent(of: text) }
    }

    /// The details that a text names.
    public func details(in text: String, _ context: ReadingContext) async -> DetailsReading {
        guard text.utf8.count > Self.longTextBytes else { return read(text, context) }
        return await withTaskExecutorPreference(globalConcurrentExecutor) { read(text, context) }
    }

    /// Words for an occasion.
    public func wording(for occasion: ReplyOccasion) async -> String {
        switch occasion {
        case .greeting(let topic, _): OfflineWording.greeting(topic)
        case .clarification(let topic, _): OfflineWording.clarification(topic)
        case .question(let context): OfflineWording.question(context)
        }
    }

    private func read(_ text: String, _ context: ReadingContext) -> DetailsReading {
        var slots = slots(in: text, context, expecting: context.expected)
        if let chosen = offer(chosenBy: text, slots, context) {
            slots.time = self.slots(in: chosen, context, expecting: nil).time
        }
        if context.expected == .duration, let minutes = slots.durationMinutes?.value, minutes > 480 {
            // Asked for a length, people also correct the time: "14:30" is no meeting of fourteen hours.
            let unasked = self.slots(in: text, context, expecting: nil)
            if unasked.time != nil { slots = unasked }
        }
        var reading = DetailsReading()
        // In an answer about something else, what looks like a title is a guess: the known title stays.
        if context.details.meaningfulTitle == nil || context.expected == .title {
            reading.title = slots.title.map { Self.title($0.value, for: context.intent) }
        }
        reading.participants = slots.participants.map { Participant(email: $0.value) }
        reading.names = slots.names.map(\.value)
        if let time = slots.time?.value {
            let known = context.details.time?.reading
            reading.time = DraftTime(
                known.map { reader.combined($0, with: time, reference: context.reference) } ?? time
            )
        }
        reading.durationMinutes = slots.durationMinutes?.value
        reading.isDurationImplied = slots.durationMinutes?.isImplied ?? false
        reading.location = slots.location?.value
        return reading
    }

    /// The offered time that an answer chooses: "the second one", "option 3"; an hour that is told counts as an hour.
    private func offer(
        chosenBy text: String,
        _ slots: SlotReadings,
        _ context: ReadingContext
    ) -> String? {
        guard context.expected == .dateTime, slots.time?.value.hasTime != true,
            let place = reader.ordinal(of: text)
        else { return nil }
        let index = place < 0 ? context.offered.count - 1 : place - 1
        return context.offered.indices.contains(index) ? context.offered[index] : nil
    }

    private func slots(in text: String, _ context: ReadingContext, expecting slot: Slot?) -> SlotReadings {
        reader.slots(in: text, reference: context.reference, expecting: slot, purpose: context.intent)
    }

    /// Asked what to be reminded of, people answer "to buy milk": the title is "buy milk".
    private static func title(_ text: String, for intent: Intent) -> String {
        guard intent == .reminder, text.prefix(3).lowercased() == "to ", text.count > 3 else { return text }
        return String(text.dropFirst(3))
    }
}
