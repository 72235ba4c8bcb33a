/// The forms of English verbs, made from the plain form.
struct VerbForms: Sendable {
    let plain: String
    /// "sends".
    let third: String
    /// "sending".
    let gerund: String
    /// "sent", "wrote".
    let past: String
    /// "sent", "written".
    let participle: String

    /// Verbs whose past is not made with "-ed": plain, past, participle.
    private static let irregular: [String: (past: String, participle: String)] = {
        var forms: [String: (String, String)] = [:]
        for line in DebriefingWords.irregularVerbs.split(whereSeparator: \.isNewline) {
            for verb in line.split(separator: ",") {
                let words = verb.split(separator: " ").map(String.init)
                guard let plain = words.first, words.count > 1 else { continue }
                forms[plain] = (words[1], words.count > 2 ? words[2] : words[1])
            }
        }
        return forms
    }()
    /// Verbs of one short syllable, or one with the stress at its end, double their last letter.
    private static let doubling: Set<String> = [
        "set", "get", "put", "run", "plan", "ship", "cut", "swap", "submit", "chat", "drop", "stop", "slip",
        "commit", "refer", "prefer", "scrap", "shop", "win", "begin", "let", "ban", "map", "prep", "log",
        "tag",
        "sit", "spot", "jot", "debug", "step", "cap", "pin", "grab", "transfer", "quit", "forget", "dig",
        "trim",
    ]

    /// The forms of a verb by its plain form.
    init(_ plain: String) {
        self.plain = plain
        let isSilent = plain.hasSuffix("e")
        let last = plain.last.map(String.init) ?? ""
        let stem = Self.doubling.contains(plain) ? plain + last : plain
        let endsInY =
            last == "y" && !["a", "e", "o", "u"].contains(plain.dropLast().last.map(String.init) ?? "")
        if endsInY {
            third = plain.dropLast() + "ies"
        } else if ["s", "x", "z", "ch", "sh", "o"].contains(where: plain.hasSuffix) {
            third = plain + "es"
        } else {
            third = plain + "s"
        }
        gerund = isSilent && !plain.hasSuffix("ee") ? plain.dropLast() + "ing" : stem + "ing"
        let regular = isSilent ? plain + "d" : endsInY ? plain.dropLast() + "ied" : stem + "ed"
        past = Self.irregular[plain]?.past ?? regular
        participle = Self.irregular[plain]?.participle ?? regular
    }
}
