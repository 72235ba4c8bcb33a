/// Lists the features of a text, the same for training and for reading.
package struct FeatureExtractor: Sendable {
    /// Which features are listed.
    package let templates: FeatureTemplates

    /// An extractor of these templates.
    package init(_ templates: FeatureTemplates, classes: WordClasses = .english) {
        self.templates = templates
        self.classes = classes
    }

    let classes: WordClasses

    /// The hashes that stand for the text's start and end.
    static let start = FeatureHash.word("\u{2}")
    static let end = FeatureHash.word("\u{3}")
    /// Words of more letters than this give letter features of their beginning only: no word has as many.
    private static let longestWord = 40

    /// Appends the features of a text, and of what was said before it, to a list; `style` is how it is written if not
    /// as it is.
    package func append(
        _ text: HashedText,
        previous: HashedText? = nil,
        style: WritingStyle? = nil,
        to features: inout [UInt64]
    ) {
        let begin = features.count
        defer {
            if templates.contains(.distinct) { Self.makeDistinct(&features, from: begin) }
        }
        let words = words(of: text)
        appendWords(words, to: &features)
        if !templates.isDisjoint(with: [.wordClasses, .classPairs]) { appendClasses(text, to: &features) }
        if templates.contains(.grammar) { GrammarFeatures(text).append(to: &features) }
        if templates.contains(.feelings) { FeelingFeatures(text).append(to: &features) }
        if templates.contains(.previousTurn), let previous {
            appendPrevious(previous, words: words, to: &features)
        }
        if templates.contains(.style) {
            let kind = FeatureKind.style(style ?? text.style)
            for index in begin..<features.count {
                features.append(FeatureHash.feature(kind, features[index]))
            }
        }
        if templates.contains(.wordStyle) { appendStyled(text, style ?? text.style, to: &features) }
        if templates.contains(.letters) {
            for token in text.tokens where token.kind == .word {
                appendLetters(text.letters[token.start..<token.end], to: &features)
            }
        }
    }

    private func appendStyled(_ text: HashedText, _ style: WritingStyle, to features: inout [UInt64]) {
        let kind = FeatureKind.style(style)
        var isFirst = true
        for token in text.tokens where token.kind != .symbol {
            features.append(FeatureHash.feature(kind, FeatureKind.word, token.hash))
            let number = classes.number(of: token)
            if number > WordClasses.time {
                features.append(FeatureHash.feature(kind, FeatureKind.wordClass, UInt64(number)))
            }
            if isFirst { features.append(FeatureHash.feature(kind, FeatureKind.first, token.hash)) }
            isFirst = false
        }
    }

    private static func makeDistinct(_ features: inout [UInt64], from begin: Int) {
        features[begin...].sort()
        var end = begin
        for index in begin..<features.count where index == begin || features[index] != features[index - 1] {
            features[end] = features[index]
            end += 1
        }
        features.removeSubrange(end...)
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
            if index > 0, templates.contains(.words) {
                features.append(FeatureHash.feature(FeatureKind.word, word))
            }
            if templates.contains(.wordPairs) {
                features.append(FeatureHash.feature(FeatureKind.pair, word, next))
            }
            guard index + 2 < words.count else { continue }
            let third = words[index + 2]
            if templates.contains(.wordTriples) {
                features.append(FeatureHash.feature(FeatureKind.triple, word, next, third))
            }
            if templates.contains(.skippedPairs) {
                features.append(FeatureHash.feature(FeatureKind.skipped, word, third))
            }
        }
        if templates.contains(.widePairs) {
            for index in 0..<max(0, words.count - 3) {
                features.append(FeatureHash.feature(FeatureKind.wide, words[index], words[index + 3]))
            }
        }
        if templates.contains(.firstWords) {
            for index in 0..<min(3, count) {
                features.append(FeatureHash.feature(FeatureKind.first + UInt64(index), words[index + 1]))
            }
        }
        if templates.contains(.lastWords) {
            for index in 0..<min(2, count) {
                features.append(
                    FeatureHash.feature(FeatureKind.last + UInt64(index), words[words.count - 2 - index])
                )
            }
        }
        if templates.contains(.length) {
            features.append(FeatureHash.feature(FeatureKind.length, UInt64(min(count, 10))))
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
                if length > 2 { features.append(FeatureHash.feature(FeatureKind.letters, hash)) }
            }
        }
    }

    private func appendPrevious(_ previous: HashedText, words: [UInt64], to features: inout [UInt64]) {
        let before = self.words(of: previous)
        for index in 1..<max(1, before.count - 1) {
            features.append(FeatureHash.feature(FeatureKind.previousWord, before[index]))
            features.append(FeatureHash.feature(FeatureKind.previousPair, before[index], before[index + 1]))
        }
        let asked = FeatureHash.feature(
            FeatureKind.previousWord,
            before.count > 2 ? before[before.count - 2] : 0
        )
        for word in words { features.append(FeatureHash.feature(FeatureKind.previousAndWord, asked, word)) }
    }
}
