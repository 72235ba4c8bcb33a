/// Tells what an English text wants.
struct EnglishIntents {
    let text: EnglishText

    func reading() -> IntentReading {
        let words = Set(text.tokens.map(\.text))
        if words.contains("remind") { return IntentReading(.reminder, confidence: 0.9) }
        if words.contains("schedule") { return IntentReading(.schedule, confidence: 0.9) }
        if words.contains("hello") { return IntentReading(.general, topic: .greeting, confidence: 0.9) }
        return IntentReading(.unknown, confidence: 0.5)
    }
}
