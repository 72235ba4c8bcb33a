/// Words that tell what a clause says, with the confidence that it does.
struct Cue: Sendable {
    /// When a cue holds.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// In a question too.
        static let asks = Traits(rawValue: 1)
        /// Behind a denial or a condition too.
        static let anywhere = Traits(rawValue: 2)
        /// Only behind "said", "promised": what is reported.
        static let reported = Traits(rawValue: 4)
        /// Only in a clause with a date.
        static let dated = Traits(rawValue: 8)
        /// Only in an item of a list.
        static let listed = Traits(rawValue: 16)
    }

    let kind: ExtractionKind
    /// Words in order.
    ///
    /// - `a|b` is one of several; what has `?` behind it may be missing.
    /// - `*` stands for up to three words of any sort but denials, `~` for up to three adverbs.
    /// - `<verb>`, `<date>` …: a word of a class, see `CueElement`.
    /// - `_` stands for up to three words without a verb.
    /// - `{owner}` is somebody, `{person}` somebody in particular, `{other}` somebody of the other side, `{name}` what may
    ///   be a supplier.
    /// - `^` is where a clause starts, `$` where it ends.
    let pattern: String
    /// How sure it is; 0 takes its kind back.
    let confidence: Double
    let traits: Traits

    init(_ kind: ExtractionKind, _ confidence: Double, _ pattern: String, _ traits: Traits = []) {
        self.kind = kind
        self.pattern = pattern
        self.confidence = confidence
        self.traits = traits
    }

    /// What sounds like something and says nothing: where one of these is found, its kind is not.
    private static let idioms: [Cue] = [
        Cue(.actionItem, 0, "please|pls|kindly find|see|accept|excuse|forgive|note|be", .anywhere),
        Cue(.actionItem, 0, "^ will do $", .anywhere), Cue(.actionItem, 0, "cross that bridge", .anywhere),
        Cue(.actionItem, 0, "time will tell", .anywhere),
        Cue(.actionItem, 0, "work|works at|from", .anywhere),
        Cue(.nextStep, 0, "every|each <date>", .anywhere),
        Cue(.risk, 0, "risk assessment|appetite", .anywhere),
        Cue(.decision, 0, "agreed|agree to disagree", .anywhere),
    ]

    /// The cues of the language.
    static let english =
        idioms + actionItems + assignments + decisions + risks + objections + nextSteps + competitors
}
