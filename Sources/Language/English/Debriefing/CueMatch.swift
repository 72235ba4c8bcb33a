/// Where a cue was found.
struct CueMatch: Sendable {
    let cue: Cue
    /// The words that it took.
    var words: Range<Int>
    /// Who does it, where the cue asks for somebody.
    var owner: NoteSubject?
    /// The supplier, where the cue asks for one.
    var supplier: NameFinder.Found?
    /// The words of the supplier.
    var supplierWords: Range<Int>?
    /// How sure it is; the cue's own confidence, less where it is not said who.
    var confidence: Double
}
