/// Phrases of a few words and signs, each with a number: names of currencies and units.
struct PhraseTable: Sendable {
    /// The most tokens that a phrase may have.
    static let longestPhrase = 5

    /// Phrases that are being collected.
    struct Builder {
        fileprivate var places: [UInt64: UInt16] = [:]
        fileprivate var openings: Set<UInt64> = []

        /// Adds a phrase in lower case; blanks do not count.
        mutating func add(_ phrase: String, _ place: Int) {
            let tokens = TextTokenizer.tokens(of: phrase)
            guard let first = tokens.first, tokens.count <= PhraseTable.longestPhrase else { return }
            var key: UInt64 = 0
            for token in tokens { key = PhraseTable.key(key, token) }
            places[key] = UInt16(clamping: place)
            openings.insert(first.key)
        }
    }

    private let places: KeyTable<UInt16>
    /// The keys of the tokens that phrases start with.
    let openings: Set<UInt64>

    /// A table of what was collected.
    init(_ builder: Builder) {
        places = KeyTable(builder.places)
        openings = builder.openings
    }

    /// A table of phrases with "|" or a line break between them; the place of each is the number of its line.
    init(_ list: String) {
        var builder = Builder()
        for (place, line) in list.split(separator: "\n").enumerated() {
            for phrase in line.split(separator: "|") { builder.add(String(phrase), place) }
        }
        self.init(builder)
    }

    /// The longest phrase that starts at a token and ends before a limit.
    func longest(in tokens: [TextToken], at index: Int, limit: Int = .max) -> (place: Int, end: Int)? {
        var key: UInt64 = 0
        var found: (place: Int, end: Int)?
        let end = min(tokens.count, limit, index + Self.longestPhrase)
        guard index >= 0, index < end else { return nil }
        for position in index..<end {
            if position > index, tokens[position].traits.contains(.newLine) { break }
            key = Self.key(key, tokens[position])
            if let place = places[key] { found = (Int(place), position + 1) }
        }
        return found
    }

    /// The longest phrase that ends before a token, of those whose first token may open one.
    func longest(
        in tokens: [TextToken],
        endingAt end: Int,
        from first: Int,
        opens: (Int) -> Bool
    ) -> (place: Int, start: Int)? {
        guard end > first else { return nil }
        for start in max(first, end - Self.longestPhrase)..<end where opens(start) {
            if let found = longest(in: tokens, at: start, limit: end), found.end == end {
                return (found.place, start)
            }
        }
        return nil
    }

    fileprivate static func key(_ before: UInt64, _ token: TextToken) -> UInt64 {
        let own = token.kind == .number ? ~token.key : token.key
        return (before &* 0x9e37_79b9_7f4a_7c15) &+ own &+ 1
    }
}
