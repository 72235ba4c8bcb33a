/// A message as the rules for requests see it: tokens, and which of them belong to an address.
struct RequestText: Sendable {
    /// The tokens, and what each word means to the readers of numbers.
    let quantities: QuantityText
    /// E-mail and web addresses in order, none overlapping.
    let addresses: [Entity]
    /// The tokens of each address, in the same order.
    let addressTokens: [Range<Int>]
    /// For each token the number of its address, or -1.
    private let addressOfToken: [Int]

    /// Cuts a message; what is behind so many scalars is left unread.
    init(_ text: String, maximumScalars: Int) {
        // A scalar has four bytes at most, so most messages need not be counted.
        let isLong = text.utf8.count > maximumScalars
        let scalars = Array(isLong ? text.unicodeScalars.prefix(maximumScalars) : text.unicodeScalars[...])
        let read = isLong ? scalars.string(0..<scalars.count) : text
        let tokens = TextTokenizer.tokens(of: read)
        quantities = QuantityText(tokens: tokens, scalars: scalars, lexicon: .shared)
        addresses = SequenceReader(scalars: scalars, text: quantities).addresses
            .filter { $0.kind == .email || $0.kind == .url }
        var index = 0
        var addressTokens: [Range<Int>] = []
        var addressOfToken = [Int](repeating: -1, count: tokens.count)
        for (number, address) in addresses.enumerated() {
            while index < tokens.count, Int(tokens[index].end) <= address.span.lowerBound { index += 1 }
            let first = index
            while index < tokens.count, Int(tokens[index].start) < address.span.upperBound {
                addressOfToken[index] = number
                index += 1
            }
            addressTokens.append(first..<index)
        }
        self.addressTokens = addressTokens
        self.addressOfToken = addressOfToken
    }

    var tokens: [TextToken] { quantities.tokens }
    var scalars: [Unicode.Scalar] { quantities.scalars }
    var count: Int { quantities.count }

    /// The tokens of each e-mail address.
    var emailTokens: [Range<Int>] {
        zip(addresses, addressTokens).filter { $0.0.kind == .email }.map(\.1)
    }

    /// What a token says, to be looked up in a `TokenSet`; 0 past the ends.
    func key(_ index: Int) -> UInt64 { tokens.indices.contains(index) ? TokenSet.key(tokens[index]) : 0 }

    /// Whether a token is one of these.
    func has(_ index: Int, _ set: TokenSet) -> Bool { set.contains(key(index)) }

    func isWord(_ index: Int) -> Bool { quantities.isWord(index) }

    /// Whether a token is a sign; past the ends nothing is.
    func isSign(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .sign }

    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool { quantities.isSign(index, sign) }

    /// Whether a token touches the one before it.
    func isTouching(_ index: Int) -> Bool { quantities.isTouching(index) }

    func isCapitalised(_ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].traits.contains(.capitalised)
    }

    /// The number of the address that a token belongs to.
    func address(_ index: Int) -> Int? {
        guard addressOfToken.indices.contains(index), addressOfToken[index] >= 0 else { return nil }
        return addressOfToken[index]
    }

    /// Whether a token belongs to an e-mail address.
    func isEmail(_ index: Int) -> Bool { address(index).map { addresses[$0].kind == .email } ?? false }

    /// Whether a sentence ends at a token: a full stop with a blank or the end behind it, or before a new line.
    func endsSentence(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if index > 0, tokens[index].traits.contains(.newLine) { return true }
        if address(index) != nil { return false }
        let isLast = index + 1 >= count
        if isSign(index, ".") { return isLast || tokens[index + 1].isSpaced }
        guard isSign(index, "!") || isSign(index, "?") || isSign(index, ";") else { return false }
        return isLast || tokens[index + 1].isSpaced || isSign(index + 1)
    }

    /// The scalars from the first to behind the last of these tokens.
    func span(_ range: Range<Int>) -> Range<Int> { quantities.span(range) }

    /// These tokens as they were typed.
    func string(_ range: Range<Int>) -> String { scalars.string(span(range)) }

    /// The tokens that lie in a span of scalars, with those that it cuts.
    func tokens(in span: Range<Int>) -> Range<Int> {
        let start = tokens.firstIndex { Int($0.end) > span.lowerBound } ?? count
        let end = tokens[start...].firstIndex { Int($0.start) >= span.upperBound } ?? count
        return start..<max(start, end)
    }
}
