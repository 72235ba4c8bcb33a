/// Tells what an English text wants, by weighing the phrases that speak for each intent.
///
/// Each phrase is evidence with a weight; evidence for one intent adds up as independent chances (1 - Π(1 - w)). An action
/// outweighs politeness around it, and a request to change or list what exists outweighs the words for making it.
struct EnglishIntents {
    let text: EnglishText

    /// What a phrase speaks for.
    enum Sign: Hashable {
        case schedule, reminder
        case topic(IntentTopic)
    }

    func reading() -> IntentReading {
        guard text.tokens.contains(where: { $0.kind != .symbol }) else { return IntentReading(.unknown, confidence: 0.9) }
        let weights = weights()
        func weight(_ sign: Sign) -> Double { weights[sign] ?? 0 }
        let changes: [IntentTopic] = [.cancel, .reschedule, .listEvents, .checkAvailability]
        let change = changes.max { weight(.topic($0)) < weight(.topic($1)) } ?? .cancel
        let reminder = weight(.reminder)
        let schedule = weight(.schedule) * (reminder >= 0.5 ? 0.5 : 1)
        let action = max(schedule, reminder)
        if weight(.topic(change)) >= 0.6, weight(.topic(change)) >= action - 0.1 {
            return IntentReading(.unknown, topic: change, confidence: weight(.topic(change)))
        }
        if action >= 0.5 {
            let other = min(schedule, reminder)
            return IntentReading(schedule > reminder ? .schedule : .reminder, confidence: action * (1 - other / 2))
        }
        return general(weights) ?? IntentReading(.unknown, confidence: 1 - max(action, 0.1))
    }

    /// The general topic with most weight, if what it leaves unexplained is short.
    private func general(_ weights: [Sign: Double]) -> IntentReading? {
        let topics: [IntentTopic] = [.abilities, .smallTalk, .greeting, .thanks, .goodbye]
        guard let topic = topics.max(by: { (weights[.topic($0)] ?? 0) < (weights[.topic($1)] ?? 0) }),
            let weight = weights[.topic(topic)], weight >= 0.4
        else { return nil }
        let words = text.tokens.count { $0.kind == .word }
        // "Hi, what is the capital of France?" is a greeting by form only.
        let isPolite = topic != .abilities && topic != .smallTalk
        let confidence = isPolite && words > 6 ? weight * 6 / Double(words) : weight
        return confidence >= 0.4 ? IntentReading(.general, topic: topic, confidence: confidence) : nil
    }

    private func weights() -> [Sign: Double] {
        var doubts: [Sign: Double] = [:]
        func add(_ sign: Sign, _ weight: Double) { doubts[sign, default: 1] *= 1 - weight }
        for index in 0..<text.count {
            for phrase in EnglishIntents.phrases[text.word(index)] ?? [] where text.has(phrase.words, at: index) {
                guard !phrase.isOpening || index == 0 || opensClause(index) else { continue }
                add(phrase.sign, phrase.weight)
            }
        }
        let structure = IntentStructure(text: text)
        if let weight = structure.scheduleWeight() { add(.schedule, weight) }
        return doubts.mapValues { 1 - $0 }
    }

    /// Whether a clause begins at an index: at the start, behind a sign, or behind politeness.
    private func opensClause(_ index: Int) -> Bool {
        guard index > 0, text.tokens[index - 1].kind == .word else { return true }
        let polite: Set = [
            "please", "you", "hi", "hello", "hey", "and", "to", "can", "could", "just", "so", "ok", "okay", "then", "i", "yes",
            "well", "thanks", "no", "let's", "me", "i'd", "would",
        ]
        return polite.contains(text.word(index - 1))
    }
}
