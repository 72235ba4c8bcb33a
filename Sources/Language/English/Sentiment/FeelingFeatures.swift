/// Features of the feelings in a text: which classes of words it has, whether negations turn them round, how they
/// balance, and the signs that go with them.
struct FeelingFeatures {
    private let text: HashedText
    private let classes: [UInt8]

    init(_ text: HashedText) {
        self.text = text
        classes = text.tokens.map { FeelingWords.number(of: $0, in: text) }
    }

    /// How many words a negation reaches.
    private static let reach = 3

    func append(to features: inout [UInt64]) {
        var balance = 0
        var negationLeft = 0
        var previous: UInt64 = 0
        for (index, token) in text.tokens.enumerated() where token.kind != .number {
            if token.kind == .symbol {
                appendSign(index, to: &features)
                if token.hash == Self.comma || token.hash == Self.stop { negationLeft = 0 }
                continue
            }
            let number = token.kind == .word ? classes[index] : 0
            if number == FeelingClasses.Class.contrast {
                // "The screen is fine but …": what follows weighs more.
                negationLeft = 0
                balance /= 2
            }
            if negationLeft > 0 {
                features.append(FeatureHash.feature(FeatureKind.turnedWord, token.hash))
            }
            appendStem(token, isTurned: negationLeft > 0, to: &features)
            let feeling = UInt64(number) * 2 + (negationLeft > 0 ? 1 : 0)
            if number > 0 {
                features.append(FeatureHash.feature(FeatureKind.feeling, feeling))
                features.append(FeatureHash.feature(FeatureKind.feeling, feeling))
                features.append(FeatureHash.feature(FeatureKind.feelingPair, previous, feeling))
                previous = feeling
            }
            if let worth = Self.worth(number) {
                let strength = strength(before: index) + (token.shape == .upper ? 1 : 0)
                if strength > 0 {
                    features.append(FeatureHash.feature(FeatureKind.strengthened, feeling, UInt64(strength)))
                }
                balance += (negationLeft > 0 ? -worth / 2 : worth) * (2 + min(strength, 1))
            }
            negationLeft = number == FeelingClasses.Class.negation ? Self.reach : max(0, negationLeft - 1)
        }
        appendBalance(balance + appendFaces(to: &features), to: &features)
    }

    /// Faces made of signs; gives what they add to the balance.
    private func appendFaces(to features: inout [UInt64]) -> Int {
        var worth = 0
        for isGlad in Faces.feelings(in: text.letters) {
            worth += isGlad ? 6 : -6
            for _ in 0..<3 { features.append(FeatureHash.feature(FeatureKind.face, isGlad ? 1 : 0)) }
        }
        return worth
    }

    /// The balance more than once, from coarse to fine: it tells more than any word.
    private func appendBalance(_ balance: Int, to features: inout [UInt64]) {
        let bounded = max(-20, min(20, balance))
        for width in [1, 3, 8] {
            let step = UInt64(bitPattern: Int64((bounded + 20) / width))
            for copy in 0..<3 {
                features.append(FeatureHash.feature(FeatureKind.balance, step, UInt64(width * 4 + copy)))
            }
        }
    }

    /// The first letters of a longer word: "disappoint" and "disappointingly" begin alike.
    private func appendStem(_ token: HashedToken, isTurned: Bool, to features: inout [UInt64]) {
        for length in [4, 6] where token.end - token.start > length {
            var hash = FeatureHash.empty
            for letter in text.letters[token.start..<(token.start + length)] {
                hash = FeatureHash.adding(letter, to: hash)
            }
            features.append(FeatureHash.feature(FeatureKind.stem, hash, isTurned ? 1 : 0))
        }
    }

    private func strength(before index: Int) -> Int {
        guard index > 0 else { return 0 }
        return classes[index - 1] == FeelingClasses.Class.strengthening ? 1 : 0
    }

    /// Signs two and two: ":)", "!!".
    private func appendSign(_ index: Int, to features: inout [UInt64]) {
        let token = text.tokens[index]
        features.append(FeatureHash.feature(FeatureKind.sign, token.hash))
        guard index + 1 < text.tokens.count, text.tokens[index + 1].start == token.end else { return }
        let next = text.tokens[index + 1]
        features.append(FeatureHash.feature(FeatureKind.sign, token.hash, next.hash))
        guard index + 2 < text.tokens.count, text.tokens[index + 2].start == next.end else { return }
        features.append(
            FeatureHash.feature(FeatureKind.sign, token.hash, next.hash, text.tokens[index + 2].hash)
        )
    }

    private static func worth(_ number: UInt8) -> Int? {
        switch number {
        case FeelingClasses.Class.delight: 3
        case FeelingClasses.Class.pleasure: 2
        case FeelingClasses.Class.displeasure: -2
        case FeelingClasses.Class.disgust: -3
        default: nil
        }
    }

    private static let comma = FeatureHash.word(",")
    private static let stop = FeatureHash.word(".")
}
