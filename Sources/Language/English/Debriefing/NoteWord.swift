/// A word, number or sign of a sentence as the cues see it: contractions are two words, "I'll" is "I will".
struct NoteWord: Sendable {
    /// The key of its lower-cased letters (`WordKey`), of a sign its scalar.
    let key: UInt64
    let kind: TextToken.Kind
    /// Where it stands, in Unicode scalars.
    let start: Int
    let end: Int
    let traits: TextToken.Traits
    /// What the lexicon knows of it, and whether a date starts here.
    var sense: DebriefingLexicon.Sense
    /// Whether it ends as words for people do: "caretaker", "auditors", "pharmacist".
    var isAgent = false

    /// Whether it is this sign.
    func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign && key == UInt64(scalar.value) }

    /// Whether it is written with a capital.
    var isCapitalised: Bool { kind == .word && traits.contains(.capitalised) }
}
