/// Finds requests that need no context: "add it to my calendar", "title it lunch", "when am I free?".
enum ExplicitRequest {
    /// What a text asks for in so many words; nil if it does not.
    static func intent(of text: HashedText) -> UtteranceIntent? {
        var isFree = false
        var isNegated = false
        var adding: Int?
        for (index, token) in text.tokens.enumerated() {
            let word = token.hash
            if token.kind == .symbol { (isNegated, adding) = (false, nil) }
            if negations.contains(word) { isNegated = true }
            if availability.contains(word) { isFree = true }
            let isNoun = index > 0 && nounMarks.contains(text.tokens[index - 1].hash)
            let isPurpose = isPurpose(index, text.tokens, isFree: isFree)
            if word == pencilling, !isNegated, !isNoun { return .scheduleMeeting }
            if verbs.contains(word), !isNegated, !isNoun, !isPurpose {
                adding = index
            } else if let start = adding, index - start <= reach, objects.contains(word) {
                return .scheduleMeeting
            }
        }
        return isFree ? .checkAvailability : nil
    }

    /// Whether a verb only tells what something else is wanted for: "when am I free to add an event?", "I'm trying to make
    /// an appointment, what is on my calendar?".
    private static func isPurpose(_ index: Int, _ tokens: [HashedToken], isFree: Bool) -> Bool {
        guard index > 1, tokens[index - 1].hash == infinitive else { return false }
        return isFree || preparations.contains(tokens[index - 2].hash)
    }

    private static let infinitive = FeatureHash.word("to")
    /// What is pencilled in needs no other word: it is an event.
    private static let pencilling = FeatureHash.word("pencil")
    private static let preparations = words("trying hoping planning looking time possible order")

    /// How many words may stand between the verb and what it is done to.
    private static let reach = 6

    private static func words(_ text: String) -> Set<UInt64> {
        Set(text.split(separator: " ").map { FeatureHash.word(String($0)) })
    }

    private static let verbs = words(
        "add create pencil insert include book mark put make save note schedule title name call label enter log"
    )
    private static let objects = words(
        "event appointment calendar calender reservation entry meeting something it this that title"
    )
    private static let nounMarks = words("my the your a any our no event's")
    private static let negations = words("not don't dont never without skip no")
    private static let availability = words(
        "available availability free opening openings openness slot slots vacant"
    )
}
