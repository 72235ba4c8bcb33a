/// The table of money: ISO 4217 codes with the English names, and the signs in use.
enum CurrencyNames {
    /// A currency: its code, name, nouns in the singular and signs, lists with commas between.
    struct Row: Sendable {
        let code: String
        let name: String
        let nouns: String
        let signs: String

        init(_ code: String, _ name: String, _ nouns: String = "", _ signs: String = "") {
            self.code = code
            self.name = name
            self.nouns = nouns
            self.signs = signs
        }
    }

    /// Names and signs of several countries' money, which have no code of their own.
    static let shared = [
        Row("", "Dollar", "dollar,buck", "$"),
        Row("", "Pound", "pound sterling", "£,₤,pound,pounds,quid"),
        Row("", "Rupee", "rupee", "rs,rs.,₨"),
        Row("", "Franc", "franc", "₣"),
        Row("", "Dinar", "dinar", ""),
        Row("", "Rial", "rial", "﷼"),
        Row("", "Riyal", "riyal", ""),
        Row("", "Peso", "peso", "₱"),
        Row("", "Krone", "krone,kroner", "kr"),
        Row("", "Krona", "krona,kronor", ""),
        Row("", "Shilling", "shilling", ""),
        Row("", "Bitcoin", "bitcoin", "₿,btc"),
        Row("", "Ethereum", "ethereum", "eth"),
    ]

    /// Words for a hundredth of something; "c" and "p" only behind digits that they touch, or behind a sum.
    static let minor: [(name: String, words: String)] = [
        ("Cent", "cent,cents,¢,c"), ("Penny", "penny,pennies"), ("Pence", "pence,p"), ("Sen", "sen"),
        ("Paisa", "paisa,paise"), ("Centavo", "centavo,centavos"), ("Kopek", "kopek,kopeks,kopecks"),
        ("Fils", "fils"), ("Piastre", "piastre,piastres"), ("Halala", "halala,halalas"),
        ("Øre", "øre,öre"), ("Groschen", "groschen,grosz"), ("Rappen", "rappen"), ("Stotinka", "stotinki"),
        ("Jiao", "jiao"), ("Satang", "satang"),
    ]

    /// Codes that are words or common abbreviations: they count in capitals only.
    static let codesThatAreWords: Set<String> = [
        "all", "amd", "bam", "bob", "cop", "cup", "gel", "lak", "mad", "mop", "pen", "php", "ron", "sos",
        "srd",
        "top", "try",
    ]

    /// Nouns that mean money wherever they stand.
    static let plainNouns: Set<String> = [
        "dollar", "euro", "rupee", "franc", "dinar", "riyal", "peso", "bitcoin", "yuan", "ruble", "rouble",
        "shekel", "rupiah",
        "ringgit", "zloty", "forint", "dirham",
    ]

    /// Codes that reports put letters before: "120 MEUR".
    static let codesWithLetters: Set<String> = ["eur", "usd", "gbp", "chf", "sek", "nok", "dkk"]
}
