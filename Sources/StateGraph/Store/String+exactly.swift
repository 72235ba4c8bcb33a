/// Texts by their bytes: the standard comparison takes "é" in one code point and in two for equal, a database
/// does not, and both stores must agree on what is one key.
extension String {
    /// Whether both texts have the same code points.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether this text comes first, code point by code point.
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// Feeds the code points, so that identical texts hash alike.
    func hashExactly(into hasher: inout Hasher) {
        for byte in utf8 { hasher.combine(byte) }
        // No text holds this byte: neighbours do not run into each other.
        hasher.combine(UInt8.max)
    }
}
