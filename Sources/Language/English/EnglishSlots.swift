/// Reads the details of a meeting from an English text.
struct EnglishSlots {
    let text: EnglishText
    let settings: LanguageSettings
    let resolver: MomentResolver
    let expecting: Slot?

    /// Everything that the text names.
    func readings() -> SlotReadings {
        var readings = SlotReadings()
        readings.participants = participants()
        return readings
    }

    private func participants() -> [Reading<String>] {
        var seen: Set<String> = []
        return text.tokens.filter { $0.kind == .email && seen.insert($0.text.lowercased()).inserted }
            .map { Reading($0.text, span: $0.span, confidence: 1) }
    }
}
