/// A sentence of notes made ready for the cues: its words, who is named in it, and what stands before each word.
struct NoteContext {
    let words: [NoteWord]
    let names: NameFinder
    /// Who starts at a word.
    let subjects: [NoteSubject?]
    /// The names at each word that may be a supplier's: no person's, no place, no part of a longer name.
    let suppliers: [NameFinder.Found?]
    /// The person named last before each word, and in the whole sentence.
    let persons: [NoteSubject?]
    let lastPerson: NoteSubject?
    /// The last word of a kind before each word; -1 where there is none.
    let denials: [Int]
    let hypotheses: [Int]
    let conditions: [Int]
    let sayings: [Int]
    /// The last word before each at which a date starts; one more for the end of the sentence.
    let dates: [Int]
    let isQuestion: Bool
    let isItem: Bool

    /// Reads who is named, once for each word.
    init(words: [NoteWord], names: NameFinder, isQuestion: Bool, isItem: Bool) {
        self.words = words
        self.names = names
        self.isQuestion = isQuestion
        self.isItem = isItem
        let reader = SubjectReader(words: words, names: names)
        subjects = words.indices.map { reader.subject(at: $0) }
        (persons, lastPerson) = Self.persons(subjects)
        suppliers = Self.suppliers(words, names)
        denials = Self.last(.denial, words)
        hypotheses = Self.last(.hypothetical, words)
        conditions = Self.last(.condition, words)
        sayings = Self.last(.saying, words)
        let dates = Self.last(.date, words)
        let isLast = words.last?.sense.contains(.date) ?? false
        self.dates = dates + [isLast ? words.count - 1 : dates.last ?? -1]
    }

    private static func persons(_ subjects: [NoteSubject?]) -> (before: [NoteSubject?], last: NoteSubject?) {
        var last: NoteSubject?
        let before = subjects.map { subject in
            defer {
                // A person's last name alone is no second person.
                if let subject, subject.kind == .person,
                    last.map({ $0.words.upperBound <= subject.words.lowerBound }) ?? true
                {
                    last = subject
                }
            }
            return last
        }
        return (before, last)
    }

    private static func suppliers(_ words: [NoteWord], _ names: NameFinder) -> [NameFinder.Found?] {
        var end = 0
        return words.indices.map { index in
            guard index >= end, let found = names.name(in: words, at: index, isFirst: index == 0) else {
                return nil
            }
            end = found.end
            switch found.role {
            case .competitor: return found
            case .participant, .account: return nil
            case .unknown: return found.bearer == .person || found.bearer == .place ? nil : found
            }
        }
    }

    private static func last(_ sense: DebriefingLexicon.Sense, _ words: [NoteWord]) -> [Int] {
        var last = -1
        return words.indices.map { index in
            defer { if words[index].sense.contains(sense) { last = index } }
            return last
        }
    }

    /// Whether somebody at a word is the subject of what follows, no part of another phrase.
    func isSubject(at index: Int, in clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound else { return true }
        let before = words[index - 1]
        // "the deck for Ann", "Acme Corp" read from "Corp".
        if before.sense.contains(.preposition), before.kind == .word { return false }
        if before.sense.contains(.determiner), words[index].sense.isDisjoint(with: .pronoun) { return false }
        return subjects[index - 1].map { $0.words.upperBound <= index } ?? true
    }
}
