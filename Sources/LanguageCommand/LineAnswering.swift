import JSON
import Language

/// Answers requests line by line and keeps the state of each dialogue between its lines.
struct LineAnswering {
    let understanding: Understanding
    let defaults: RequestDefaults
    let isExplaining: Bool

    private let parser = JSONParser()
    private let printer = JSONPrinter()
    private var dialogues = RecentValues<DialogueState>(limit: 10_000)
    /// What was said last in each meeting.
    private var lastSpoken = RecentValues<String>(limit: 10_000)
    private var lineNumber = 0

    init(understanding: Understanding, defaults: RequestDefaults, isExplaining: Bool) {
        self.understanding = understanding
        self.defaults = defaults
        self.isExplaining = isExplaining
    }

    /// Adds the answer to a line, with the end of its line; a blank line has none.
    ///
    /// - Throws: `notJSON`, `badMember`, with the number of the line.
    mutating func answer(_ line: [UInt8], into output: inout [UInt8]) throws(UnderstandError) {
        lineNumber += 1
        if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
        ) {
            return
        }
        do {
            let request = try UnderstandRequest(line: line, parser: parser, defaults: defaults)
            var answer = JSONObject()
            if let identifier = request.identifier { answer["id"] = identifier }
            add(to: &answer, for: request)
            output += try bytes(of: answer)
            output.append(UInt8(ascii: "\n"))
        } catch {
            var error = error
            error.line = lineNumber
            throw error
        }
    }

    private func bytes(of answer: JSONObject) throws(UnderstandError) -> [UInt8] {
        do {
            return try printer.bytes(.object(answer))
        } catch {
            throw .notJSON("the answer cannot be written: \(error.description)")
        }
    }

    private mutating func add(to answer: inout JSONObject, for request: UnderstandRequest) {
        switch request.want {
        case .entities:
            let entities = understanding.entities(
                in: request.text,
                reference: request.reference,
                options: request.options
            )
            let encoder = EntityEncoder(text: request.text, isExplaining: isExplaining)
            answer["entities"] = .array(
                entities.filter { request.options.kinds.contains($0.kind) }.map(encoder.value(of:))
            )
        case .intent:
            let reading = understanding.intent(of: request.text, previousSystem: request.previousSystem)
            UtteranceEncoder.add(reading, to: &answer)
        case .dialogue:
            let dialogue = request.dialogue ?? ""
            var state = dialogues[dialogue] ?? DialogueState()
            let reading = understanding.turn(
                request.text,
                previousSystem: request.previousSystem,
                reference: request.reference,
                state: &state
            )
            dialogues[dialogue] = state
            UtteranceEncoder.add(reading, to: &answer)
            UtteranceEncoder.add(state, to: &answer)
        case .sentenceClass:
            let reading = classification(of: request)
            answer["class"] = .string(reading.label.rawValue)
            answer["confidence"] = .double(reading.confidence)
        case .sentiment:
            let reading = understanding.sentiment(of: request.text)
            answer["sentiment"] = .string(reading.label.rawValue)
            answer["score"] = .double(reading.score)
        case .extraction:
            let reader = ExtractionReader(knowing: request.names, understanding: understanding)
            let encoder = ExtractionEncoder(text: request.text, isExplaining: isExplaining)
            answer["extractions"] = .array(
                reader.extractions(in: request.text, reference: request.reference).map(encoder.value(of:))
            )
        case .summary:
            answer["summary"] = .string(understanding.summary(of: request.text, query: request.query))
        }
    }

    /// A text with a speaker was said, one without was written.
    private mutating func classification(of request: UnderstandRequest) -> SentenceReading {
        guard request.isSpoken else { return understanding.classification(of: request.text) }
        let meeting = request.dialogue ?? ""
        defer { lastSpoken[meeting] = request.text }
        return understanding.classification(ofSpoken: request.text, previous: lastSpoken[meeting])
    }
}
