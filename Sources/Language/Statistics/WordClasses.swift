/// Words sorted into classes, so that a model knows of a rare word what it learnt of its like.
///
/// A language gives its own; the numbers of classes and their order are part of what models are trained with.
package struct WordClasses: Sendable {
    /// The class of words that stand for themselves in sequences of classes: "what", "with".
    package static let function: UInt8 = 1
    /// The class of words that tell a day or a time; sequences of them count as one.
    package static let time: UInt8 = 2

    /// The classes of hashed words; 0 is no class, which is also that of words not listed.
    private let classes: [UInt64: UInt8]

    /// Classes from lists of words parted by blanks: the first list has class 1, the next one 2, and so on.
    ///
    /// A word that stands in two lists has the class of the first.
    package init(_ lists: [String]) {
        var classes: [UInt64: UInt8] = [:]
        for (index, list) in lists.enumerated() {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let hash = FeatureHash.word(String(word))
                if classes[hash] == nil { classes[hash] = UInt8(clamping: index + 1) }
            }
        }
        self.classes = classes
    }

    /// The class of a token's word.
    package func number(of token: HashedToken) -> UInt8 {
        token.kind == .number ? Self.time : classes[token.hash] ?? 0
    }

    /// The class of the word with a hash, see ``FeatureHash/word(_:)``.
    package func number(ofHash hash: UInt64) -> UInt8 { classes[hash] ?? 0 }
}
