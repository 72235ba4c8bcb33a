/// Texts by their bytes: the standard comparison takes "é" in one code point and in two for equal, a database
/// does not, and both stores must agree on what is one key.
extension String {
    /// Whether both texts have the same code points.
    func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether this text comes first, code point by code point.
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
