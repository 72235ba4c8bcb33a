import JSON
import Language

/// An answer for a person at a terminal: one line a thing that was understood.
///
///     intent          schedule_meeting (0.93)
///     datetime        next tuesday at 3pm             2030-02-19T15:00:00
///     duration        45 minutes                      2700 s
///     action_item     Ann sends the offer by Friday
///                     Ann, due Friday
struct ReadableAnswer {
    let understanding: Understanding
    let reference: Reference
    let isExplaining: Bool

    /// The lines for what is wanted of a text, each with its end; without it for what is commonly asked for.
    func text(for text: String, want: Want?) -> String {
        let lines = want.map { self.lines(for: text, want: $0) } ?? overview(of: text)
        return (lines.isEmpty ? ["Nothing was understood."] : lines).map { $0 + "\n" }.joined()
    }

    /// What is asked for with its details, the entities, and what is worth keeping.
    ///
    /// Details belong to a request: of a text that asks for nothing they would be guesses.
    private func overview(of text: String) -> [String] {
        var reading = understanding.intent(of: text)
        if reading.intent == .unknown { reading.slots = [] }
        return utterance(reading) + entities(in: text) + extractions(in: text)
    }

    private func lines(for text: String, want: Want) -> [String] {
        switch want {
        case .entities: return entities(in: text)
        case .intent: return utterance(understanding.intent(of: text))
        case .dialogue:
            var state = DialogueState()
            return utterance(understanding.turn(text, reference: reference, state: &state))
        case .sentenceClass:
            let reading = understanding.classification(of: text)
            return [row("class", "\(reading.label.rawValue) (\(rounded(reading.confidence)))")]
        case .sentiment:
            let reading = understanding.sentiment(of: text)
            return [row("sentiment", "\(reading.label.rawValue) (\(rounded(reading.score)))")]
        case .extraction: return extractions(in: text)
        case .summary:
            return [row("summary", understanding.summary(of: text))]
        }
    }

    private func utterance(_ reading: UtteranceReading) -> [String] {
        let other = reading.other.map { ", \($0.rawValue)" } ?? ""
        let intent = row("intent", "\(reading.intent.rawValue)\(other) (\(rounded(reading.confidence)))")
        return [intent] + reading.slots.map { row($0.label.rawValue, $0.text) }
    }

    private func entities(in text: String) -> [String] {
        let encoder = EntityEncoder(text: text, isExplaining: false)
        return understanding.entities(in: text, reference: reference).flatMap { entity in
            let values = entity.values.map(Self.described).filter { !$0.isEmpty }
            let words = encoder.words(entity.span)
            var lines = [row(entity.kind.rawValue, words, values.first ?? "")]
            for other in values.dropFirst() { lines.append(row("", "", "or \(other)")) }
            if isExplaining, !entity.rules.isEmpty {
                lines.append(row("", "by " + entity.rules.joined(separator: " → ")))
            }
            return lines
        }
    }

    private func extractions(in text: String) -> [String] {
        let encoder = EntityEncoder(text: text, isExplaining: false)
        let reader = ExtractionReader(understanding: understanding)
        return reader.extractions(in: text, reference: reference).flatMap { extraction in
            var lines = [row(extraction.kind.rawValue, encoder.words(extraction.span))]
            let name = extraction.kind == .competitor ? nil : extraction.name?.name
            let due = extraction.due.map { "due " + encoder.words($0.span) }
            let facts = [name, due].compactMap { $0 }
            if !facts.isEmpty { lines.append(row("", facts.joined(separator: ", "))) }
            if isExplaining {
                lines.append(row("", "by \(extraction.rule) (\(rounded(extraction.confidence)))"))
            }
            return lines
        }
    }

    /// A reading's members in one line: `2030-02-19T15:00:00`, `from 10 to 20 Dollar USD`.
    private static func described(_ value: EntityValue) -> String {
        EntityEncoder.object(of: value).map { name, member in
            let text = member.stringValue ?? member.integerValue.map(String.init) ?? ""
            return switch name {
            case "value", "unit", "iso", "rrule": text
            case "seconds": "\(text) s"
            default: "\(name) \(text)"
            }
        }.joined(separator: " ")
    }

    private func row(_ columns: String...) -> String {
        var line = ""
        for (column, width) in zip(columns, [16, 32, 0]) {
            line +=
                column + String(repeating: " ", count: max(column.isEmpty ? width : 1, width - column.count))
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    private func rounded(_ number: Double) -> String { String((number * 100).rounded() / 100) }
}
