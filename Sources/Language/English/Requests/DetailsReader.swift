/// Reads the details of a meeting or reminder from a message.
///
/// Times come from the grammar of times; people, places and titles from what their words announce, and from the tagger of
/// slots where nothing does. A detail takes its tokens: what a title covers is no date.
struct DetailsReader {
    let text: RequestText
    let conventions: RequestConventions
    let resolver: MomentResolver
    /// What the message says about time, in order, outside of addresses.
    let mentions: [TimeMention]
    /// What the tagger of slots found.
    let slots: [SlotMention]
    let expecting: Slot?
    /// Whether the message belongs to a reminder, which has a title and a time only.
    let isReminder: Bool

    /// Everything that the message names.
    func readings() -> SlotReadings {
        var readings = SlotReadings()
        var mentions = mentions
        var answer: Range<Int>?
        if expecting == .title {
            answer = titleAnswer(into: &readings)
        } else if !isReminder {
            readings.title = titles([]).quoted()
        }
        let label =
            isReminder || readings.title != nil
            ? nil : titles(mentions.map(\.tokens) + text.emailTokens).labelledRange()
        if let label, label.isWhole { readings.title = titles([]).reading(label.tokens, confidence: 0.95) }
        // A date inside a title is part of the title.
        let titleSpan = readings.title?.span ?? label.map { text.span($0.tokens) } ?? 0..<0
        mentions.removeAll { titleSpan.contains(text.span($0.tokens).lowerBound) }
        readTimes(mentions, into: &readings)
        if isReminder {
            let times = mentions.filter { MomentPhrase($0) != nil }.map(\.tokens)
            readings.title = readings.title ?? ReminderReader(titles: titles(times)).title()
            return readings
        }
        readPlaceAndPeople(mentions, answer: answer, into: &readings)
        return readings
    }

    private static let meals = TokenSet("lunch dinner breakfast brunch")
    private static let mealLeads = TokenSet("at after before during around by over")

    /// A reader of titles; a meal that is not a mere time ("at lunch") may be what a meeting is.
    private func titles(_ used: [Range<Int>]) -> TitleReader {
        var isUsed = mask(used)
        for index in isUsed.indices where text.has(index, Self.meals) && !text.has(index - 1, Self.mealLeads)
        {
            isUsed[index] = false
        }
        return TitleReader(text: text, isUsed: isUsed, tagged: tagged(.title))
    }

    private func tagged(_ label: SlotLabel) -> [Range<Int>] {
        slots.filter { $0.label == label }.map { text.tokens(in: $0.span) }.filter { !$0.isEmpty }
    }

    /// The title that a bare answer is.
    private func titleAnswer(into readings: inout SlotReadings) -> Range<Int>? {
        let reader = titles(mentions.map(\.tokens) + text.emailTokens)
        if let labelled = reader.quoted() ?? reader.labelled() {
            readings.title = labelled
            return nil
        }
        let answer = reader.answer()
        readings.title = answer.map { Reading(text.string($0), span: text.span($0), confidence: 0.9) }
        return answer
    }

    private func readPlaceAndPeople(
        _ mentions: [TimeMention],
        answer: Range<Int>?,
        into readings: inout SlotReadings
    ) {
        var used = mentions.map(\.tokens)
        if let answer { used.append(answer) }
        if let title = readings.title?.span { used.append(text.tokens(in: title)) }
        // Asked for the place, "Joe's Diner" is nobody.
        let tagged = expecting == .location ? [] : tagged(.attendees)
        let people = PeopleReader(text: text, isUsed: mask(used), tagged: tagged)
            .people(isAnswer: expecting == .participants)
        readings.participants = people.addresses
        readings.names = people.names
        used += people.used + text.emailTokens
        if let place = PlaceReader(text: text, isUsed: mask(used), tagged: self.tagged(.location)).place() {
            readings.location = place.reading
            used.append(place.used)
        }
        let titles = titles(used)
        if expecting == .location, readings.location == nil, let answer = titles.answer() {
            readings.location = Reading(text.string(answer), span: text.span(answer), confidence: 0.8)
        } else if readings.title == nil, expecting == nil || text.count > 4 {
            readings.title = titles.meetingTitle()
        }
    }

    private func readTimes(_ mentions: [TimeMention], into readings: inout SlotReadings) {
        let lengths = LengthReader(
            text: text,
            conventions: conventions,
            mentions: mentions,
            isAnswer: expecting == .duration
        )
        readings.durationMinutes = isReminder ? nil : lengths.minutes()
        guard !lengths.takesMoment,
            !ImpossibleTimes(text: text, mentions: mentions, now: resolver.now).areNamed
        else { return }
        let moments = MomentReader(text: text, mentions: mentions).moments()
        guard let first = moments.first, let zoned = zoned(first), let resolved = resolver.resolve(zoned)
        else {
            return
        }
        readings.time = reading(resolved.time, first)
        if !isReminder, readings.durationMinutes?.isImplied ?? true, let minutes = resolved.minutes {
            readings.durationMinutes = Reading(minutes, span: text.span(first.tokens), confidence: 0.9)
        }
        readings.alternatives = moments.alternatives.compactMap { moment in
            self.zoned(moment).flatMap(resolver.resolve).map { reading($0.time, moment) }
        }
    }

    /// A moment with the zone that stands behind it; nil if that is the zone of a place nobody knows.
    private func zoned(_ moment: MomentPhrase) -> MomentPhrase? {
        guard moment.start.clock != nil, let zone = ZoneReader(text: text).zone(at: moment.tokens.upperBound)
        else { return moment }
        guard case .zone(let found) = zone else { return nil }
        var zoned = moment
        zoned.zone = found
        return zoned
    }

    private func reading(_ time: TimeReading, _ moment: MomentPhrase) -> Reading<TimeReading> {
        var confidence = 0.95
        if !moment.isDelay {
            if !time.hasDate || !time.hasTime { confidence = 0.85 }
            if moment.start.clock == nil, moment.start.part != nil { confidence -= 0.1 }
            if moment.start.clock?.half == .open { confidence -= 0.1 }
        }
        return Reading(time, span: text.span(moment.tokens), confidence: confidence)
    }

    private func mask(_ ranges: [Range<Int>]) -> [Bool] {
        var mask = Array(repeating: false, count: text.count)
        for range in ranges {
            for index in range.clamped(to: 0..<text.count) { mask[index] = true }
        }
        return mask
    }
}
