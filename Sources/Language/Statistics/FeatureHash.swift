/// Hashing of features: words, letters and their sequences become 64-bit numbers, with no string made on the way.
///
/// The same on every machine and in every run, since models are trained with it.
package enum FeatureHash {
    /// The hash of nothing, from which a word's letters are added.
    package static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    /// A hash with one more letter: FNV-1a over Unicode scalars.
    @inline(__always)
    package static func adding(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    /// Spreads a hash over all of its bits, which FNV does not.
    @inline(__always)
    package static func mixed(_ hash: UInt64) -> UInt64 {
        var value = hash
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        value ^= value >> 32
        return value
    }

    /// The feature of a kind (a template's number) and a hash.
    @inline(__always)
    package static func feature(_ kind: UInt64, _ hash: UInt64) -> UInt64 {
        mixed(hash &+ kind &* 0x9E37_79B9_7F4A_7C15)
    }

    /// The feature of a kind and two hashes in that order.
    @inline(__always)
    package static func feature(_ kind: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        feature(kind, (first << 23 | first >> 41) ^ second)
    }

    /// The feature of a kind and three hashes in that order.
    @inline(__always)
    package static func feature(_ kind: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64
    {
        let rest = (second << 23 | second >> 41) ^ third
        return feature(kind, (first << 11 | first >> 53) &* 0x2545_F491_4F6C_DD1D ^ rest)
    }

    /// The hash of a word as a text's words are hashed; for tables of words, not for the hot path.
    package static func word(_ text: String) -> UInt64 {
        var hash = empty
        for scalar in text.unicodeScalars { hash = adding(scalar.value, to: hash) }
        return mixed(hash)
    }
}
