/// What the elements of a cue took beside plain words.
struct CueCaptures: Sendable {
    /// Who does it, where the cue asks for somebody.
    var owner: NoteSubject?
    /// The supplier, where the cue asks for one.
    var supplier: NameFinder.Found?
    /// The words of the supplier.
    var supplierWords: Range<Int>?
}
