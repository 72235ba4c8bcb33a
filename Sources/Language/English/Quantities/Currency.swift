/// A currency, or a coin of one.
struct Currency: Sendable {
    /// How the words of a currency may be used.
    struct Usage: OptionSet, Sendable {
        let rawValue: UInt8
        /// The words are a sign or a code, which may stand before the number.
        static let prefix = Usage(rawValue: 1)
        /// The code is a common word in small letters: "ALL", "TRY", "PEN".
        static let isCapital = Usage(rawValue: 2)
        /// The words name a coin of another currency: "cent", "pence".
        static let isMinor = Usage(rawValue: 4)
        /// The words are a noun: "dollar", "euros".
        static let noun = Usage(rawValue: 16)
        /// The words mean money even without a number.
        static let bare = Usage(rawValue: 8)
    }

    /// The English name in the singular: `Dollar`, `United States dollar`.
    let name: String
    /// The ISO 4217 code; nil where a name is used in several countries.
    let code: String?
    let usage: Usage
    /// What the number before these words is multiplied by: "MEUR" counts millions.
    let factor: Double
}
