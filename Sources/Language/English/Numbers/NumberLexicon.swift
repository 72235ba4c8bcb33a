/// The English words of numbers.
enum NumberLexicon {
    private static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]
    private static let teens = [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen",
    ]
    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let ordinalOnes = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    private static let ordinalTeens = [
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth",
    ]
    private static let ordinalTens = [
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
    ]
    private static let scales: [(String, Double)] = [
        ("thousand", 1e3), ("lakh", 1e5), ("lac", 1e5), ("million", 1e6), ("crore", 1e7), ("billion", 1e9),
        ("trillion", 1e12), ("quadrillion", 1e15),
    ]
    /// Behind digits only; of those in capitals other spellings mean something else ("1m" is a metre).
    private static let scaleLetters: [(String, Double)] = [
        ("k", 1e3), ("m", 1e6), ("g", 1e9), ("t", 1e12), ("mm", 1e6), ("mn", 1e6), ("mln", 1e6), ("mio", 1e6),
        ("bn", 1e9),
        ("bln", 1e9), ("b", 1e9), ("tn", 1e12), ("tln", 1e12), ("trn", 1e12),
    ]
    /// Spellings that people type, with the right ones.
    private static let variants: [(String, String)] = [
        ("nought", "zero"), ("naught", "zero"), ("fourty", "forty"), ("ninty", "ninety"), ("nineth", "ninth"),
        ("twelveth", "twelfth"), ("fith", "fifth"), ("eigth", "eighth"), ("fourtieth", "fortieth"),
    ]

    /// Adds the words to a lexicon.
    static func fill(_ lexicon: inout [String: QuantityWord]) {
        func add(_ word: String, _ role: NumberRole, _ value: Double, isPlural: Bool = false) {
            lexicon[word, default: .none].number = role
            lexicon[word, default: .none].value = value
            lexicon[word, default: .none].isPlural = isPlural
        }
        func add(
            _ words: [String],
            _ role: NumberRole,
            from first: Double,
            step: Double,
            pluralRole: NumberRole? = nil
        ) {
            for (place, word) in words.enumerated() {
                add(word, role, first + step * Double(place))
                if let pluralRole {
                    add(word + "s", pluralRole, first + step * Double(place), isPlural: true)
                }
            }
        }
        add(ones, .ones, from: 0, step: 1)
        add(teens, .teens, from: 10, step: 1)
        add(tens, .tens, from: 20, step: 10)
        add(ordinalOnes, .ordinalOnes, from: 1, step: 1, pluralRole: .ordinalOnes)
        add(ordinalTeens, .ordinalTeens, from: 10, step: 1, pluralRole: .ordinalTeens)
        add(ordinalTens, .ordinalTens, from: 20, step: 10, pluralRole: .ordinalTens)
        add("hundred", .hundred, 100)
        add("hundreds", .hundred, 100, isPlural: true)
        add("hundredth", .ordinalScale, 100)
        add("hundredths", .ordinalScale, 100, isPlural: true)
        for (word, value) in scales {
            add(word, .scale, value)
            add(word + "s", .scale, value, isPlural: true)
            add(word + "th", .ordinalScale, value)
            add(word + "ths", .ordinalScale, value, isPlural: true)
        }
        for (word, value) in scaleLetters { add(word, .scaleLetter, value) }
        for word in ["dozen", "doz", "dz"] { add(word, .dozen, 12) }
        for word in ["dozens", "dozs", "dzs"] { add(word, .dozen, 12, isPlural: true) }
        add("half", .half, 0.5)
        add("halves", .half, 0.5, isPlural: true)
        add("quarter", .quarter, 0.25)
        add("quarters", .quarter, 0.25, isPlural: true)
        for word in ["st", "nd", "rd", "th"] { add(word, .ordinalEnding, 0) }
        for (typed, right) in variants { lexicon[typed] = lexicon[right] }
    }
}
