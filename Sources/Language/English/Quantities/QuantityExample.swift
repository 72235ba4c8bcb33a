/// What a rule of quantities reads, shown on a text; the tests read every example.
struct QuantityExample: Sendable {
    /// What the rule reads, in one sentence.
    let reads: String
    /// A text in which the rule fires.
    let text: String
    /// The words of the text that the entity consists of.
    let words: String
    let kind: EntityKind
    /// The entity's value: `4.25 Dollar`, `10 to 20 Dollar`, `[20,100)`; empty without one.
    let value: String

    init(_ reads: String, _ text: String, _ words: String, _ kind: EntityKind, _ value: String) {
        self.reads = reads
        self.text = text
        self.words = words
        self.kind = kind
        self.value = value
    }
}

extension QuantityRule {
    /// The rule's description and example; each rule has one.
    static let examples: [QuantityRule: QuantityExample] =
        numbers
        .merging(measures) { first, _ in first }
        .merging(sequences) { first, _ in first }

    private static let numbers: [QuantityRule: QuantityExample] = [
        .cardinal: QuantityExample(
            "Units, tens and hundreds in words, with or without \"and\".",
            "one hundred and five people came",
            "one hundred and five",
            .number,
            "105"
        ),
        .scaledNumber: QuantityExample(
            "Groups with factors that get smaller: thousand, lakh, million, crore.",
            "six crore two hundred",
            "six crore two hundred",
            .number,
            "60000200"
        ),
        .dozens: QuantityExample("Dozens.", "three dozens of eggs", "three dozens", .number, "36"),
        .digits: QuantityExample("Digits.", "room 302", "302", .number, "302"),
        .groupedDigits: QuantityExample(
            "Digits in groups of three, or two and three as in India, with commas or blanks.",
            "12,34,567 people",
            "12,34,567",
            .number,
            "1234567"
        ),
        .decimal: QuantityExample("Digits with a point.", "it took .25 s", ".25", .number, "0.25"),
        .spokenDecimal: QuantityExample(
            "\"point\" and the decimals in words or digits.",
            "minus five point zero five",
            "minus five point zero five",
            .number,
            "-5.05"
        ),
        .power: QuantityExample(
            "Powers and exponents.",
            "about 1.3x10^6 cells",
            "1.3x10^6",
            .number,
            "1300000"
        ),
        .letterFactor: QuantityExample(
            "A letter that multiplies digits.",
            "we have 2.5k users",
            "2.5k",
            .number,
            "2500"
        ),
        .fraction: QuantityExample(
            "Parts in words; tens before the last word count to the divisor if a number is before them.",
            "one hundred thirty fifths",
            "one hundred thirty fifths",
            .number,
            "2.85714285714286"
        ),
        .slashedFraction: QuantityExample(
            "A smaller number over a larger one, unless more slashes make it a date.",
            "3/4 of them",
            "3/4",
            .number,
            "0.75"
        ),
        .ratio: QuantityExample(
            "A number over, or out of, another.",
            "two out of five hundred",
            "two out of five hundred",
            .number,
            "0.004"
        ),
        .mixedNumber: QuantityExample(
            "A fraction behind a number; behind a factor it is a part of the factor.",
            "3 million and a half",
            "3 million and a half",
            .number,
            "3500000"
        ),
        .ordinal: QuantityExample(
            "Ordinals in words.",
            "the one hundred and first time",
            "one hundred and first",
            .ordinal,
            "101"
        ),
        .ordinalDigits: QuantityExample("Digits with st, nd, rd, th.", "the 22nd", "22nd", .ordinal, "22"),
        .place: QuantityExample(
            "Places counted from an end or from here.",
            "show me the last but one",
            "the last but one",
            .ordinal,
            "end-1"
        ),
        .percentage: QuantityExample(
            "A number with %, percent, percentage or per cent.",
            "down minus five percent",
            "minus five percent",
            .percentage,
            "-5"
        ),
        .comparison: QuantityExample(
            "A word or sign that bounds a number.",
            "no less than thirty",
            "no less than thirty",
            .numberRange,
            "[30,)"
        ),
        .bounds: QuantityExample(
            "A lower and an upper bound that leave something between.",
            "above 1000 and below 1500",
            "above 1000 and below 1500",
            .numberRange,
            "(1000,1500)"
        ),
        .numberRange: QuantityExample(
            "Two numbers with a dash or \"from … to\", \"between … and\"; the end is not in it.",
            "from 20 to 100 people",
            "from 20 to 100",
            .numberRange,
            "[20,100)"
        ),
    ]

    private static let measures: [QuantityRule: QuantityExample] = [
        .money: QuantityExample(
            "A number with a sign, code or name of a currency before or behind it.",
            "they lost 75 USD million",
            "75 USD million",
            .money,
            "75000000 United States dollar USD"
        ),
        .moneyWithCoins: QuantityExample(
            "Coins behind a sum, with their name or at the end of the phrase.",
            "thirteen dollars and forty-five cents",
            "thirteen dollars and forty-five cents",
            .money,
            "13.45 Dollar"
        ),
        .currencyAlone: QuantityExample(
            "A currency without a sum.",
            "paid in euros",
            "euros",
            .money,
            "Euro EUR"
        ),
        .moneyRange: QuantityExample(
            "Two sums, or a number and a sum, with a dash or \"from … to\", \"between … and\".",
            "between 10 and 20 dollars",
            "between 10 and 20 dollars",
            .money,
            "10 to 20 Dollar"
        ),
        .moneyBound: QuantityExample(
            "A word that bounds a sum.",
            "at most 7€ each",
            "at most 7€",
            .money,
            "to 7 Euro EUR"
        ),
        .measure: QuantityExample(
            "A number with a unit of length, area, volume, mass, speed, information or angle.",
            "190,000 square meters of floor",
            "190,000 square meters",
            .dimension,
            "190000 Square meter"
        ),
        .measureOfTwo: QuantityExample(
            "A number of a larger and one of a smaller unit of the same dimension.",
            "he is 6 feet and 3 inches",
            "6 feet and 3 inches",
            .dimension,
            "6.25 Foot"
        ),
        .temperature: QuantityExample(
            "Degrees, of a scale or without one; near words such as \"rotate\" degrees are an angle.",
            "98.6 degrees fahrenheit",
            "98.6 degrees fahrenheit",
            .temperature,
            "98.6 F"
        ),
        .age: QuantityExample(
            "Years, months, weeks or days old or of age.",
            "a 5-year-old company",
            "5-year-old",
            .age,
            "5 Year"
        ),
    ]

    private static let sequences: [QuantityRule: QuantityExample] = [
        .email: QuantityExample(
            "E-mail addresses.",
            "ask bob.smith@acme.co.uk.",
            "bob.smith@acme.co.uk",
            .email,
            "bob.smith@acme.co.uk"
        ),
        .spelledEmail: QuantityExample(
            "E-mail addresses with \"at\" and \"dot\" in words.",
            "it is b dot smith at gmail dot com",
            "b dot smith at gmail dot com",
            .email,
            "b.smith@gmail.com"
        ),
        .url: QuantityExample(
            "Web addresses with a scheme.",
            "see https://acme.com/a?b=c, please",
            "https://acme.com/a?b=c",
            .url,
            "https://acme.com/a?b=c"
        ),
        .domain: QuantityExample(
            "Names that end as domains do, with what follows; endings that are words need more than one dot or a path.",
            "on bit.ly/x3 and in sum.it is",
            "bit.ly/x3",
            .url,
            "bit.ly/x3"
        ),
        .phone: QuantityExample(
            "Groups of digits as numbers to call have them.",
            "call me at (415) 555-2671 x12",
            "(415) 555-2671 x12",
            .phoneNumber,
            "(415) 555-2671 x12"
        ),
        .ipAddress: QuantityExample(
            "IP addresses of versions 4 and 6.",
            "ping fe80::204:61ff:fe9d:f156",
            "fe80::204:61ff:fe9d:f156",
            .ipAddress,
            "fe80::204:61ff:fe9d:f156"
        ),
        .mention: QuantityExample("A name behind @.", "thanks @Alice!", "@Alice", .mention, "@Alice"),
        .hashtag: QuantityExample("A word behind #.", "task #A1", "#A1", .hashtag, "#A1"),
        .guid: QuantityExample(
            "GUIDs with or without dashes, in braces or quotes or behind urn:uuid:.",
            "{123e4567-e89b-12d3-a456-426655440000}",
            "{123e4567-e89b-12d3-a456-426655440000}",
            .guid,
            "{123e4567-e89b-12d3-a456-426655440000}"
        ),
    ]
}
