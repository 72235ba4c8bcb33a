/// Cuts scalars into tokens as they come.
struct HashedTextCutter {
    /// What was taken last, in lower case.
    private(set) var letter: UInt32 = 0
    private var position = 0
    private var start = 0
    private var kind: HashedToken.Kind?
    private var hash = FeatureHash.empty
    private var digits: UInt32 = 0
    private var capitals = 0
    private var letters = 0
    private var isFirstCapital = false
    private var hasSpaceBefore = true
    /// Whether the scalar before was an apostrophe within a word: the word goes on if a letter follows.
    private var isApostropheOpen = false

    /// Takes a scalar; gives the token that ended before it.
    mutating func take(_ scalar: Unicode.Scalar) -> HashedToken? {
        defer { position += 1 }
        let isApostrophe = scalar.isApostrophe
        letter = isApostrophe ? 39 : Self.lowercased(scalar)
        if kind == .word {
            if scalar.isLetter {
                if isApostropheOpen { hash = FeatureHash.adding(39, to: hash) }
                isApostropheOpen = false
                addLetter(scalar)
                return nil
            }
            if isApostrophe, !isApostropheOpen {
                isApostropheOpen = true
                return nil
            }
        } else if kind == .number, scalar.isASCIIDigit {
            digits += 1
            return nil
        }
        let token = finish()
        begin(scalar, isApostrophe: isApostrophe)
        return token
    }

    /// The token that is still open.
    mutating func finish() -> HashedToken? {
        guard let kind else { return nil }
        let end = isApostropheOpen ? position - 1 : position
        if kind == .number { hash = FeatureHash.adding(0x110000 + min(digits, 5), to: FeatureHash.empty) }
        let token = HashedToken(
            kind: kind,
            shape: shape,
            start: start,
            end: max(end, start),
            hash: FeatureHash.mixed(hash),
            hasSpaceBefore: hasSpaceBefore
        )
        self.kind = nil
        isApostropheOpen = false
        hasSpaceBefore = false
        return token
    }

    private mutating func begin(_ scalar: Unicode.Scalar, isApostrophe: Bool) {
        if scalar.isBlank || scalar == "\n" || scalar == "\u{2028}" {
            hasSpaceBefore = true
            return
        }
        start = position
        hash = FeatureHash.empty
        (capitals, letters, digits) = (0, 0, 1)
        if scalar.isASCIIDigit {
            kind = .number
        } else if scalar.isLetter {
            kind = .word
            isFirstCapital = scalar.isCapital
            addLetter(scalar)
        } else {
            kind = .symbol
            hash = FeatureHash.adding(letter, to: hash)
        }
    }

    private mutating func addLetter(_ scalar: Unicode.Scalar) {
        hash = FeatureHash.adding(letter, to: hash)
        letters += 1
        if scalar.isCapital { capitals += 1 }
    }

    private var shape: WordShape {
        if kind != .word { return .none }
        if capitals == 0 { return .lower }
        if capitals == letters { return letters > 1 ? .upper : .capitalised }
        return isFirstCapital && capitals == 1 ? .capitalised : .mixed
    }

    /// The lower case of a scalar, where that is one scalar; else the first of it.
    private static func lowercased(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return scalar.asciiLowercased.value }
        guard scalar.properties.changesWhenLowercased else { return scalar.value }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
}
