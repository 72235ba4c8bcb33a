/// The words that the extraction rules ask for.
struct DebriefingLexicon: Sendable {
    /// The one lexicon; filled when it is first used.
    static let shared = DebriefingLexicon()

    private let senses: KeyTable<Sense>

    private init() {
        var senses: [UInt64: Sense] = [:]
        func add(_ sense: Sense, _ words: String) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                senses[WordKey.of(String(word)), default: []].insert(sense)
            }
        }
        for verb in DebriefingWords.verbs.split(whereSeparator: \.isWhitespace).map(String.init) {
            let forms = VerbForms(verb)
            add(.verb, verb)
            add(.gerund, forms.gerund)
            add(.does, forms.third)
            add(.done, forms.participle)
            add(.past, forms.past)
        }
        for verb in DebriefingWords.furtherVerbs.split(whereSeparator: \.isWhitespace).map(String.init) {
            add(.third, VerbForms(verb).third)
            add(.past, VerbForms(verb).past)
        }
        for (sense, list) in [(Sense.harm, DebriefingWords.harms), (.refusal, DebriefingWords.refusals)] {
            for verb in list.split(whereSeparator: \.isWhitespace).map(String.init) {
                let forms = VerbForms(verb)
                for form in [forms.plain, forms.third, forms.gerund, forms.past, forms.participle] {
                    add(sense, form)
                }
                add(.past, forms.past)
            }
        }
        for (sense, words) in Self.lists { add(sense, words) }
        // "Tableau's pricing": a noun that only looks like a form of a verb.
        for word in DebriefingWords.nouns.split(whereSeparator: \.isWhitespace) {
            senses[WordKey.of(String(word))]?.remove(.gerund)
        }
        for (wordClass, words) in WordClassLexicon.names + WordClassLexicon.furtherPeople
            + WordClassLexicon.furtherPlaces
        {
            switch wordClass {
            case .givenName: add(.givenName, words)
            case .city, .country, .region, .nationality: add(.place, words)
            default: break
            }
        }
        self.senses = KeyTable(senses)
    }

    private static let lists: [(Sense, String)] = [
        (.state, DebriefingWords.states), (.will, "will shall gonna"), (.should, "must should ought shd"),
        (
            .adverb,
            """
            also then please just now probably still quickly first definitely certainly maybe kindly all again already
            basically actually really currently finally both either obviously likely soon asap later personally
            eventually apparently officially formally clearly directly now immediately ideally hopefully
            """
        ),
        (.denial, "not never no nobody none nothing without hardly unlikely neither nor"),
        (
            .hypothetical,
            """
            if whether unless once until before would could might may should must will hope hopefully need needs want
            wants suppose imagine maybe perhaps who why when
            """
        ),
        (.condition, "if when unless once whether suppose supposing imagine assuming until"),
        (.group, "we they everyone everybody somebody someone anyone us them"),
        (.role, DebriefingWords.roles), (.rolePart, DebriefingWords.roleParts),
        (.department, DebriefingWords.departments), (.noName, DebriefingWords.capitalised),
        (.noName, DebriefingWords.calendar), (.calendar, DebriefingWords.calendar),
        (.noun, DebriefingWords.nouns), (.product, DebriefingWords.products),
        (.everyday, DebriefingWords.everydayNames), (.deadline, "by before until till due within"),
        (.determiner, "the a an our their your my his her its this these those"),
        (
            .preposition,
            "for to of from with at by about on in than into over between behind around under via re through"
        ),
        (.coordinator, "and but so or then while whereas plus yet"),
        (
            .auxiliary,
            """
            is are am was were be been has have had do does did will would can could may might shall should must s wants
            needs gonna
            """
        ),
        (
            .saying,
            """
            said says say told mentioned mentions agreed confirmed confirms promised decided indicated suggested thinks
            announced wrote think guess assured
            """
        ),
        (
            .commitment,
            """
            agreed agrees promised promises volunteered volunteers offered offers committed commits pledged undertook
            plans planned intends wants offering vowed happy
            """
        ),
        (
            .event,
            """
            meeting call demo workshop kickoff session visit review pilot poc training interview survey presentation
            trial rollout webinar follow-up followup chat conversation audit walkthrough sync onboarding appointment
            test readout deep-dive dive retro standup
            """
        ),
        (
            .deliverable,
            """
            demo pilot trial poc proof proposal quote quotation offer pricing call meeting workshop references sandbox
            contract sow presentation training estimate comparison evaluation breakdown overview benchmark tour draft sample samples prototype visit kickoff walkthrough test
            """
        ),
        (.trouble, DebriefingWords.troubles), (.fear, DebriefingWords.fears),
        (.reluctance, DebriefingWords.reluctance), (.costly, DebriefingWords.costly),
        (.awkward, DebriefingWords.awkward), (.settled, DebriefingWords.settled),
        (.thing, DebriefingWords.things), (.approval, DebriefingWords.approvals),
        (.choice, DebriefingWords.choices),
        (.habit, "always usually often sometimes every normally typically generally rarely"),
        (.organisationEnd, "corp inc ltd gmbh llc ag plc co corporation group sa bv"),
        (.pronoun, "i you he she it we they that this there who everyone somebody someone nobody"),
    ]

    /// What a word is by its key; nothing for one that is unknown.
    func sense(_ key: UInt64) -> Sense { senses[key] ?? [] }
}
