/// Verbs that ask for a meeting.
enum EnglishVerbs {
    /// A verb's end and strength: "schedule" asks for a meeting whatever follows, "have" only with a
    /// meeting's noun.
    struct Verb {
        var end: Int
        var isStrong: Bool
    }

    private static let strong: Set<String> = [
        "schedule", "book", "arrange", "organize", "organise", "reschedule", "scheduling", "booking",
    ]
    private static let weak: Set<String> = [
        "plan", "create", "add", "make", "put", "have", "need", "want", "hold", "fix", "do", "get", "grab",
        "start", "host",
        "set", "block", "planning", "send", "like", "for", "setup", "having", "got",
    ]

    /// The verb at an index, with the particle behind it.
    static func schedule(_ text: EnglishText, at index: Int) -> Verb? {
        let word = text.word(index)
        if strong.contains(word) { return Verb(end: index + 1, isStrong: true) }
        guard weak.contains(word) else { return nil }
        let next = text.word(index + 1)
        if word == "set", next == "up" || next == "me" && text.word(index + 2) == "up" {
            return Verb(end: index + (next == "up" ? 2 : 3), isStrong: true)
        }
        if word == "for" || word == "like" { return nil }
        return Verb(end: index + (next == "up" ? 2 : 1), isStrong: word == "setup")
    }
}
