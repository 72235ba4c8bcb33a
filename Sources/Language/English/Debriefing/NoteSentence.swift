/// A sentence of notes or of a transcript.
struct NoteSentence: Sendable {
    /// Its tokens, without speaker, bullet and full stop.
    var tokens: Range<Int>
    /// The tokens of who says it ("Ann:" before it on its line).
    var speaker: Range<Int>?
    /// What the heading above says it is.
    var section: ExtractionKind?
    /// Whether it opens a line behind a bullet.
    var isItem = false
}
