/// Where a cue was found.
struct CueMatch: Sendable {
    let cue: Cue
    /// The words that it took.
    let words: Range<Int>
    /// What it asked for.
    var captures: CueCaptures
    /// How sure it is; the cue's own confidence, less where it is not said who.
    var confidence: Double

    /// A match that is as sure as its cue.
    init(cue: Cue, words: Range<Int>, captures: CueCaptures) {
        self.cue = cue
        self.words = words
        self.captures = captures
        confidence = cue.confidence
    }
}
