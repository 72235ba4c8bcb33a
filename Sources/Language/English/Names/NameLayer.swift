/// The layer of the tagger of names.
package enum NameLayer {
    /// What a name may be of, in the order of the layer's kinds.
    package static let kinds: [EntityKind] = [.person, .organization, .location]

    /// The layer.
    package static var layer: SequenceLayer { SequenceLayer(kinds: kinds.count) }

    /// Where a name ends whose last word this is: the "'s" of "Sydney's" is not part of the name.
    package static func end(of token: HashedToken, in text: HashedText) -> Int {
        let letters = text.letters[token.start..<token.end]
        let isGenitive = letters.count > 3 && letters.suffix(2).elementsEqual([39, 115])
        return isGenitive ? token.end - 2 : token.end
    }
}
