/// Finds runs of capitalised words, with the small words that names have within them: "University of the Arts".
enum CapitalRuns {
    private static let within = Set(
        ["of", "the", "de", "la", "for", "and", "&", "-", ".", "'"].map(FeatureHash.word)
    )
    /// What names of people and bodies of other tongues have within them besides: "Otto von Bismarck".
    private static let particles = within.union(
        [
            "von", "van", "der", "den", "di", "da", "del", "della", "le", "les", "du", "des", "dos", "das",
            "bin",
            "ibn", "al", "el", "y", "e", "und", "ben", "zu", "ter", "ten",
        ].map(FeatureHash.word)
    )
    private static let dot = FeatureHash.word(".")
    /// How many small words may stand together within a run.
    private static let longestGap = 2

    /// The run of each token, nil outside of runs; `withParticles` passes over those of other tongues, too.
    static func runs(of tokens: [HashedToken], withParticles: Bool = false) -> [Range<Int>?] {
        let within = withParticles ? particles : within
        var runs = [Range<Int>?](repeating: nil, count: tokens.count)
        var start = 0
        while start < tokens.count {
            guard isCapital(tokens[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            var index = end
            while index < tokens.count, index - end <= longestGap {
                if isCapital(tokens[index]) {
                    end = index + 1
                } else if !isWithin(tokens[index], of: within, before: tokens[index - 1]) {
                    break
                }
                index += 1
            }
            for place in start..<end { runs[place] = start..<end }
            start = end
        }
        return runs
    }

    private static func isCapital(_ token: HashedToken) -> Bool {
        token.kind == .word && token.shape != .lower
    }

    /// A sign must touch what stands before it; a dot is one of an initial or a title, not the end of a sentence.
    private static func isWithin(
        _ token: HashedToken,
        of within: Set<UInt64>,
        before: HashedToken
    ) -> Bool {
        guard within.contains(token.hash) else { return false }
        if token.kind == .word { return true }
        return !token.hasSpaceBefore && (token.hash != dot || before.end - before.start <= 2)
    }
}
