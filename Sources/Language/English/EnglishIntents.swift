/// Tells what an English text wants, by weighing the phrases that speak for each intent.
///
/// Each phrase is evidence with a weight; evidence for one intent adds up as independent chances (1 - Π(1 -
/// w)). An action
/// outweighs politeness around it. Between making something and changing or listing what exists, the words
/// that come first
/// decide: "remind me to cancel the order" is a reminder, "show me the reminder that I set" a list.
struct EnglishIntents {
    let text: EnglishText

    /// What a phrase speaks for.
    enum Sign: Hashable {
        case schedule, reminder
        case topic(IntentTopic)
    }

    /// The evidence for one sign.
    struct Evidence {
        var weight = 0.0
        /// Where its first phrase stands.
        var index = Int.max

        mutating func add(_ other: Double, at place: Int) {
            weight = 1 - (1 - weight) * (1 - other)
            index = min(index, place)
        }
    }

    func reading() -> IntentReading {
        guard text.tokens.contains(where: { $0.kind != .symbol }) else {
            return IntentReading(.unknown, confidence: 0.9)
        }
        let evidence = evidence()
        let action = action(evidence)
        if deniesRequest() { return IntentReading(.unknown, topic: .cancel, confidence: 0.8) }
        if let change = change(evidence), change.evidence.weight >= 0.6 {
            let isFirst = change.evidence.index <= action.evidence.index || action.evidence.weight < 0.5
            // "Who are you?" asks about the assistant, not the calendar.
            let aboutUs =
                [IntentTopic.abilities, .smallTalk].compactMap { evidence[.topic($0)]?.weight }.max() ?? 0
            if isFirst, aboutUs <= change.evidence.weight {
                return IntentReading(.unknown, topic: change.topic, confidence: change.evidence.weight)
            }
        }
        if action.evidence.weight >= 0.5 {
            return IntentReading(action.intent, confidence: action.evidence.weight)
        }
        return general(evidence) ?? IntentReading(.unknown, confidence: 1 - max(action.evidence.weight, 0.1))
    }

    /// The stronger of reminder and schedule; a reminder's words are the rarer ones, so they count double.
    private func action(_ evidence: [Sign: Evidence]) -> (intent: Intent, evidence: Evidence) {
        let reminder = evidence[.reminder] ?? Evidence()
        let schedule = evidence[.schedule] ?? Evidence()
        if reminder.weight >= 0.5, reminder.weight * 2 >= schedule.weight {
            var doubted = reminder
            doubted.weight *= 1 - schedule.weight * 0.15
            return (.reminder, doubted)
        }
        return (.schedule, schedule)
    }

    private func change(_ evidence: [Sign: Evidence]) -> (topic: IntentTopic, evidence: Evidence)? {
        let changes: [IntentTopic] = [.cancel, .reschedule, .listEvents, .checkAvailability]
        return changes.compactMap { topic in evidence[.topic(topic)].map { (topic, $0) } }
            .max { $0.evidence.weight < $1.evidence.weight }
    }

    /// The general topic with most weight, if what it leaves unexplained is short.
    private func general(_ evidence: [Sign: Evidence]) -> IntentReading? {
        let topics: [IntentTopic] = [.abilities, .smallTalk, .greeting, .thanks, .goodbye]
        let found = topics.compactMap { topic in
            evidence[.topic(topic)].map { (topic: topic, weight: $0.weight) }
        }
        guard let best = found.max(by: { $0.weight < $1.weight }) else { return nil }
        let words = text.tokens.count { $0.kind == .word }
        // "Hi, what is the capital of France?" is a greeting by form only.
        let explained = best.topic == .abilities || best.topic == .smallTalk ? 10 : 6
        let confidence = best.weight * min(1, Double(explained) / Double(max(words, 1)))
        return confidence >= 0.4 ? IntentReading(.general, topic: best.topic, confidence: confidence) : nil
    }

    private func evidence() -> [Sign: Evidence] {
        var evidence: [Sign: Evidence] = [:]
        for index in 0..<text.count {
            for phrase in EnglishIntents.phrases[text.word(index)] ?? []
            where text.has(phrase.words, at: index) {
                guard !phrase.isOpening || text.opensClause(index) else { continue }
                evidence[phrase.sign, default: Evidence()].add(phrase.weight, at: index)
            }
        }
        let structure = IntentStructure(text: text)
        if let found = structure.schedule() {
            evidence[.schedule, default: Evidence()].add(found.weight, at: found.index)
        }
        if let found = structure.reminder() {
            evidence[.reminder, default: Evidence()].add(found.weight, at: found.index)
        }
        return evidence
    }
}
