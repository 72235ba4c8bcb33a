/// Finds the tokens that are e-mail addresses together, so that no detail ends within one: "bob@example.com" is one word
/// to whoever reads it, and five tokens to the tagger.
struct AddressTokens: Sendable {
    /// The tokens of each address, in order.
    private(set) var ranges: [Range<Int>] = []

    private static let delimiters = signs(",;:<>()[]\"")
    private static let atSign = signs("@")
    private static let dot = signs(".")

    private static func signs(_ text: String) -> Set<UInt64> {
        Set(text.unicodeScalars.map { FeatureHash.word(String($0)) })
    }

    /// The addresses of a text.
    init(_ text: HashedText) {
        let tokens = text.tokens
        guard tokens.contains(where: { Self.atSign.contains($0.hash) }) else { return }
        var start = 0
        for index in 0...tokens.count {
            let isDelimiter = index < tokens.count && Self.delimiters.contains(tokens[index].hash)
            guard index == tokens.count || isDelimiter || tokens[index].hasSpaceBefore else { continue }
            if let address = Self.address(in: start..<index, tokens) { ranges.append(address) }
            start = isDelimiter ? index + 1 : index
        }
    }

    /// The part of tokens without space between them that is an address: what ends a sentence is none of it.
    private static func address(in run: Range<Int>, _ tokens: [HashedToken]) -> Range<Int>? {
        var end = run.upperBound
        while end > run.lowerBound, tokens[end - 1].kind == .symbol { end -= 1 }
        guard let sign = (run.lowerBound..<end).first(where: { atSign.contains(tokens[$0].hash) }),
            sign > run.lowerBound, (sign..<end).contains(where: { dot.contains(tokens[$0].hash) })
        else { return nil }
        return run.lowerBound..<end
    }

    /// The tokens of a detail, with the whole of each address that it touches.
    func widened(_ tokens: Range<Int>) -> Range<Int> {
        var (lower, upper) = (tokens.lowerBound, tokens.upperBound)
        for address in ranges where address.overlaps(tokens) {
            lower = min(lower, address.lowerBound)
            upper = max(upper, address.upperBound)
        }
        return lower..<upper
    }
}
