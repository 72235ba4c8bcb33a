/// The features of each token of a text, the same for training and for reading.
package struct SequenceFeatures: Sendable {
    /// Which kinds of features are listed, see ``SequenceTemplates``.
    package let templates: SequenceTemplates
    /// The features of all tokens, one after the other.
    package private(set) var features: [UInt64] = []
    /// Where each token's features begin; one more than there are tokens.
    package private(set) var starts: [Int] = [0]

    private let text: HashedText
    private var words: [UInt64]
    private var classes: [UInt64]
    private var shapes: [UInt64]
    private var context: UInt64 = 0
    private var asked: UInt64 = 0
    private var customs: UInt64 = 0
    private var topic: UInt64 = 0
    private var runs: [Range<Int>?] = []
    private var lists: [UInt64] = []
    private var subjects = SequenceSubjects()
    private var nameRuns = NameRuns()

    /// How many places before and behind a token are looked at.
    private static let margin = 3
    private static let startOfText = FeatureHash.word("\u{2}")
    private static let endOfText = FeatureHash.word("\u{3}")

    /// Lists the features of a text.
    package init(_ text: HashedText, context: SequenceContext, templates: SequenceTemplates) {
        self.text = text
        self.templates = templates
        let tokens = text.tokens
        let before = [UInt64](repeating: Self.startOfText, count: Self.margin)
        let behind = [UInt64](repeating: Self.endOfText, count: Self.margin)
        let ownClasses = tokens.map {
            UInt64(WordClassLexicon.wordClass(of: $0, letters: text.letters).rawValue)
        }
        words = before + tokens.map(\.hash) + behind
        classes = before + ownClasses + behind
        shapes = before + tokens.map { UInt64($0.kind.rawValue) << 8 | UInt64($0.shape.rawValue) } + behind
        self.context = UInt64(context.source.rawValue) << 8 | Self.style(of: text)
        asked = UInt64(context.asked)
        customs = UInt64(context.customs)
        topic = ownClasses.reduce(0) { $0 | Self.topicBit(of: $1) }
        runs = CapitalRuns.runs(of: tokens)
        if templates.contains(.lists) {
            lists = [1 << 62] + tokens.map(WordClassLexicon.classes) + [1 << 61]
        }
        if templates.contains(.runs) {
            nameRuns = NameRuns(tokens, lists: tokens.map(WordClassLexicon.classes))
        }
        if templates.contains(.topics), context.source == .message {
            subjects = SequenceSubjects(words: tokens.map(\.hash), classes: ownClasses)
        }
        features.reserveCapacity(tokens.count * 90)
        starts.reserveCapacity(tokens.count + 1)
        var memory = SequenceMemory()
        for token in tokens.indices {
            list(token, memory)
            starts.append(features.count)
            memory.pass(word: tokens[token].hash, wordClass: ownClasses[token])
        }
    }

    /// How a text is written: as one speaks, without any capital, digit or sign; as one types in a hurry; or with care.
    private static func style(of text: HashedText) -> UInt64 {
        var style: UInt64 = 0
        for token in text.tokens {
            switch token.kind {
            case .word: if token.shape != .lower { style |= 4 }
            case .number: style |= 1
            case .symbol: style |= 2
            }
        }
        return style & 4 != 0 ? 2 : style != 0 ? 1 : 0
    }

    private static func topicBit(of wordClass: UInt64) -> UInt64 {
        switch WordClass(rawValue: UInt8(truncatingIfNeeded: wordClass)) {
        case .reminding: 1
        case .changing: 2
        case .asking, .question: 4
        case .scheduling: 8
        default: 0
        }
    }

    private mutating func add(_ kind: UInt64, _ first: UInt64) {
        features.append(FeatureHash.feature(kind, first))
    }

    private mutating func add(_ kind: UInt64, _ first: UInt64, _ second: UInt64) {
        features.append(FeatureHash.feature(kind, first, second))
    }

    private mutating func add(_ kind: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
        features.append(FeatureHash.feature(kind, first, second, third))
    }

    private mutating func list(_ token: Int, _ memory: SequenceMemory) {
        let here = token + Self.margin
        add(1, 0)
        addWords(here)
        addClasses(here)
        addShapes(here)
        addLetters(text.tokens[token], here)
        addMemory(here, memory)
        addContext(here, memory)
        addRun(token)
        addLists(token, here)
        nameRuns.append(token, to: &features)
        addSubjects(here, memory)
        addCustoms(here, memory)
        add(70, UInt64(min(token, 4)))
        add(71, UInt64(min(text.tokens.count - 1 - token, 3)))
    }

    private mutating func addWords(_ here: Int) {
        for offset in 0...6 { add(2 + UInt64(offset), words[here + offset - 3]) }
        add(9, words[here - 1], words[here])
        add(10, words[here], words[here + 1])
        add(11, words[here - 2], words[here - 1])
        add(12, words[here + 1], words[here + 2])
        add(13, words[here - 1], words[here + 1])
    }

    private mutating func addClasses(_ here: Int) {
        for offset in 0...6 { add(20 + UInt64(offset), classes[here + offset - 3]) }
        add(27, classes[here - 1], classes[here])
        add(28, classes[here], classes[here + 1])
        add(29, classes[here - 2], classes[here - 1])
        add(30, classes[here + 1], classes[here + 2])
        add(31, classes[here - 1], classes[here], classes[here + 1])
        add(32, classes[here - 2], classes[here - 1], classes[here])
        add(33, classes[here], classes[here + 1], classes[here + 2])
        add(34, words[here - 1], classes[here])
        add(35, classes[here], words[here + 1])
    }

    private mutating func addShapes(_ here: Int) {
        add(40, shapes[here])
        add(41, shapes[here - 1], shapes[here])
        add(42, shapes[here], shapes[here + 1])
        add(43, shapes[here - 1], shapes[here], shapes[here + 1])
        add(44, shapes[here], classes[here - 1])
        add(45, shapes[here], classes[here + 1])
        add(46, shapes[here], words[here - 1])
        add(47, shapes[here], words[here + 1])
        add(48, shapes[here], classes[here])
        add(
            49,
            shapes[here - 2] << 16 | shapes[here - 1],
            shapes[here],
            shapes[here + 1] << 16 | shapes[here + 2]
        )
    }

    private mutating func addLetters(_ token: HashedToken, _ here: Int) {
        guard token.kind == .word else { return }
        let letters = text.letters
        let count = min(token.end - token.start, 24)
        var hash = FeatureHash.empty
        for length in 1...4 where count > length {
            hash = FeatureHash.adding(letters[token.start + length - 1], to: hash)
            if length > 1 { add(50 + UInt64(length), hash) }
        }
        hash = FeatureHash.empty
        for length in 1...4 where count > length {
            hash = FeatureHash.adding(letters[token.end - length], to: hash)
            if length > 1 { add(54 + UInt64(length), hash) }
        }
        add(59, UInt64(min(count, 9)), shapes[here])
    }

    private mutating func addMemory(_ here: Int, _ memory: SequenceMemory) {
        add(60, memory.preposition)
        add(61, memory.preposition, words[here])
        add(62, memory.preposition, classes[here])
        add(63, memory.preposition, shapes[here])
        add(64, memory.verb)
        add(65, memory.verb, memory.preposition)
        add(66, memory.verb, classes[here])
        add(67, memory.isQuoted ? 1 : 0, shapes[here])
        add(68, words[Self.margin])
        add(69, topic, memory.preposition)
    }

    private mutating func addContext(_ here: Int, _ memory: SequenceMemory) {
        guard templates.contains(.context) else { return }
        add(80, context, words[here])
        add(81, context, classes[here])
        add(82, context, shapes[here])
        add(83, context, words[here - 1])
        add(84, context, words[here + 1])
        add(85, context, classes[here - 1], classes[here])
        add(86, context, classes[here], classes[here + 1])
        add(87, context, memory.preposition)
        add(88, context, memory.preposition, classes[here])
        add(89, context, topic)
        add(90, context, memory.verb)
        if asked != 0 {
            add(91, asked)
            add(92, asked, classes[here])
            add(93, asked, shapes[here])
            add(94, asked, words[here - 1])
            add(95, asked, memory.preposition)
            add(96, asked, classes[here - 1], classes[here])
        }
    }

    /// What a run of capitalised words begins and ends with, and what stands around it.
    private mutating func addRun(_ token: Int) {
        guard let run = runs[token] else { return }
        let first = run.lowerBound + Self.margin
        let last = run.upperBound - 1 + Self.margin
        let length = UInt64(min(run.count, 5))
        let place: UInt64 = token == run.lowerBound ? 0 : token == run.upperBound - 1 ? 1 : 2
        add(100, classes[first], classes[last], length)
        add(101, words[last], place)
        add(102, words[first], place)
        add(103, words[first - 1], place)
        add(104, words[last + 1], place)
        add(105, classes[first - 1], classes[last + 1], place)
        add(106, classes[first], place)
        add(107, classes[last], place)
        add(108, length, place)
        add(109, classes[first], classes[last], classes[first - 1])
    }

    /// All the lists that a word and its neighbours stand in.
    private mutating func addLists(_ token: Int, _ here: Int) {
        guard !lists.isEmpty else { return }
        let (before, own, behind) = (lists[token], lists[token + 1], lists[token + 2])
        add(120, own)
        add(121, before, own)
        add(122, own, behind)
        add(123, own, shapes[here])
        addBits(of: own) { $0.add(124, $1, $0.shapes[here]) }
        addBits(of: before) { $0.add(125, $1) }
        addBits(of: behind) { $0.add(126, $1) }
    }

    private mutating func addBits(of list: UInt64, _ body: (inout Self, UInt64) -> Void) {
        var rest = list
        while rest != 0 {
            body(&self, UInt64(rest.trailingZeroBitCount))
            rest &= rest &- 1
        }
    }

    /// Whose customs the message follows, with what lies in and around the word.
    private mutating func addCustoms(_ here: Int, _ memory: SequenceMemory) {
        addBits(of: customs) { features, custom in
            let (words, classes) = (features.words, features.classes)
            features.add(130, custom)
            features.add(131, custom, words[here])
            features.add(132, custom, classes[here])
            features.add(133, custom, words[here - 1])
            features.add(134, custom, words[here + 1])
            features.add(135, custom, classes[here - 1], classes[here])
            features.add(136, custom, classes[here], classes[here + 1])
            features.add(137, custom, memory.preposition)
            features.add(138, custom, memory.preposition, classes[here])
        }
    }

    /// What the message as a whole is about, with the class of the word.
    private mutating func addSubjects(_ here: Int, _ memory: SequenceMemory) {
        guard subjects.isKnown else { return }
        for wordClass in subjects.classes {
            add(110, wordClass)
            add(111, wordClass, classes[here])
        }
        add(112, subjects.firstVerb)
        add(113, subjects.firstVerb, classes[here])
        add(114, subjects.firstVerb, memory.preposition)
        add(115, subjects.lastVerb, classes[here])
        add(116, subjects.firstVerb, words[here])
    }
}
