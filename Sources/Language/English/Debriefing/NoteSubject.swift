/// Somebody whom a sentence says something about.
struct NoteSubject: Sendable {
    enum Kind: Sendable {
        /// Somebody by name.
        case person
        /// "I", "me".
        case speaker
        /// "you".
        case you
        /// "he", "she".
        case pronoun
        /// "we", "they", "someone".
        case group
        /// "the project manager", "their IT team".
        case role
        /// A name with a capital that may be a firm's, "legal".
        case organisation
    }

    var kind: Kind
    /// The words that name it, without "from Acme" and titles.
    var words: Range<Int>
    /// The word behind all that belongs to it.
    var end: Int
    /// The full name of somebody known.
    var name: String?

    /// Whether it is somebody in particular.
    var isIndividual: Bool { kind != .group }
}
