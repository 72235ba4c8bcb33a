/// Tells what a message wants of the scheduling assistant.
///
/// The reader of intents decides; around it stand what it was not taught: requests that are denied ("don't book anything"),
/// and the kinds of small talk.
struct RequestIntents {
    let text: RequestText
    let intents: IntentReader

    /// Ways to ask that the sets which the models learnt from do not have.
    private static let requests = PhraseTable(
        """
        let's meet|lets meet|can we meet|could we meet|shall we meet|want to meet
        note to self|don't let me forget|do not let me forget|don't want to forget|don't forget to|do not forget to
        """
    )
    private static let topics: [IntentTopic] = [.thanks, .goodbye, .abilities, .smallTalk, .greeting]
    /// In the order of `topics`.
    private static let courtesies = PhraseTable(
        """
        thanks|thank you|thx|thank u|cheers|much appreciated|appreciate it|ty
        goodbye|good bye|bye|bye bye|see you|see ya|good night|goodnight|have a nice day|have a good day|have a great day|\
        farewell|talk to you later|take care|catch you later|see you later|that's all|that is all|that will be all|nothing else
        what can you do|what can you help|what do you do|how can you help|what are you able|help|who are you|what are you|\
        what's your name|what is your name|are you a bot|are you a robot|are you human|are you an ai|are you real|\
        how do you work|what else can you|can you help me|can you help|how do i use|what can i ask|what can i say|\
        what do you know|how does this work|what is this|tell me about yourself|i need help|who made you|who built you
        how are you|how's it going|how is it going|how do you do|how have you been|what's up|whats up|nice to meet you|\
        how are things|you're great|you are great|good job|well done|pleased to meet you|how is your day|how's your day|\
        you're awesome|you are awesome|great job|nice job|you rock|how's life|how is everything|how is life|how you doing|\
        what's new|how's everything|love you|lol|haha|cool|awesome|wonderful|excellent
        hello|hi|hey|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|yo|hallo|hi there|morning
        """
    )

    /// The intent with an honest confidence.
    func reading(of message: String) -> IntentReading {
        guard text.tokens.contains(where: { $0.kind != .sign }) else {
            return IntentReading(.unknown, confidence: 0.9)
        }
        if DenialReader(text: text).deniesRequest {
            return IntentReading(.unknown, topic: .cancel, confidence: 0.8)
        }
        let read = read(message)
        if read.intent == .unknown, let request { return request }
        switch read.intent {
        case .scheduleMeeting: return IntentReading(.schedule, confidence: read.confidence)
        case .setReminder: return IntentReading(.reminder, confidence: read.confidence)
        case .cancel: return topic(.cancel, read)
        case .reschedule: return topic(.reschedule, read)
        case .listEvents: return topic(.listEvents, read)
        case .checkAvailability: return topic(.checkAvailability, read)
        case .greet: return topic(courtesy ?? .greeting, read)
        case .unknown:
            // "Hi, what is the capital of France?" is a greeting by form only.
            guard let courtesy, isShort else { return IntentReading(.unknown, confidence: read.confidence) }
            return IntentReading(.general, topic: courtesy, confidence: 0.8)
        }
    }

    /// A long message tells a story too: it is read sentence by sentence, and as a whole only if no sentence asks.
    private func read(_ message: String) -> UtteranceReading {
        text.count > Self.longTokens
            ? readSentences() ?? intents.reading(of: message) : intents.reading(of: message)
    }

    private func readSentences() -> UtteranceReading? {
        var start = 0
        for _ in 0..<Self.sentences where start < text.count {
            let end = (start..<text.count).first(where: text.endsSentence) ?? text.count
            let opening = start..<min(max(end, start + 1), start + Self.sentenceTokens)
            let sentence = intents.reading(of: text.string(opening))
            if sentence.intent != .unknown, sentence.confidence > 0.5 { return sentence }
            start = end + 1
        }
        return nil
    }

    private static let longTokens = 60
    /// How many sentences are read by themselves, and of each how many tokens.
    private static let sentences = 8
    private static let sentenceTokens = 20

    private func topic(_ topic: IntentTopic, _ read: UtteranceReading) -> IntentReading {
        IntentReading(topic.intent, topic: topic, confidence: read.confidence)
    }

    private static let verbs = TokenSet("schedule arrange organize organise plan")
    private static let politeness = TokenSet("please you to and can could would let's lets i'd like we")

    /// A request in words that tell it by themselves: "let's meet", "organise a team lunch".
    private var request: IntentReading? {
        for index in 0..<min(text.count, 40) {
            let opens = index == 0 || !text.isWord(index - 1) || text.has(index - 1, Self.politeness)
            if opens, text.has(index, Self.verbs),
                (index + 1..<index + 6).contains(where: { text.has($0, RequestWords.meetingNouns) })
            {
                return IntentReading(.schedule, confidence: 0.7)
            }
            guard let found = Self.requests.longest(in: text.tokens, at: index) else { continue }
            return IntentReading(found.place == 0 ? .schedule : .reminder, confidence: 0.7)
        }
        return nil
    }

    private var isShort: Bool { text.tokens.count { $0.kind == .word } <= 10 }

    /// The courtesy that tells most: "hello, how are you?" is small talk.
    private var courtesy: IntentTopic? {
        var best: Int?
        for index in 0..<min(text.count, 40) {
            guard let found = Self.courtesies.longest(in: text.tokens, at: index) else { continue }
            // One word is a courtesy where a clause begins: "help me to …" is, "of great help" is none.
            let isOpening = index == 0 || !text.isWord(index - 1) || found.end > index + 1
            if isOpening, found.place < best ?? .max { best = found.place }
        }
        return best.map { Self.topics[$0] }
    }
}
