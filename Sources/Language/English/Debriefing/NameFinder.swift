/// Finds names in tokens: the known ones, and words that are written like names.
struct NameFinder: Sendable {
    enum Role: Sendable {
        case participant, account, competitor
        /// Written like a name, and no one known.
        case unknown
    }

    private struct Known: Sendable {
        let name: String
        let role: Role
        let keys: [UInt64]
    }

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

    /// Finds the name at a token.
    ///
    /// - Parameters:
    ///   - tokens: The text.
    ///   - index: The token.
    ///   - isFirst: Whether the token opens a sentence, so that its capital tells nothing.
    /// - Returns: the name in full if it is known, what it is, and where it ends.
    func name(in tokens: [TextToken], at index: Int, isFirst: Bool) -> (name: String?, role: Role, end: Int)?
    {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
        // A known name in small letters would turn words such as "will" and "mark" into people.
        if tokens[index].traits.contains(.capitalised), let candidates = known[tokens[index].key] {
            for candidate in candidates
            where tokens[index...].prefix(candidate.keys.count).map(\.key) == candidate.keys {
                return (candidate.name, candidate.role, index + candidate.keys.count)
            }
        }
        guard !isFirst, isCapitalised(tokens, index) else { return nil }
        var end = index + 1
        while end < min(tokens.count, index + 4), isCapitalised(tokens, end), tokens[end].isSpaced,
            !tokens[end].traits.contains(.newLine)
        {
            end += 1
        }
        return (nil, .unknown, end)
    }

    private func isCapitalised(_ tokens: [TextToken], _ index: Int) -> Bool {
        tokens[index].kind == .word && tokens[index].traits.contains(.capitalised) && tokens[index].length > 1
            && !DebriefingLexicon.shared.isNoName(tokens[index].key)
    }
}
