/// The layer of the tagger of names.
package enum NameLayer {
    /// What a name may be of, in the order of the layer's kinds.
    package static let kinds: [EntityKind] = [.person, .organization, .location]

    /// The layer.
    package static var layer: SequenceLayer { SequenceLayer(kinds: kinds.count) }
}
