/// Reads who may do something: "Ann", "Ann from Acme Corp", "Ann and Bob", "their head of IT", "I".
struct SubjectReader {
    let words: [NoteWord]
    let names: NameFinder

    private static let keys = (
        i: WordKey.of("i"), me: WordKey.of("me"), you: WordKey.of("you"), u: WordKey.of("u"),
        he: WordKey.of("he"), she: WordKey.of("she"), him: WordKey.of("him"), her: WordKey.of("her"),
        and: WordKey.of("and"), the: WordKey.of("the"), of: WordKey.of("of"), it: WordKey.of("it"),
        who: WordKey.of("who"), genitive: WordKey.of("s"), myself: WordKey.of("myself")
    )
    private static let affiliations = Set(["from", "at", "of", "in", "on", "with"].map(WordKey.of))
    /// How many words may stand in "from their procurement office" and in ", our solution architect,".
    private static let longestAddition = 6

    /// The subject that starts at a word.
    func subject(at index: Int) -> NoteSubject? {
        guard var subject = simple(at: index) else { return nil }
        // So many that any list of people fits, and the work at each word has a bound.
        for _ in 0..<4 where !join(&subject) { break }
        subject.end = addition(behind: subject.end)
        return subject
    }

    private func sense(_ index: Int) -> DebriefingLexicon.Sense {
        words.indices.contains(index) ? words[index].sense : []
    }

    private func key(_ index: Int) -> UInt64? {
        words.indices.contains(index) && words[index].kind == .word ? words[index].key : nil
    }

    private func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        words.indices.contains(index) && words[index].isSign(sign)
    }

    private func simple(at index: Int) -> NoteSubject? {
        guard words.indices.contains(index) else { return nil }
        if isSign(index, "@"), index + 1 < words.count, words[index + 1].kind == .word {
            return NoteSubject(kind: .person, words: index + 1..<index + 2, end: index + 2)
        }
        guard let key = key(index) else { return nil }
        if key == Self.keys.i || key == Self.keys.me || key == Self.keys.myself {
            return one(.speaker, index)
        }
        // ", who will": whoever was named before.
        if key == Self.keys.who { return isSign(index - 1, ",") ? one(.pronoun, index) : nil }
        if key == Self.keys.you || key == Self.keys.u { return one(.you, index) }
        if [Self.keys.he, Self.keys.she, Self.keys.him].contains(key) { return one(.pronoun, index) }
        if key == Self.keys.her, sense(index + 1).isDisjoint(with: [.role, .rolePart, .noun]) {
            return one(.pronoun, index)
        }
        // "it" in small letters is not the IT department.
        if key == Self.keys.it, !words[index].traits.contains(.shouted) { return nil }
        if let named = named(at: index) { return named }
        if sense(index).contains(.group) { return one(.group, index) }
        if sense(index).contains(.determiner) { return role(from: index, firstNoun: index + 1) }
        let isAtStart =
            index == 0 || !sense(index - 1).isDisjoint(with: .coordinator) || words[index - 1].kind == .sign
        guard isAtStart else { return nil }
        if let role = role(from: index, firstNoun: index),
            role.words.count > 1 || isPredicate(role.end)
        {
            return role
        }
        return sense(index).contains(.department) ? one(.organisation, index) : nil
    }

    private func one(_ kind: NoteSubject.Kind, _ index: Int) -> NoteSubject {
        NoteSubject(kind: kind, words: index..<index + 1, end: index + 1)
    }

    private func named(at index: Int) -> NoteSubject? {
        guard let found = names.name(in: words, at: index, isFirst: index == 0) else { return nil }
        // "Ann's team": not Ann herself.
        if key(found.end) == Self.keys.genitive, sense(found.end + 1).contains(.role) {
            return NoteSubject(kind: .role, words: index..<found.end + 2, end: found.end + 2)
        }
        let kind: NoteSubject.Kind
        switch (found.role, found.bearer) {
        case (.participant, _), (.unknown, .person): kind = .person
        case (.account, _), (.competitor, _), (.unknown, .organisation): kind = .organisation
        case (.unknown, .place): return nil
        case (.unknown, .unclear):
            // "Users will …" may be anybody; "Karen" is a name.
            kind = index == 0 && !words[index].traits.contains(.shouted) ? .organisation : .person
        }
        return NoteSubject(kind: kind, words: index..<found.end, end: found.end, name: found.name)
    }

    /// "the project manager", "their head of IT"; the last word is one for people.
    private func role(from start: Int, firstNoun: Int) -> NoteSubject? {
        var end = firstNoun
        while end < firstNoun + 4, words.indices.contains(end), words[end].kind == .word,
            !sense(end).isDisjoint(with: [.role, .rolePart]) || isOrdinaryWord(end) && end == firstNoun
                || isAgent(end) || end > firstNoun && key(end) == Self.keys.genitive
        { end += 1 }
        // "The caretaker": an ending tells people behind an article only.
        while end > firstNoun, !sense(end - 1).contains(.role), start == firstNoun || !isAgent(end - 1) {
            end -= 1
        }
        guard end > firstNoun else { return nil }
        if key(end) == Self.keys.of, words.indices.contains(end + 1), words[end + 1].kind == .word {
            return NoteSubject(kind: .role, words: start..<end + 2, end: end + 2)
        }
        return NoteSubject(kind: .role, words: start..<end, end: end)
    }

    /// A word in "-er", "-or" or "-ist" that names no thing.
    private func isAgent(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].isAgent && !sense(index).contains(.thing)
    }

    /// A word that the lexicon knows nothing special of: "plant" in "the plant manager".
    private func isOrdinaryWord(_ index: Int) -> Bool {
        sense(index).isDisjoint(with: [
            .auxiliary, .preposition, .determiner, .coordinator, .pronoun, .past, .denial, .adverb, .will,
            .third,
        ])
    }

    /// Takes "and Bob" in.
    private func join(_ subject: inout NoteSubject) -> Bool {
        guard subject.kind == .person || subject.kind == .organisation,
            subject.words.upperBound == subject.end
        else {
            return false
        }
        let isAnd = key(subject.end) == Self.keys.and
        let isComma = isSign(subject.end, ",")
        guard isAnd || isComma else { return false }
        var next = subject.end + 1
        if isComma, key(next) == Self.keys.and { next += 1 }
        guard let other = named(at: next), other.kind == .person || other.kind == .organisation else {
            return false
        }
        // "Ann, Bob will …" speaks to Ann: a list ends with "and".
        if isComma, key(next - 1) != Self.keys.and, key(other.end) != Self.keys.and { return false }
        subject.words = subject.words.lowerBound..<other.words.upperBound
        subject.end = other.end
        subject.name = nil
        return true
    }

    /// Where "from Acme Corp", "(Acme)" and ", our architect," behind somebody end.
    private func addition(behind end: Int) -> Int {
        if isSign(end, "("), let close = closing(")", from: end + 1) { return close + 1 }
        if isSign(end, ","), let close = closing(",", from: end + 1), isPredicate(close + 1),
            !words[(end + 1)..<close].contains(where: {
                !$0.sense.isDisjoint(with: [.auxiliary, .coordinator])
            })
        {
            return close + 1
        }
        guard let key = key(end), Self.affiliations.contains(key), !sense(end + 1).contains(.date) else {
            return end
        }
        if let other = named(at: end + 1) {
            return isSign(other.end, ",") && isPredicate(other.end + 1) ? other.end + 1 : other.end
        }
        var next = end + 1
        if sense(next).contains(.determiner) { next += 1 }
        let first = next
        while next < end + 4, words.indices.contains(next), words[next].kind == .word, !isPredicate(next),
            isOrdinaryWord(next)
        { next += 1 }
        return next > first && isPredicate(next) ? next : end
    }

    private func closing(_ sign: Unicode.Scalar, from start: Int) -> Int? {
        (start..<start + Self.longestAddition).first { isSign($0, sign) }
    }

    /// Whether something that is said of a subject may start here: "will", "to", "needs".
    private func isPredicate(_ index: Int) -> Bool {
        !sense(index).isDisjoint(with: [.auxiliary, .will, .should, .commitment])
            || key(index) == WordKey.of("to") || key(index) == WordKey.of("owns")
    }
}
