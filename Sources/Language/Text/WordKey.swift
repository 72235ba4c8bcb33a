/// The key by which words are looked up: a 64-bit FNV-1a hash of the lower-cased letters, apostrophes left
/// out.
///
/// Words of a text get their key while it is cut into tokens, lexicons have theirs computed when they are
/// first used; no word is ever compared as text. Two different words share a key once in some 10^19 pairs.
struct WordKey: Sendable {
    /// The hash so far.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes one byte of the word's UTF-8 form in.
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// The key of a word in lower case.
    static func of(_ word: String) -> UInt64 {
        var key = WordKey()
        for byte in word.utf8 where byte != 0x27 { key.add(byte) }
        return key.value
    }
}
