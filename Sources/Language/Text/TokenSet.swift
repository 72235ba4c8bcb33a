/// A set of words and signs, looked up by the keys of tokens.
struct TokenSet: Sendable {
    private let keys: Set<UInt64>

    /// The words and signs of a list, in lower case, with blanks between them.
    init(_ list: String) { keys = Set(TextTokenizer.tokens(of: list).map(Self.key)) }

    private init(keys: Set<UInt64>) { self.keys = keys }

    func contains(_ key: UInt64) -> Bool { keys.contains(key) }

    /// What is in either.
    func union(_ other: TokenSet) -> TokenSet { TokenSet(keys: keys.union(other.keys)) }

    /// The key of a token: of a number one that no word and no sign has.
    static func key(_ token: TextToken) -> UInt64 { token.kind == .number ? ~token.key : token.key }
}
