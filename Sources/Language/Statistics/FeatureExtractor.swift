/// Lists the features of a text, the same for training and for reading.
package struct FeatureExtractor: Sendable {
    /// Which features are listed.
    package let templates: FeatureTemplates

    /// An extractor of these templates.
    package init(_ templates: FeatureTemplates) { self.templates = templates }

    /// The hashes that stand for the text's start and end.
    private static let start = FeatureHash.word("\u{2}")
    private static let end = FeatureHash.word("\u{3}")
    /// Words of more letters than this give letter features of their beginning only: no word has as many.
    private static let longestWord = 40

    /// Kinds of features; the numbers are part of what models are trained with.
    private enum Kind {
        static let word: UInt64 = 1
        static let pair: UInt64 = 2
        static let triple: UInt64 = 3
        static let skipped: UInt64 = 4
        static let letters: UInt64 = 5
        static let first: UInt64 = 9
        static let last: UInt64 = 13
        static let length: UInt64 = 16
        static let wordClass: UInt64 = 17
        static let classPair: UInt64 = 18
        static let classTriple: UInt64 = 19
        static let previousWord: UInt64 = 20
        static let previousPair: UInt64 = 21
        static let previousAndWord: UInt64 = 22
    }

    /// Appends the features of a text, and of what was said before it, to a list.
    package func append(_ text: HashedText, previous: HashedText? = nil, to features: inout [UInt64]) {
        let words = words(of: text)
        appendWords(words, to: &features)
        if templates.contains(.letters) {
            for token in text.tokens where token.kind == .word {
                appendLetters(text.letters[token.start..<token.end], to: &features)
            }
        }
        if templates.contains(.previousTurn), let previous {
            appendPrevious(previous, words: words, to: &features)
        }
    }

    private func words(of text: HashedText) -> [UInt64] {
        var words = [Self.start]
        words.reserveCapacity(text.tokens.count + 2)
        for token in text.tokens where token.kind != .symbol || templates.contains(.signs) {
            words.append(token.hash)
        }
        words.append(Self.end)
        return words
    }

    private func appendWords(_ words: [UInt64], to features: inout [UInt64]) {
        let count = words.count - 2
        for index in 0..<(words.count - 1) {
            let word = words[index]
            let next = words[index + 1]
            if index > 0, templates.contains(.words) { features.append(FeatureHash.feature(Kind.word, word)) }
            if templates.contains(.wordPairs) {
                features.append(FeatureHash.feature(Kind.pair, word, next))
            }
            guard index + 2 < words.count else { continue }
            let third = words[index + 2]
            if templates.contains(.wordTriples) {
                features.append(FeatureHash.feature(Kind.triple, word, next, third))
            }
            if templates.contains(.skippedPairs) {
                features.append(FeatureHash.feature(Kind.skipped, word, third))
            }
        }
        if templates.contains(.firstWords) {
            for index in 0..<min(3, count) {
                features.append(FeatureHash.feature(Kind.first + UInt64(index), words[index + 1]))
            }
        }
        if templates.contains(.lastWords) {
            for index in 0..<min(2, count) {
                features.append(
                    FeatureHash.feature(Kind.last + UInt64(index), words[words.count - 2 - index])
                )
            }
        }
        if templates.contains(.length) {
            features.append(FeatureHash.feature(Kind.length, UInt64(min(count, 10))))
        }
    }

    private func appendLetters(_ word: ArraySlice<UInt32>, to features: inout [UInt64]) {
        // The word's ends are letters of their own: 2 and 3, which no text has.
        let letters = word.prefix(Self.longestWord)
        for start in (letters.startIndex - 1)..<letters.endIndex {
            var hash = FeatureHash.empty
            for length in 1...5 {
                let index = start + length - 1
                if index > letters.endIndex { break }
                let letter: UInt32
                if index < letters.startIndex {
                    letter = 2
                } else if index == letters.endIndex {
                    letter = 3
                } else {
                    letter = letters[index]
                }
                hash = FeatureHash.adding(letter, to: hash)
                if length > 2 { features.append(FeatureHash.feature(Kind.letters, hash)) }
            }
        }
    }

    private func appendPrevious(_ previous: HashedText, words: [UInt64], to features: inout [UInt64]) {
        let before = self.words(of: previous)
        for index in 1..<max(1, before.count - 1) {
            features.append(FeatureHash.feature(Kind.previousWord, before[index]))
            features.append(FeatureHash.feature(Kind.previousPair, before[index], before[index + 1]))
        }
        let asked = FeatureHash.feature(Kind.previousWord, before.count > 2 ? before[before.count - 2] : 0)
        for word in words { features.append(FeatureHash.feature(Kind.previousAndWord, asked, word)) }
    }
}
