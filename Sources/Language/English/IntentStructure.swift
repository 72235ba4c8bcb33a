/// What the build of a sentence says for an intent: a verb with its noun, people to meet, an opening noun
/// phrase.
struct IntentStructure {
    let text: EnglishText

    /// A weight, and where what it rests on begins.
    typealias Found = (weight: Double, index: Int)

    private static let verbs: Set<String> = [
        "schedule", "book", "arrange", "organize", "organise", "plan", "create", "add", "make", "put", "hold",
        "need", "want",
        "set", "have", "setup", "do", "get", "propose", "host", "block", "fix", "grab", "start", "enter",
        "insert", "like", "send",
        "having", "scheduling", "booking", "planning", "let's", "attending", "got", "mark", "save", "log",
        "new", "pencil",
        "place", "throw", "request", "input", "record", "reserve", "generate",
    ]
    private static let strongVerbs: Set<String> = [
        "schedule", "book", "arrange", "organize", "organise", "setup", "pencil", "scheduling", "booking",
    ]
    private static let wishVerbs: Set<String> = [
        "like", "want", "need", "get", "start", "make", "mark", "save", "log", "place", "do",
    ]
    private static let entryVerbs: Set<String> = [
        "add", "put", "enter", "block", "insert", "create", "mark", "save", "make", "place",
    ]
    /// Meals and the like: wanting one asks for food unless a time or company is named.
    private static let meals: Set<String> = [
        "coffee", "lunch", "dinner", "breakfast", "brunch", "drinks", "reservation", "tour", "class", "visit",
        "party", "call", "talk",
        "chat", "discussion", "conversation", "training", "lecture", "tutorial", "review", "lesson",
    ]

    private let hasTime: Bool
    private let hasAddress: Bool
    /// Whether the text speaks of another place to add things to.
    private let isElsewhere: Bool

    init(text: EnglishText) {
        self.text = text
        hasTime = text.tokens.indices.contains { text.isTemporal($0) || text.tokens[$0].number != nil }
        hasAddress = text.tokens.contains { $0.kind == .email }
        isElsewhere = text.tokens.contains { IntentStructure.otherThings.contains($0.text) }
    }

    /// How much the structure speaks for scheduling, nil for nothing.
    func schedule() -> Found? {
        let isDetailed = hasTime || hasAddress
        var best: Found = (0, 0)
        func consider(_ weight: Double, _ index: Int) { if weight > best.weight { best = (weight, index) } }
        var verb: Int?
        for index in 0..<text.count {
            let word = text.word(index)
            if IntentStructure.verbs.contains(word) { verb = index }
            if IntentStructure.strongVerbs.contains(word) || isSetUp(index) {
                consider(strongWeight(index, isDetailed: isDetailed), index)
            }
            if EnglishWords.meetingNouns.contains(word), let verb, verb < index, index - verb <= 8 {
                consider(weight(ofVerb: verb, withNoun: index, isDetailed: isDetailed), verb)
            }
            if meets(index) { consider(isDetailed ? 0.85 : 0.65, index) }
            if let entry = calendarEntry(index) { consider(0.85, entry) }
            if IntentStructure.entryVerbs.contains(word), hasTime, text.opensClause(index), !isElsewhere,
                text.word(index + 1) != "it"
            {
                consider(0.65, index)
            }
        }
        if let opening = opening(isDetailed: isDetailed) { consider(opening.weight, opening.index) }
        return best.weight > 0 ? best : nil
    }

    private static let makingVerbs: Set<String> = [
        "set", "add", "create", "make", "put", "give", "need", "want", "place", "start", "schedule",
        "new", "send", "leave",
    ]
    private static let askingWords: Set<String> = ["did", "have", "do", "i've", "is", "was", "that", "i"]
    /// "set 4 reminders", "add a weekend reminder": a verb of making with the noun.
    func reminder() -> Found? {
        var verb: Int?
        for index in 0..<text.count {
            if IntentStructure.makingVerbs.contains(text.word(index)) { verb = index }
            guard ["reminder", "reminders"].contains(text.word(index)), let verb, index - verb <= 6 else {
                continue
            }
            return IntentStructure.askingWords.contains(text.word(verb - 1))
                && !["need", "want"].contains(text.word(verb))
                ? nil : (0.9, verb)
        }
        return nil
    }

    /// What people add things to, or set, besides a calendar.
    private static let otherThings: Set<String> = [
        "list", "cart", "playlist", "alarm", "alarms", "timer", "wake", "contact", "contacts", "song",
        "music", "lights", "volume",
    ]

    private func isSetUp(_ index: Int) -> Bool {
        text.word(index) == "set" && (text.word(index + 1) == "up" || text.word(index + 2) == "up")
    }

    private static let bookableThings: Set<String> = [
        "table", "flight", "hotel", "ticket", "tickets", "cab", "taxi", "uber", "flights", "car", "seat",
        "train", "alarm", "timer",
        "room", "trip", "vacation",
    ]
    /// "schedule …", "book …" as verbs, with a detail of a meeting.
    private func strongWeight(_ index: Int, isDetailed: Bool) -> Double {
        guard text.opensClause(index) else { return 0 }
        if (1...6).contains(where: { IntentStructure.bookableThings.contains(text.word(index + $0)) }) {
            return 0.3
        }
        let isSchedule = ["schedule", "pencil"].contains(text.word(index))
        if isDetailed { return isSchedule ? 0.85 : 0.65 }
        return isSchedule ? 0.6 : 0.4
    }

    private func weight(ofVerb verb: Int, withNoun noun: Int, isDetailed: Bool) -> Double {
        let word = text.word(verb)
        if IntentStructure.strongVerbs.contains(word) || isSetUp(verb) {
            return text.opensClause(verb) ? 0.95 : 0.5
        }
        let isMeal = IntentStructure.meals.contains(text.word(noun))
        let isJoint = isDetailed || (noun + 1..<noun + 3).contains { text.word($0) == "with" }
        if isMeal, !isJoint {
            return ["let's", "have", "schedule", "hold", "plan"].contains(word) ? 0.55 : 0.4
        }
        if ["have", "having", "got", "attending"].contains(word) {
            return text.word(verb - 1) == "i" ? 0.6 : 0.75
        }
        return IntentStructure.wishVerbs.contains(word) ? 0.75 : 0.85
    }

    private static let meetingVerbs: Set<String> = [
        "meet", "connect", "sync", "chat", "talk", "speak", "catch", "see",
    ]
    private static let wishes: Set<String> = [
        "like", "need", "want", "have", "going", "love", "wants", "needs", "time",
    ]
    /// "can we meet", "let's meet", "I need to talk to Ann on friday".
    private func meets(_ index: Int) -> Bool {
        guard IntentStructure.meetingVerbs.contains(text.word(index)) else { return false }
        switch text.word(index - 1) {
        case "to":
            guard IntentStructure.wishes.contains(text.word(index - 2)) else { return false }
        case "we", "let's", "lets", "i", "can", "us", "should": break
        default: return false
        }
        if text.word(index) == "meet" || text.word(index + 1) == "meet" { return true }
        // "connect to my phone" is no meeting; "talk to ann@x.org" is one.
        guard text.word(index) != "connect" || text.word(index + 1) == "with" else { return false }
        let next = text.tokens.indices.contains(index + 1) ? index + 1 : index
        return ["with", "to", "up", "about", "at", "on"].contains(text.word(next)) || text.isTemporal(next)
            || text.tokens[next].kind == .email
    }

    /// "put … on my calendar": where its verb stands.
    private func calendarEntry(_ index: Int) -> Int? {
        guard ["calendar", "calender", "schedule", "agenda", "diary"].contains(text.word(index)) else {
            return nil
        }
        guard
            ["on", "to", "in", "into", "onto"].contains(where: {
                text.word(index - 1) == $0 || text.word(index - 2) == $0
            })
        else {
            return nil
        }
        return (0..<min(index, 8)).first {
            IntentStructure.entryVerbs.contains(text.word($0)) && text.opensClause($0)
        }
    }

    private static let articles: Set<String> = ["a", "an", "new", "the", "hi", "hello", "hey", "please"]
    /// "Meeting with Bob tomorrow", "lunch on friday": the text opens with what is to be scheduled.
    private func opening(isDetailed: Bool) -> Found? {
        // An address and a time make a meeting whatever the words.
        let bare: Found? = hasAddress && hasTime ? (0.6, text.count) : nil
        let nouns = (0..<min(6, text.count)).first { EnglishWords.meetingNouns.contains(text.word($0)) }
        guard let noun = nouns else { return bare }
        let isPhrase = (0..<noun).allSatisfy { index in
            let word = text.word(index)
            return IntentStructure.articles.contains(word) || EnglishWords.meetingNouns.contains(word)
                || text.isTemporal(index)
                || !EnglishWords.common.contains(word) && !IntentStructure.foreignVerbs.contains(word)
        }
        guard isPhrase else { return bare }
        let isMeal = IntentStructure.meals.contains(text.word(noun))
        if text.word(noun + 1) == "with" { return (isDetailed ? 0.8 : 0.7, noun) }
        if isDetailed { return (0.65, noun) }
        return !isMeal && noun + 1 == text.count ? (0.6, noun) : nil
    }

    /// Verbs that open requests about other things than making a meeting.
    private static let foreignVerbs: Set<String> = [
        "accept", "attend", "join", "disregard", "obtain", "activate", "play", "buy", "order", "search",
        "start", "stop", "turn", "open",
        "check", "skip", "miss", "ignore", "confirm", "decline", "forward", "respond", "i'll", "i'm", "is",
        "what's", "let", "deny",
        "how's", "who's", "when's", "where's", "explain", "was", "has", "had", "there", "much", "many",
        "been", "got", "prepare",
        "watch", "listen", "read", "recommend", "suggest", "cook", "translate", "define", "text", "email",
        "mail", "send", "reply",
    ]
}
