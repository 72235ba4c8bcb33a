/// The patterns that start with somebody, by the word that must stand behind him: few of them are tried at a name.
struct OwnerPatterns: Sendable {
    private let byWord: KeyTable<[Int]>
    private let byClass: [(sense: DebriefingLexicon.Sense, place: Int)]
    private let others: [Int]

    /// How many adverbs a pattern lets stand behind somebody.
    private static let longestAdverbs = 3

    /// Sorts the patterns by their second element, adverbs passed.
    init(_ patterns: [(place: Int, elements: [CueElement])]) {
        var words: [UInt64: [Int]] = [:]
        var classes: [(sense: DebriefingLexicon.Sense, place: Int)] = []
        var others: [Int] = []
        for (place, elements) in patterns {
            var second = elements.dropFirst().first
            if case .adverbs = second?.kind { second = elements.dropFirst(2).first }
            guard let second, !second.isOptional, second.kind == .words else {
                others.append(place)
                continue
            }
            for key in second.keys { words[key, default: []].append(place) }
            if !second.sense.isEmpty { classes.append((second.sense, place)) }
        }
        byWord = KeyTable(words)
        byClass = classes
        self.others = others
    }

    /// The patterns that may hold behind somebody, each once.
    func places(behind subject: NoteSubject, in words: [NoteWord]) -> [Int] {
        var places = others
        var index = subject.end
        while index < min(words.count, subject.end + Self.longestAdverbs + 1) {
            if let found = byWord[words[index].key] { places += found }
            for (sense, place) in byClass where !words[index].sense.isDisjoint(with: sense) {
                places.append(place)
            }
            guard words[index].sense.contains(.adverb) else { break }
            index += 1
        }
        return places
    }
}
