/// Reads phrases about time at places of a text.
///
/// Every function named after what it reads takes the index of a token and gives the reading that starts
/// there, or nil. None looks further than a bounded number of tokens ahead, so a text is read in linear time.
struct TimeGrammar {
    let tokens: [TextToken]
    let words: [TimeWord]
    let reference: CivilDateTime
    let monthComesFirst: Bool
    /// Whether the text answers a question for a date or time: "7", "the 24".
    let isAnswer: Bool
    /// Words that some rules look for far ahead, so that texts without them are spared the look.
    var marks: Marks = []
    /// How deep rules that read parts of their own kind have gone: "the day after the day after …".
    var depth = 0

    struct Marks: OptionSet {
        let rawValue: UInt8
        /// "every", "weekly".
        static let every = Marks(rawValue: 1)
        /// "or".
        static let or = Marks(rawValue: 2)

        /// What a word is a mark of.
        init(_ word: TimeWord) {
            switch word.keyword {
            case .every, .frequency: self = .every
            case .or: self = .or
            default: self = []
            }
        }

        init(rawValue: UInt8) { self.rawValue = rawValue }
    }

    /// What was read at the last places.
    let memory = TimeMemory()

    /// The same grammar one level deeper, nil where no one speaks any more.
    var deeper: TimeGrammar? {
        guard depth < 4 else { return nil }
        var grammar = self
        grammar.depth += 1
        return grammar
    }

    func word(_ index: Int) -> TimeWord { index >= 0 && index < words.count ? words[index] : .foreign }

    func keyword(_ index: Int) -> TimeWord.Keyword { word(index).keyword }

    func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isSign(scalar)
    }

    /// A number in digits with how many it has.
    func digits(_ index: Int) -> (value: Int, count: Int)? {
        guard index >= 0, index < tokens.count, let number = tokens[index].number else { return nil }
        return (number, tokens[index].length)
    }

    /// Whether a token touches the one before it.
    func touches(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && !tokens[index].isSpaced
    }

    func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .word }
    func isNumber(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .number
    }

    func key(_ index: Int) -> UInt64 { isWord(index) ? tokens[index].key : 0 }

    /// The index behind a sign, or the same index where it does not stand.
    func skipping(_ index: Int, _ scalar: Unicode.Scalar) -> Int { isSign(index, scalar) ? index + 1 : index }

    /// The index behind a word, or the same index where it does not stand.
    func skipping(_ index: Int, _ keyword: TimeWord.Keyword) -> Int {
        self.keyword(index) == keyword ? index + 1 : index
    }

    /// The index behind at most three such words.
    func skippingLinks(_ index: Int, _ links: TimeWord.Keyword...) -> Int {
        var next = index
        for _ in 0..<3 where links.contains(keyword(next)) { next += 1 }
        return next
    }

    func isDash(_ index: Int) -> Bool { isSign(index, "-") || isSign(index, "~") }
}
