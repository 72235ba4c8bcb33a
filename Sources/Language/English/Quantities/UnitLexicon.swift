/// The names and abbreviations of units.
struct UnitLexicon: Sendable {
    /// The one lexicon; filled when it is first used.
    static let shared = UnitLexicon()

    /// Every unit; phrases give the place in it.
    let units: [MeasureUnit]
    let phrases: PhraseTable

    private init() {
        var filler = Filler()
        for row in UnitNames.lengths { filler.addLength(row) }
        for row in UnitNames.simple { filler.add(row) }
        for row in UnitNames.information { filler.addInformation(row) }
        filler.addOddities()
        units = filler.units
        phrases = PhraseTable(filler.phrases)
    }

    /// Marks the words that names of units start with.
    static func fill(_ lexicon: inout [UInt64: QuantityWord]) {
        for key in shared.phrases.openings { lexicon[key, default: .none].opensUnit = true }
    }
}

extension UnitLexicon {
    /// Makes units of rows of names.
    private struct Filler {
        private(set) var units: [MeasureUnit] = []
        private(set) var phrases = PhraseTable.Builder()

        mutating func add(
            _ name: String,
            _ dimension: MeasureUnit.Dimension,
            size: Double = 0,
            usage: MeasureUnit.Usage = [],
            _ names: [String]
        ) {
            units.append(MeasureUnit(name: name, dimension: dimension, size: size, usage: usage))
            for name in names { phrases.add(name, units.count - 1) }
        }

        mutating func add(_ row: UnitNames.Row) {
            add(row.name, row.dimension, size: row.size, Self.list(row.words) + Self.list(row.signs))
            if !row.letters.isEmpty {
                add(row.name, row.dimension, size: row.size, usage: .small, Self.list(row.letters))
            }
        }

        /// A length also makes an area, a volume and speeds.
        mutating func addLength(_ row: UnitNames.Row) {
            add(row)
            let words = Self.list(row.words)
            let signs = Self.list(row.signs) + Self.list(row.letters)
            let lower = row.name.lowercased()
            add(
                "Square \(lower)",
                .area,
                size: row.size * row.size,
                Self.power(words, signs, ["square", "sq", "sq."], ["2", "²"])
            )
            add(
                "Cubic \(lower)",
                .volume,
                size: row.size * row.size * row.size * 1000,
                Self.power(words, signs, ["cubic", "cu", "cu."], ["3", "³"])
            )
            for (time, abbreviations) in UnitNames.speedTimes {
                let names = words.flatMap { word in [time, abbreviations[0]].map { "\(word) per \($0)" } }
                let short = (signs + words).flatMap { sign in abbreviations.map { "\(sign)/\($0)" } }
                add("\(row.name) per \(time)", .speed, names + short)
            }
        }

        private static func power(
            _ words: [String],
            _ signs: [String],
            _ before: [String],
            _ behind: [String]
        ) -> [String] {
            (words + signs).flatMap { name in before.map { "\($0) \(name)" } + ["\(name) squared"] }
                + (signs + words).flatMap { name in behind.map { "\(name)\($0)" } + ["\(name)^\(behind[0])"] }
        }

        mutating func addInformation(_ row: UnitNames.Information) {
            let bit = row.name.isEmpty ? "Bit" : row.name + "bit"
            let byte = row.name.isEmpty ? "Byte" : row.name + "byte"
            add(bit, .information, [row.prefix + "bit", row.prefix + "bits"])
            guard !row.letter.isEmpty else {
                add(byte, .information, [row.prefix + "byte", row.prefix + "bytes"])
                return
            }
            // The reader takes the unit behind this one where the "B" is a capital.
            add(bit, .information, usage: .byteByCapital, [row.letter + "b"])
            add(byte, .information, [row.prefix + "byte", row.prefix + "bytes"])
        }

        mutating func addOddities() {
            add("Inch", .length, size: 0.0254, usage: .touching, ["in"])
            add("Picometer", .length, size: 1e-12, usage: .clock, ["pm"])
            add(
                "F",
                .temperature,
                UnitNames.degrees(of: ["f", "fahrenheit", "farenheit", "fahrenhiet", "farhenheit"])
            )
            add(
                "C",
                .temperature,
                UnitNames.degrees(of: ["c", "celsius", "celcius", "centigrade", "centigrate"])
            )
            add("K", .temperature, UnitNames.degrees(of: ["k", "kelvin"]) + ["kelvins"])
            add(
                "F",
                .temperature,
                usage: .bare,
                ["fahrenheit", "farenheit", "fahrenhiet", "farhenheit", "℉", "degrees fahrenheit"]
            )
            add(
                "C",
                .temperature,
                usage: .bare,
                ["celsius", "celcius", "centigrade", "centigrate", "℃", "degrees celsius"]
            )
            add("K", .temperature, ["kelvin"])
            add("F", .temperature, usage: .capital, ["f"])
            add("C", .temperature, usage: .capital, ["c"])
            add("R", .temperature, usage: .bare, ["rankine", "degrees rankine", "degree rankine"])
            add("Degree", .temperature, ["degree", "degrees", "deg", "deg.", "°"])
        }

        private static func list(_ words: String) -> [String] { words.split(separator: ",").map(String.init) }
    }
}
