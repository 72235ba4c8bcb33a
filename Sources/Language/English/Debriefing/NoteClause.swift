/// A clause of a sentence of notes.
struct NoteClause: Sendable {
    /// Its words, without the "and" that joins it to the one before.
    var words: Range<Int>
    /// Where it starts behind "ok", "so", "I think".
    var anchor: Int
    /// Whether it tells only a condition: "if they sign".
    var isCondition: Bool
}
