/// Looks up the classes of words.
package enum WordClassLexicon {
    /// The class of a token.
    package static func wordClass(of token: HashedToken, letters: [UInt32]) -> WordClass {
        switch token.kind {
        case .word: table[token.hash]?.wordClass ?? .other
        case .number: numberClass(letters[token.start..<token.end])
        case .symbol: signClass(letters[token.start])
        }
    }

    private static func numberClass(_ digits: ArraySlice<UInt32>) -> WordClass {
        guard digits.count <= 4 else { return .largeNumber }
        let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        switch number {
        case 0...12: return .hour
        case 13...31: return .dayNumber
        case 32...59: return .minuteNumber
        case 1900...2100: return .year
        default: return .largeNumber
        }
    }

    private static func signClass(_ letter: UInt32) -> WordClass {
        switch Unicode.Scalar(letter) {
        case "(", ")", "[", "]": .bracket
        case "\"", "\u{201C}", "\u{201D}", "'", "`": .quote
        case ".", "?", "!", ",", ";": .stop
        case ":": .clockMark
        case "/", "-": .slash
        case "@": .at
        case "#": .hash
        default: .sign
        }
    }

    /// The classes of a token, one bit each: a word may be listed in several, as "Jordan" is.
    package static func classes(of token: HashedToken) -> UInt64 {
        token.kind == .word ? table[token.hash]?.all ?? 0 : 1 << 63
    }

    private struct Entry {
        /// The class that lists the word first.
        var wordClass: WordClass
        /// All of its classes, one bit each.
        var all: UInt64
    }

    private static let table: [UInt64: Entry] = {
        var table: [UInt64: Entry] = [:]
        table.reserveCapacity(32_000)
        for (wordClass, words) in lists {
            forEachWord(of: words) { add(wordClass, to: &table[FeatureHash.mixed($0)]) }
        }
        // A name's genitive, and with it the shape that typists leave the apostrophe out of.
        for (wordClass, words) in lists where hasGenitive.contains(wordClass) {
            forEachWord(of: words) { word in
                let genitive = FeatureHash.adding(115, to: FeatureHash.adding(39, to: word))
                add(wordClass, to: &table[FeatureHash.mixed(genitive)])
                let plain = FeatureHash.mixed(FeatureHash.adding(115, to: word))
                if table[plain] == nil { table[plain] = Entry(wordClass: wordClass, all: 0) }
            }
        }
        for (wordClass, words) in rareNames {
            forEachWord(of: words) { word in
                addRare(wordClass, to: &table[FeatureHash.mixed(word)])
                guard hasGenitive.contains(wordClass) else { return }
                let genitive = FeatureHash.adding(115, to: FeatureHash.adding(39, to: word))
                addRare(wordClass, to: &table[FeatureHash.mixed(genitive)])
            }
        }
        return table
    }()

    private static func add(_ wordClass: WordClass, to entry: inout Entry?) {
        entry = Entry(
            wordClass: entry?.wordClass ?? wordClass,
            all: (entry?.all ?? 0) | 1 << UInt64(wordClass.rawValue)
        )
    }

    private static func addRare(_ wordClass: WordClass, to entry: inout Entry?) {
        entry = Entry(
            wordClass: entry?.wordClass ?? .other,
            all: (entry?.all ?? 0) | 1 << UInt64(wordClass.rawValue)
        )
    }

    /// Gives the hash of each word, its bits not yet spread so that letters can be added.
    private static func forEachWord(of words: String, _ body: (UInt64) -> Void) {
        var hash = FeatureHash.empty
        for scalar in words.unicodeScalars {
            if scalar != " ", scalar != "\n" {
                hash = FeatureHash.adding(scalar.value, to: hash)
            } else if hash != FeatureHash.empty {
                body(hash)
                hash = FeatureHash.empty
            }
        }
        if hash != FeatureHash.empty { body(hash) }
    }

    private static let hasGenitive: Set<WordClass> = [
        .weekday, .relativeDay, .partOfDay, .givenName, .familyName, .country, .city, .region, .relative,
        .event, .meal,
    ]

    /// The words of each class; a word is of the first class that lists it.
    private static let lists: [(WordClass, String)] =
        times + grammar + matters + names + furtherPeople + furtherPlaces + nouns

    /// Names that are words of other kinds too ("Reading", "Post"), or rare: they tell what a word may be, not which class
    /// it is of.
    private static let rareNames: [(WordClass, String)] =
        rareBodies + rareCities + rareRegions + rareFamilies + rareGivenNames
}
