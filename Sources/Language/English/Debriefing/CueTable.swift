/// Cues made ready to be found: each word is looked up once and tells the cues that may start there.
struct CueTable: Sendable {
    private struct Pattern: Sendable {
        let cue: Cue
        let elements: [CueElement]
    }

    /// The one table of English; filled when it is first used.
    static let english = CueTable(Cue.english)

    private let patterns: [Pattern]
    /// The patterns that may start with a word, with somebody, with a supplier, with a word of some class, and those that
    /// start where the clause starts.
    private let starts: KeyTable<[Int]>
    private let ownerStarts: OwnerPatterns
    private let supplierStarts: [Int]
    private let classStarts: [(sense: DebriefingLexicon.Sense, place: Int)]
    private let clauseStarts: [Int]
    /// Those of them whose next element is one of some words, by the word.
    private let clauseStartsByWord: KeyTable<[Int]>

    /// Makes cues ready; the first element of each must not be optional, a gap or adverbs.
    init(_ cues: [Cue]) {
        let patterns = cues.map { cue in
            Pattern(cue: cue, elements: cue.pattern.split(separator: " ").map(CueElement.init))
        }
        var starts: [UInt64: [Int]] = [:]
        var (suppliers, clauses): ([Int], [Int]) = ([], [])
        var clausesByWord: [UInt64: [Int]] = [:]
        var owners: [(place: Int, elements: [CueElement])] = []
        var classes: [(sense: DebriefingLexicon.Sense, place: Int)] = []
        for (place, pattern) in patterns.enumerated() {
            guard let first = pattern.elements.first else { continue }
            switch first.kind {
            case .words:
                for key in first.keys { starts[key, default: []].append(place) }
                if !first.sense.isEmpty { classes.append((first.sense, place)) }
            case .owner, .person, .other: owners.append((place, pattern.elements))
            case .supplier: suppliers.append(place)
            case .start:
                if let keys = Self.necessaryWords(pattern.elements.dropFirst().first) {
                    for key in keys { clausesByWord[key, default: []].append(place) }
                } else {
                    clauses.append(place)
                }
            case .act, .number, .gap, .nouns, .adverbs, .end: break
            }
        }
        self.patterns = patterns
        self.starts = KeyTable(starts)
        ownerStarts = OwnerPatterns(owners)
        (supplierStarts, clauseStarts, classStarts) = (suppliers, clauses, classes)
        clauseStartsByWord = KeyTable(clausesByWord)
    }

    /// The words of which an element must be one; nil if others will do.
    private static func necessaryWords(_ element: CueElement?) -> [UInt64]? {
        guard let element, !element.isOptional, element.kind == .words, element.sense.isEmpty else {
            return nil
        }
        return element.keys
    }

    /// All cues that hold in a clause, in no order.
    func matches(in clause: NoteClause, of context: NoteContext) -> [CueMatch] {
        var found: [CueMatch] = []
        let matcher = CueMatcher(context: context, clause: clause)
        func attempt(_ places: [Int], at index: Int) {
            for place in places {
                let pattern = patterns[place]
                guard matcher.allows(pattern.cue, at: index) else { continue }
                var captures = CueCaptures()
                guard let end = matcher.end(of: pattern.elements, from: 0, at: index, &captures),
                    !matcher.isDenied(behind: end)
                else { continue }
                found.append(CueMatch(cue: pattern.cue, words: index..<end, captures: captures))
            }
        }
        func attemptClause(at index: Int) {
            attempt(clauseStarts, at: index)
            if clause.words.contains(index), let places = clauseStartsByWord[context.words[index].key] {
                attempt(places, at: index)
            }
        }
        attemptClause(at: clause.words.lowerBound)
        if clause.anchor > clause.words.lowerBound { attemptClause(at: clause.anchor) }
        for index in clause.words {
            let word = context.words[index]
            if let places = starts[word.key] { attempt(places, at: index) }
            for (sense, place) in classStarts where !word.sense.isDisjoint(with: sense) {
                attempt([place], at: index)
            }
            if let subject = context.subjects[index], context.isSubject(at: index, in: clause.words) {
                attempt(ownerStarts.places(behind: subject, in: context.words), at: index)
            }
            if context.suppliers[index] != nil { attempt(supplierStarts, at: index) }
        }
        return found
    }
}
