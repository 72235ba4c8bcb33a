/// What an assistant's turn asks the user for.
public struct AskedDetails: OptionSet, Sendable, Hashable {
    /// One bit a detail.
    public let rawValue: UInt8

    /// The details of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What the event is to be called.
    public static let title = AskedDetails(rawValue: 1 << 0)
    /// Its day.
    public static let date = AskedDetails(rawValue: 1 << 1)
    /// When it begins.
    public static let time = AskedDetails(rawValue: 1 << 2)
    /// Where it is.
    public static let location = AskedDetails(rawValue: 1 << 3)
    /// Who comes.
    public static let attendees = AskedDetails(rawValue: 1 << 4)
    /// Whether what the assistant said is right, or shall be done.
    public static let confirmation = AskedDetails(rawValue: 1 << 5)
    /// Whether there is anything else.
    public static let more = AskedDetails(rawValue: 1 << 6)
    /// Whether an event shall be added.
    public static let adding = AskedDetails(rawValue: 1 << 7)

    /// Reads the questions of a turn.
    public init(readFrom text: String) { self.init(HashedText(text)) }

    /// Reads the questions of a turn that is cut already: sentences that end with a question mark or demand an answer.
    package init(_ text: HashedText) {
        var all = AskedDetails()
        var sentence = AskedDetails()
        var isDemand = false
        for token in text.tokens {
            if let details = Self.words[token.hash] { sentence.formUnion(details) }
            if Self.demands.contains(token.hash) { isDemand = true }
            guard token.kind == .symbol else { continue }
            let sign = Unicode.Scalar(text.letters[token.start])
            if sign == "?" || (isDemand && sign == ".") { all.formUnion(sentence) }
            if sign == "?" || sign == "." || sign == "!" { (sentence, isDemand) = ([], false) }
        }
        if isDemand { all.formUnion(sentence) }
        self = all
    }

    private static let demands = Set(
        ["please", "tell", "specify", "provide", "need", "what", "which", "where", "when", "who"].map(
            FeatureHash.word
        )
    )

    private static let words: [UInt64: AskedDetails] = {
        var table: [UInt64: AskedDetails] = [:]
        let lists: [(AskedDetails, String)] = [
            (.title, "name named title titled call called entitled subject"),
            (.date, "date dates day days"), ([.date, .time], "when"),
            (.time, "time times start starts begin begins commence hour"),
            (.location, "where location located place venue address"),
            (.attendees, "who whom attendees invite invited attending people"),
            (.confirmation, "correct confirm right okay ok good want like look looks shall update changes"),
            (.adding, "add create put adding schedule"),
            (.more, "else further anything assist help more"),
        ]
        for (details, words) in lists {
            for word in words.split(separator: " ") { table[FeatureHash.word(String(word))] = details }
        }
        return table
    }()
}
