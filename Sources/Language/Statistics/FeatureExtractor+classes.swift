extension FeatureExtractor {
    /// Of longer texts only the first words that have a class are taken two and two.
    private static let mostContentClasses = 12

    /// Appends classes of words and their sequences.
    func appendClasses(_ text: HashedText, to features: inout [UInt64]) {
        var sequence = [Self.start]
        var content: [UInt64] = []
        var last: UInt8 = 255
        for token in text.tokens where token.kind != .symbol {
            let number = classes.number(of: token)
            if number == WordClasses.function {
                sequence.append(token.hash)
            } else if number != last || number > WordClasses.time {
                sequence.append(UInt64(number))
            }
            if number > WordClasses.time {
                features.append(FeatureHash.feature(FeatureKind.wordClass, UInt64(number)))
                if content.count < Self.mostContentClasses { content.append(UInt64(number)) }
            }
            last = number
        }
        sequence.append(Self.end)
        for index in 0..<(sequence.count - 1) {
            features.append(FeatureHash.feature(FeatureKind.classPair, sequence[index], sequence[index + 1]))
            guard index + 2 < sequence.count, templates.contains(.wordClasses) else { continue }
            let pair = FeatureHash.feature(FeatureKind.classTriple, sequence[index], sequence[index + 1])
            features.append(FeatureHash.feature(FeatureKind.classTriple, pair, sequence[index + 2]))
            guard index + 3 < sequence.count else { continue }
            features.append(
                FeatureHash.feature(FeatureKind.classTriple, pair, sequence[index + 2], sequence[index + 3])
            )
        }
        for (index, first) in content.enumerated() {
            for second in content.dropFirst(index + 1) {
                features.append(FeatureHash.feature(FeatureKind.classesInOrder, first, second))
            }
        }
    }
}
