/// Which kinds of features a tagger is made of; the number stands in the model's file, so that reading and training agree.
package struct SequenceTemplates: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Features with what is known about the text beside its words, see ``SequenceContext``.
    package static let context = Self(rawValue: 1 << 0)
}
