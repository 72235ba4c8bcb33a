/// A text cut into hashed tokens, in one pass and without a string: what all statistical readers share.
///
/// Reading stops after so many scalars; that bounds the work of the models, which learn nothing from more.
package struct HashedText: Sendable {
    /// How many scalars are read at most.
    package static let maximumScalars = 20_000

    /// The scalars in lower case, typographic apostrophes made plain; as many as the text has (or its beginning).
    package private(set) var letters: [UInt32] = []
    /// The tokens in order.
    package private(set) var tokens: [HashedToken] = []

    /// Cuts a text.
    package init(_ text: String) { self.init(text.unicodeScalars) }

    /// Cuts the scalars of a text.
    package init(_ scalars: some Sequence<Unicode.Scalar>) {
        letters.reserveCapacity(128)
        tokens.reserveCapacity(32)
        var cutter = HashedTextCutter()
        for scalar in scalars.prefix(Self.maximumScalars) {
            if let token = cutter.take(scalar) { tokens.append(token) }
            letters.append(cutter.letter)
        }
        if let token = cutter.finish() { tokens.append(token) }
    }
}
