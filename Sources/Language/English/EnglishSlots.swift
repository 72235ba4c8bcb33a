/// Reads the details of a meeting or reminder from an English text.
struct EnglishSlots {
    let text: EnglishText
    let settings: LanguageSettings
    let resolver: MomentResolver
    let expecting: Slot?
    /// Whether the text belongs to a reminder, which has a title and a time only.
    let isReminder: Bool

    /// Everything that the text names.
    func readings() -> SlotReadings {
        var readings = SlotReadings()
        var pieces = PieceScanner(text: text, settings: settings, isAnswer: expecting == .dateTime).pieces()
        var answer: Range<Int>?
        if expecting == .title {
            answer = titleAnswer(pieces, into: &readings)
        } else if !isReminder {
            readings.title = TitleReader(text: text, isUsed: mask([])).quoted()
        }
        let label = isReminder || readings.title != nil ? nil : self.label(pieces)
        if let label, label.isWhole {
            readings.title = TitleReader(text: text, isUsed: mask([])).reading(label.tokens, confidence: 0.95)
        }
        // A date inside a title is part of the title.
        let titleSpan = readings.title?.span ?? label.map { text.span($0.tokens) } ?? 0..<0
        pieces.removeAll { titleSpan.contains(text.span($0.tokens).lowerBound) }
        readTimes(pieces, into: &readings)
        if isReminder {
            let used = mask(pieces.filter { $0.moment != nil }.map(\.tokens))
            readings.title = readings.title ?? TitleReader(text: text, isUsed: used).reminderTitle()
            return readings
        }
        readPlaceAndPeople(pieces, answer: answer, into: &readings)
        return readings
    }

    private func label(_ pieces: [Piece]) -> (tokens: Range<Int>, isWhole: Bool)? {
        TitleReader(text: text, isUsed: mask(pieces.map(\.tokens) + addresses)).labelledRange()
    }

    private var addresses: [Range<Int>] {
        text.tokens.indices.filter { text.tokens[$0].kind == .email }.map { $0..<$0 + 1 }
    }

    /// The title that a bare answer is.
    private func titleAnswer(_ pieces: [Piece], into readings: inout SlotReadings) -> Range<Int>? {
        let reader = TitleReader(text: text, isUsed: mask(pieces.map(\.tokens) + addresses))
        if let labelled = reader.quoted() ?? reader.labelled() {
            readings.title = labelled
            return nil
        }
        let answer = reader.answer()
        readings.title = answer.map { Reading(text.string($0), span: text.span($0), confidence: 0.9) }
        return answer
    }

    private func readPlaceAndPeople(_ pieces: [Piece], answer: Range<Int>?, into readings: inout SlotReadings)
    {
        var used = pieces.map(\.tokens)
        if let answer { used.append(answer) }
        if let title = readings.title?.span {
            used += text.tokens.indices.filter { title.contains(text.tokens[$0].span.lowerBound) }.map {
                $0..<$0 + 1
            }
        }
        let people = PeopleReader(text: text, isUsed: mask(used)).people(isAnswer: expecting == .participants)
        readings.participants = people.addresses
        readings.names = people.names
        used += people.used
        used += addresses
        let place = PlaceReader(text: text, isUsed: mask(used)).place()
        if let place {
            readings.location = place.reading
            used.append(place.used)
        }
        let titles = TitleReader(text: text, isUsed: mask(used))
        if expecting == .location, readings.location == nil, let answer = titles.answer() {
            readings.location = Reading(text.string(answer), span: text.span(answer), confidence: 0.8)
        } else if readings.title == nil, expecting == nil || text.count > 4 {
            readings.title = titles.meetingTitle()
        }
    }

    private func readTimes(_ pieces: [Piece], into readings: inout SlotReadings) {
        let lengths = LengthReader(
            text: text,
            settings: settings,
            pieces: pieces,
            isAnswer: expecting == .duration
        )
        readings.durationMinutes = isReminder ? nil : lengths.minutes()
        guard !lengths.takesMoment else { return }
        let composed = MomentComposer(text: text, pieces: pieces).moments()
        guard let first = composed.first, let resolved = resolver.resolve(first.expression) else { return }
        readings.time = reading(resolved.time, first)
        if !isReminder, readings.durationMinutes?.isImplied ?? true, let minutes = resolved.minutes {
            readings.durationMinutes = Reading(minutes, span: text.span(first.tokens), confidence: 0.9)
        }
        readings.alternatives = composed.alternatives.compactMap { composed in
            resolver.resolve(composed.expression).map { reading($0.time, composed) }
        }
    }

    private func reading(_ time: TimeReading, _ composed: MomentComposer.Composed) -> Reading<TimeReading> {
        var confidence = 0.95
        if composed.expression.date == nil || !composed.expression.hasTime { confidence = 0.85 }
        if composed.expression.time == nil, composed.expression.part != nil { confidence -= 0.1 }
        if case .spoken = composed.expression.time { confidence -= 0.1 }
        if composed.expression.delay != nil { confidence = 0.95 }
        return Reading(time, span: text.span(composed.tokens), confidence: confidence)
    }

    private func mask(_ ranges: [Range<Int>]) -> [Bool] {
        var mask = Array(repeating: false, count: text.count)
        for range in ranges {
            for index in range where index < mask.count { mask[index] = true }
        }
        return mask
    }
}
