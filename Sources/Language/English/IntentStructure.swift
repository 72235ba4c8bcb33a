/// What the build of a sentence says for scheduling: a verb with a meeting's noun, people to meet, an opening noun phrase.
struct IntentStructure {
    let text: EnglishText

    private static let verbs: Set<String> = [
        "schedule", "book", "arrange", "organize", "organise", "plan", "create", "add", "make", "put", "hold", "need", "want",
        "set", "have", "setup", "do", "get", "propose", "host", "block", "fix", "grab", "start", "enter", "insert", "like", "send",
        "having", "scheduling", "booking", "planning", "let's", "attending", "got", "reserve", "mark", "save", "log", "new",
        "pencil", "place", "throw", "request", "input", "record",
    ]
    private static let strongVerbs: Set<String> = ["schedule", "book", "arrange", "organize", "organise", "setup", "pencil"]

    /// How much the structure speaks for scheduling, nil for nothing.
    func scheduleWeight() -> Double? {
        var best = 0.0
        var verb: Int?
        let hasTime = text.tokens.indices.contains { text.isTemporal($0) || text.tokens[$0].number != nil }
        let hasAddress = text.tokens.contains { $0.kind == .email }
        for index in 0..<text.count {
            let word = text.word(index)
            if IntentStructure.verbs.contains(word) { verb = index }
            if IntentStructure.strongVerbs.contains(word) || word == "set" && isUp(index) {
                best = max(best, strongWeight(index, hasDetail: hasTime || hasAddress))
            }
            if EnglishWords.meetingNouns.contains(word), let verb, index - verb <= 8, verb < index {
                let isStrong = IntentStructure.strongVerbs.contains(text.word(verb)) || isUp(verb)
                best = max(best, isStrong ? 0.95 : weakWeight(verb, index))
            }
            if meets(index) { best = max(best, hasTime || hasAddress ? 0.85 : 0.65) }
            if calendar(index) { best = max(best, 0.8) }
        }
        best = max(best, opening(hasTime: hasTime, hasAddress: hasAddress))
        return best > 0 ? best : nil
    }

    private func isUp(_ index: Int) -> Bool {
        text.word(index) == "set" && (text.word(index + 1) == "up" || text.word(index + 2) == "up")
    }

    /// "schedule …", "book …": asks for a meeting, unless it is the noun ("my schedule").
    private func strongWeight(_ index: Int, hasDetail: Bool) -> Double {
        let noun: Set = ["my", "the", "your", "our", "a", "his", "her", "their", "this", "of", "to-do", "on"]
        if ["schedule", "book"].contains(text.word(index)), noun.contains(text.word(index - 1)) { return 0 }
        let other: Set = ["table", "flight", "hotel", "ticket", "tickets", "cab", "taxi", "uber", "flights", "room", "car", "seat"]
        if (1...5).contains(where: { other.contains(text.word(index + $0)) }) { return 0.3 }
        return hasDetail ? 0.85 : index + 1 < text.count ? 0.65 : 0.6
    }

    /// "have a meeting", "add an event": strong where it is a wish, weak where it may tell or ask something.
    private func weakWeight(_ verb: Int, _ noun: Int) -> Double {
        switch text.word(verb) {
        case "have", "having", "got", "attending", "do": return text.word(verb - 1) == "i" ? 0.6 : 0.7
        case "like", "want", "need", "get", "start", "make", "mark", "save", "log", "place": return 0.75
        default: return 0.85
        }
    }

    /// "can we meet", "let's meet", "talk to Ann on friday".
    private func meets(_ index: Int) -> Bool {
        switch text.word(index) {
        case "meet", "connect", "sync", "chat", "talk", "speak", "catch", "see":
            let leads: Set = ["we", "to", "let's", "lets", "i", "can", "us", "should"]
            guard leads.contains(text.word(index - 1)) else { return false }
            if text.word(index - 1) == "to" {
                guard ["like", "need", "want", "have", "going", "love", "wants", "needs", "time"].contains(text.word(index - 2)) else { return false }
            }
            let next = text.word(index + 1)
            if next == "meet" || text.word(index) == "meet" { return true }
            return ["with", "to", "up", "about", "at", "on"].contains(next) || text.isTemporal(index + 1)
                || text.tokens.indices.contains(index + 1) && text.tokens[index + 1].kind == .email
        default: return false
        }
    }

    /// "… on my calendar", "to the calendar" behind a verb that puts something there.
    private func calendar(_ index: Int) -> Bool {
        guard ["calendar", "calender", "schedule", "agenda", "diary"].contains(text.word(index)),
            ["my", "the", "our"].contains(text.word(index - 1)), ["on", "to", "in", "into", "onto"].contains(text.word(index - 2))
        else { return false }
        return (0..<index).prefix(4).contains { ["add", "put", "enter", "place", "mark", "insert", "create", "make", "save", "block", "pencil"].contains(text.word($0)) }
    }

    /// "Meeting with Bob tomorrow", "lunch on friday": the text opens with what is to be scheduled.
    private func opening(hasTime: Bool, hasAddress: Bool) -> Double {
        let nouns = (0..<min(6, text.count)).first { EnglishWords.meetingNouns.contains(text.word($0)) }
        guard let noun = nouns else { return hasAddress && hasTime ? 0.6 : 0 }
        let verbs: Set = ["is", "was", "what", "who", "when", "where", "how", "why", "do", "does", "did", "are", "am", "which", "my", "has"]
        if (0...noun).contains(where: { verbs.contains(text.word($0)) }) { return 0 }
        let hasPeople = text.word(noun + 1) == "with"
        return hasTime || hasAddress ? (hasPeople ? 0.8 : 0.65) : hasPeople ? 0.7 : text.count <= 3 ? 0.55 : 0.2
    }
}
