/// Which kinds of features a tagger is made of; the number stands in the model's file, so that reading and training agree.
package struct SequenceTemplates: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Features with what is known about the text beside its words, see ``SequenceContext``.
    package static let context = Self(rawValue: 1 << 0)
    /// Features of all the lists that a word stands in, see `WordClassLexicon`.
    package static let lists = Self(rawValue: 1 << 1)
    /// Features of what a message as a whole is about: the classes of its words, and its verbs.
    package static let topics = Self(rawValue: 1 << 2)
    /// Features of runs of capitalised words as a whole, see ``NameRuns``.
    package static let runs = Self(rawValue: 1 << 4)
}
