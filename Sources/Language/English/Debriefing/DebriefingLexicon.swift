/// The words that the extraction rules ask for.
struct DebriefingLexicon: Sendable {
    /// What a word is for the rules.
    struct Sense: OptionSet, Sendable {
        let rawValue: UInt32
        /// The plain form of a verb for something that can be done: "send".
        static let verb = Sense(rawValue: 1)
        /// Its form in "-ing": "sending".
        static let gerund = Sense(rawValue: 2)
        /// "will", "shall".
        static let will = Sense(rawValue: 4)
        /// "must", "should", "ought".
        static let should = Sense(rawValue: 8)
        /// "can", "could", "would": with a person behind a request.
        static let can = Sense(rawValue: 16)
        /// "also", "then", "please": may stand between subject and verb.
        static let adverb = Sense(rawValue: 32)
        /// "not", "never".
        static let denial = Sense(rawValue: 64)
        /// "need", "have", "going", "agreed": with "to" a duty.
        static let duty = Sense(rawValue: 128)
        /// "we", "they": people, but nobody in particular.
        static let group = Sense(rawValue: 256)
        /// "manager", "team": behind "the" somebody.
        static let role = Sense(rawValue: 512)
        /// Words with a capital that are no names: months, days, "CRM".
        static let noName = Sense(rawValue: 1024)
        /// "by", "before", "until", "due": a date behind them is a deadline.
        static let deadline = Sense(rawValue: 2048)
    }

    /// The one lexicon; filled when it is first used.
    static let shared = DebriefingLexicon()

    private let senses: KeyTable<Sense>

    private init() {
        var senses: [UInt64: Sense] = [:]
        func add(_ sense: Sense, _ words: String) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                senses[WordKey.of(String(word)), default: []].insert(sense)
            }
        }
        for verb in DebriefingWords.verbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            add(.verb, String(verb))
            add(.gerund, Self.gerund(of: String(verb)))
        }
        add(.will, "will shall")
        add(.should, "must should ought")
        add(.can, "can could would")
        add(
            .adverb,
            "also then please just now probably still quickly first now definitely certainly maybe kindly all"
        )
        add(.denial, "not never no cannot wont dont didnt cant shouldnt wouldnt couldnt")
        add(
            .duty,
            "need needs have has going gonna agreed promised volunteered offered plans plan wants intends supposed asked"
        )
        add(.group, "we they everyone everybody somebody someone")
        add(.role, DebriefingWords.roles)
        add(.noName, DebriefingWords.capitalised)
        add(.deadline, "by before until till due within")
        self.senses = KeyTable(senses)
    }

    /// What a word is; nothing for one that is unknown.
    func sense(_ token: TextToken) -> Sense { token.kind == .word ? senses[token.key] ?? [] : [] }

    /// Whether a word with a capital is no name.
    func isNoName(_ key: UInt64) -> Bool { senses[key]?.contains(.noName) ?? false }

    private static func gerund(of verb: String) -> String {
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
        if ["set", "get", "put", "run", "plan", "ship", "cut", "swap", "submit"].contains(verb),
            let last = verb.last
        {
            return verb + String(last) + "ing"
        }
        return verb + "ing"
    }
}
