/// Names that a caller knows beforehand: the people in a meeting, the accounts that it may be about.
public struct KnownNames: Sendable, Hashable {
    /// A known name.
    public struct Name: Sendable, Hashable {
        /// The name in full, as in "Ann Lee" or "Acme Corporation".
        public var text: String
        /// What it is the name of.
        public var kind: EntityKind

        /// A name of its parts.
        public init(_ text: String, _ kind: EntityKind) {
            self.text = text
            self.kind = kind
        }
    }

    /// How sure a name in full is, and a person's first or last name alone.
    private static let (full, part) = (0.99, 0.9)

    private struct Entry: Sendable, Hashable {
        var words: [UInt64]
        var kind: EntityKind
        var confidence: Double
    }

    /// The names by their first word, longer ones first.
    private var entries: [UInt64: [Entry]] = [:]

    /// Names to be found.
    ///
    /// Of people the first and the last name alone are found too, where they have three letters.
    public init(_ names: [Name]) {
        for name in names {
            add(name.text, name.kind, Self.full)
            let words = name.text.split(separator: " ")
            guard name.kind == .person, words.count > 1 else { continue }
            for word in [words.first, words.last].compactMap({ $0 }) where word.unicodeScalars.count > 2 {
                add(String(word), name.kind, Self.part)
            }
        }
        for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
    }

    /// Adds a name as it stands and in the genitive.
    private mutating func add(_ text: String, _ kind: EntityKind, _ confidence: Double) {
        for form in [text, text + "'s"] {
            let words = HashedText(form).tokens.map(\.hash)
            guard let first = words.first else { continue }
            entries[first, default: []].append(Entry(words: words, kind: kind, confidence: confidence))
        }
    }

    /// Where known names stand in a text.
    func entities(in text: HashedText) -> [Entity] {
        guard !entries.isEmpty else { return [] }
        var entities: [Entity] = []
        var index = 0
        while index < text.tokens.count {
            let entry = entries[text.tokens[index].hash]?.first { matches($0, text.tokens, at: index) }
            guard let entry else {
                index += 1
                continue
            }
            let last = text.tokens[index + entry.words.count - 1]
            entities.append(
                Entity(
                    entry.kind,
                    span: text.tokens[index].start..<NameLayer.end(of: last, in: text),
                    confidence: entry.confidence,
                    rules: ["known-name"]
                )
            )
            index += entry.words.count
        }
        return entities
    }

    private func matches(_ entry: Entry, _ tokens: [HashedToken], at index: Int) -> Bool {
        guard entry.words.count <= tokens.count - index else { return false }
        return entry.words.indices.allSatisfy { tokens[index + $0].hash == entry.words[$0] }
    }
}
