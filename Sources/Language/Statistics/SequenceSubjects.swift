/// What a message as a whole is about: the classes of its words, and the verbs or question words it begins and ends with.
struct SequenceSubjects: Sendable {
    /// Whether there is anything to tell.
    private(set) var isKnown = false
    /// The classes of the words, each once.
    private(set) var classes: [UInt64] = []
    /// The first verb or question word, 0 without one.
    private(set) var firstVerb: UInt64 = 0
    /// The last one.
    private(set) var lastVerb: UInt64 = 0

    /// Nothing told.
    init() {}

    /// The subjects of words with their classes.
    init(words: [UInt64], classes wordClasses: [UInt64]) {
        isKnown = true
        var present: UInt64 = 0
        for (word, wordClass) in zip(words, wordClasses) {
            present |= 1 << wordClass
            guard Self.verbs & (1 << wordClass) != 0 else { continue }
            if firstVerb == 0 { firstVerb = word }
            lastVerb = word
        }
        for wordClass in WordClass.allCases
        where wordClass != .other && present & (1 << UInt64(wordClass.rawValue)) != 0 {
            classes.append(UInt64(wordClass.rawValue))
        }
    }

    private static let verbs = [WordClass.scheduling, .changing, .asking, .reminding, .question].reduce(
        UInt64(0)
    ) { $0 | 1 << UInt64($1.rawValue) }
}
