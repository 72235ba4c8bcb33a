extension DebriefingLexicon {
    /// What a word is for the rules.
    struct Sense: OptionSet, Sendable {
        let rawValue: UInt64
        /// The plain form of a verb for something that can be done: "send".
        static let verb = Sense(rawValue: 1)
        /// Its form in "-ing": "sending".
        static let gerund = Sense(rawValue: 1 << 1)
        /// Its form in "-s": "sends".
        static let does = Sense(rawValue: 1 << 2)
        /// Its participle: "sent".
        static let done = Sense(rawValue: 1 << 3)
        /// The past of any verb.
        static let past = Sense(rawValue: 1 << 4)
        /// The form in "-s" of other verbs: "worries".
        static let third = Sense(rawValue: 1 << 5)
        /// The plain form of a verb that tells a state: "know".
        static let state = Sense(rawValue: 1 << 6)
        static let will = Sense(rawValue: 1 << 7)
        static let should = Sense(rawValue: 1 << 8)
        /// "is", "has", "can", "'s": what a finite clause may have behind its subject.
        static let auxiliary = Sense(rawValue: 1 << 9)
        /// "also", "then", "please": may stand between subject and verb.
        static let adverb = Sense(rawValue: 1 << 10)
        /// "not", "nobody".
        static let denial = Sense(rawValue: 1 << 11)
        /// "might", "if", "hopefully": before a decision it makes none.
        static let hypothetical = Sense(rawValue: 1 << 12)
        /// "if", "when": opens a clause that tells a condition.
        static let condition = Sense(rawValue: 1 << 13)
        /// "we", "they": people, but nobody in particular.
        static let group = Sense(rawValue: 1 << 14)
        /// "manager", "team": behind "the" somebody.
        static let role = Sense(rawValue: 1 << 15)
        /// "product" in "the product manager".
        static let rolePart = Sense(rawValue: 1 << 16)
        /// "legal": somebody without an article.
        static let department = Sense(rawValue: 1 << 17)
        /// Words with a capital that are no names: "CRM".
        static let noName = Sense(rawValue: 1 << 18)
        /// Days and months.
        static let calendar = Sense(rawValue: 1 << 19)
        /// A common noun or another word that opens sentences and is no name.
        static let noun = Sense(rawValue: 1 << 20)
        /// The name of a software or service.
        static let product = Sense(rawValue: 1 << 21)
        static let givenName = Sense(rawValue: 1 << 22)
        /// A given name that is a word too: "will".
        static let everyday = Sense(rawValue: 1 << 23)
        /// Cities, countries and their people.
        static let place = Sense(rawValue: 1 << 24)
        /// "by", "before", "until", "due": a date behind them is a deadline.
        static let deadline = Sense(rawValue: 1 << 25)
        static let determiner = Sense(rawValue: 1 << 26)
        static let preposition = Sense(rawValue: 1 << 27)
        /// "and", "but", "so".
        static let coordinator = Sense(rawValue: 1 << 28)
        /// "said", "told": what follows is reported.
        static let saying = Sense(rawValue: 1 << 29)
        /// "promised", "offered": with "to" somebody takes something on.
        static let commitment = Sense(rawValue: 1 << 30)
        /// "demo", "kickoff": what is held at a time.
        static let event = Sense(rawValue: 1 << 31)
        /// "quote", "trial": what customers ask for.
        static let deliverable = Sense(rawValue: 1 << 32)
        /// "Corp", "Ltd".
        static let organisationEnd = Sense(rawValue: 1 << 33)
        static let pronoun = Sense(rawValue: 1 << 34)
        /// "problem", "delay": what plans suffer from.
        static let trouble = Sense(rawValue: 1 << 36)
        /// "worried", "nervous".
        static let fear = Sense(rawValue: 1 << 37)
        /// "slip", "derailed": what goes wrong, in all forms.
        static let harm = Sense(rawValue: 1 << 38)
        /// "balked", "insists": what the other side does against an offer, in all forms.
        static let refusal = Sense(rawValue: 1 << 39)
        /// "resistance", "doubts".
        static let reluctance = Sense(rawValue: 1 << 40)
        /// "expensive", "steep".
        static let costly = Sense(rawValue: 1 << 41)
        /// "clunky", "rigid".
        static let awkward = Sense(rawValue: 1 << 42)
        /// "approved", "signed": a decision's participle.
        static let settled = Sense(rawValue: 1 << 43)
        /// "blessing", "consent".
        static let approval = Sense(rawValue: 1 << 44)
        /// "package", "plan", "tier": what is chosen.
        static let choice = Sense(rawValue: 1 << 45)
        /// A thing in "-er": "printer".
        static let thing = Sense(rawValue: 1 << 47)
        /// "always", "usually": what is done so is no task.
        static let habit = Sense(rawValue: 1 << 46)
        /// A date starts here: the text's own, no word of the lexicon.
        static let date = Sense(rawValue: 1 << 35)
    }
}
