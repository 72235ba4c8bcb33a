/// Finds names in the words of a sentence: the known ones, and words that are written like names.
struct NameFinder: Sendable {
    enum Role: Sendable {
        case participant, account, competitor
        /// No known name, but a given name, a product, or written with a capital.
        case unknown
    }

    /// What the words of a name tell about what it names.
    enum Bearer: Sendable {
        case person, organisation, place, unclear
    }

    /// A name in a sentence.
    struct Found: Sendable {
        /// The name in full if it is known.
        var name: String?
        var role: Role
        var bearer: Bearer
        /// The word behind it.
        var end: Int
    }

    private struct Known: Sendable {
        let name: String
        let role: Role
        let keys: [UInt64]
    }

    private static let stop = UInt64(Unicode.Scalar(".").value)
    private static let domains = Set(["com", "io", "ai", "net", "org", "app"].map(WordKey.of))

    /// Known names by the key of their first word, the longest first.
    private let known: [UInt64: [Known]]

    /// Knows these names, and of people their first and last names where they are unmistakable.
    init(_ names: MeetingNames) {
        var entries: [Known] = []
        var parts: [UInt64: Set<String>] = [:]
        func add(_ name: String, _ role: Role) {
            let keys = TextTokenizer.tokens(of: name).map(\.key)
            guard !keys.isEmpty, keys.count <= 6 else { return }
            entries.append(Known(name: name, role: role, keys: keys))
            if role == .participant, keys.count > 1 {
                for key in keys { parts[key, default: []].insert(name) }
            }
        }
        for name in names.participants { add(name, .participant) }
        for name in names.accounts { add(name, .account) }
        for name in names.competitors { add(name, .competitor) }
        for (key, full) in parts where full.count == 1 {
            entries.append(Known(name: full.first ?? "", role: .participant, keys: [key]))
        }
        known = Dictionary(grouping: entries) { $0.keys[0] }.mapValues {
            $0.sorted { $0.keys.count > $1.keys.count }
        }
    }

    /// Finds the name at a word.
    ///
    /// - Parameters:
    ///   - words: The sentence.
    ///   - index: The word.
    ///   - isFirst: Whether the word opens a sentence, so that its capital tells little.
    /// - Returns: what was found there; nil for other words.
    func name(in words: [NoteWord], at index: Int, isFirst: Bool) -> Found? {
        guard words.indices.contains(index), words[index].kind == .word else { return nil }
        let word = words[index]
        if let candidates = known[word.key],
            word.isCapitalised || word.sense.isDisjoint(with: Self.plainWords)
        {
            for candidate in candidates
            where words[index...].prefix(candidate.keys.count).map(\.key) == candidate.keys {
                let end = index + candidate.keys.count
                let bearer: Bearer = candidate.role == .participant ? .person : .organisation
                return Found(name: candidate.name, role: candidate.role, bearer: bearer, end: end)
            }
        }
        return unknownName(in: words, at: index, isFirst: isFirst)
    }

    /// What a word in small letters may not be if it shall be a name.
    private static let plainWords: DebriefingLexicon.Sense = [
        .everyday, .verb, .will, .noun, .adverb, .auxiliary, .state, .noName, .rolePart, .preposition,
        .determiner,
    ]

    private func unknownName(in words: [NoteWord], at index: Int, isFirst: Bool) -> Found? {
        let word = words[index]
        let isSmall =
            !word.isCapitalised
            && (word.sense.contains(.givenName) || word.sense.contains(.product))
            && word.sense.isDisjoint(with: Self.plainWords)
        guard isSmall || isCapital(words, index) || isDomain(words, index) else { return nil }
        // The first word of a sentence has a capital anyway.
        if isFirst, !isSmall, isPlain(word), !isDomain(words, index) { return nil }
        var end = index + 1
        if isDomain(words, index) {
            end = index + 3
        } else {
            while end < min(words.count, index + 4), words[end].traits.contains(.spaced),
                !words[end].traits.contains(.newLine),
                isSmall
                    ? words[end].sense.contains(.givenName) && !words[end].isCapitalised
                    : continues(words, end)
            { end += 1 }
        }
        return Found(name: nil, role: .unknown, bearer: bearer(of: words[index..<end]), end: end)
    }

    /// Whether a word that opens a sentence is rather no name.
    private func isPlain(_ word: NoteWord) -> Bool {
        if word.sense.contains(.givenName) {
            return word.sense.contains(.everyday) && word.sense.contains(.noun)
        }
        if word.sense.contains(.product) || word.traits.contains(.shouted) && word.sense.isEmpty {
            return false
        }
        return !word.sense.isDisjoint(with: [
            .verb, .gerund, .does, .done, .past, .third, .state, .will, .should, .auxiliary, .adverb, .denial,
            .hypothetical, .group, .role, .noun, .determiner, .preposition, .coordinator, .pronoun, .saying,
            .commitment, .event, .deliverable,
        ])
    }

    private func isCapital(_ words: [NoteWord], _ index: Int) -> Bool {
        words[index].isCapitalised && words[index].end - words[index].start > 1
            && !words[index].sense.contains(.noName)
    }

    /// Whether a word goes on with a name: "Lotus Notes", but not "Ann Monday".
    private func continues(_ words: [NoteWord], _ index: Int) -> Bool {
        words[index].isCapitalised && words[index].end - words[index].start > 1
            && !words[index].sense.contains(.calendar)
            && (!words[index].sense.contains(.noName) || !words[index].traits.contains(.shouted))
            && words[index].sense.isDisjoint(with: [.pronoun, .auxiliary])
    }

    /// "Monday.com".
    private func isDomain(_ words: [NoteWord], _ index: Int) -> Bool {
        guard words[index].kind == .word, index + 2 < words.count else { return false }
        return words[index + 1].key == Self.stop && words[index + 1].kind == .sign
            && !words[index + 1].traits.contains(.spaced) && !words[index + 2].traits.contains(.spaced)
            && Self.domains.contains(words[index + 2].key)
    }

    private func bearer(of words: ArraySlice<NoteWord>) -> Bearer {
        guard let first = words.first, let last = words.last else { return .unclear }
        if last.sense.contains(.organisationEnd) || first.sense.contains(.product) { return .organisation }
        if first.sense.contains(.givenName) { return .person }
        return first.sense.contains(.place) ? .place : .unclear
    }
}
