/// Looks up the classes of words.
package enum WordClassLexicon {
    /// The class of a token.
    package static func wordClass(of token: HashedToken, letters: [UInt32]) -> WordClass {
        switch token.kind {
        case .word: table[token.hash] ?? .other
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

    private static let table: [UInt64: WordClass] = {
        var table: [UInt64: WordClass] = [:]
        for (wordClass, words) in lists {
            for word in words.split(separator: " ") where table[FeatureHash.word(String(word))] == nil {
                table[FeatureHash.word(String(word))] = wordClass
            }
        }
        // A name's genitive, and with it the shape that typists leave the apostrophe out of.
        for (wordClass, words) in lists where hasGenitive.contains(wordClass) {
            for word in words.split(separator: " ") {
                for form in ["\(word)'s", "\(word)s"] where table[FeatureHash.word(form)] == nil {
                    table[FeatureHash.word(form)] = wordClass
                }
            }
        }
        return table
    }()

    private static let hasGenitive: Set<WordClass> = [
        .weekday, .relativeDay, .partOfDay, .givenName, .familyName, .country, .city, .region, .relative,
        .event, .meal,
    ]

    /// The words of each class; a word is of the first class that lists it.
    private static let lists: [(WordClass, String)] = times + grammar + matters + names
}
