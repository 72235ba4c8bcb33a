/// One text to train with or to test on.
struct Example: Sendable {
    /// The set that it is from, the file's name without its ending.
    var set: String
    /// Unique within all sets.
    var id: String
    var text: String
    /// What was said before it, if the set tells.
    var previous: String?
    /// The columns that count as right, one bit each; the source's own label is `label`.
    var allowed: UInt32
    /// The column of the source's label.
    var label: Int
    /// The source's own, finer label, where it has one.
    var finer: String?
    /// A number to learn, for models of numbers.
    var target: Float = 0
    /// What shall not be parted by cross-validation: a meeting, a dialogue, or the text itself.
    var group: String
}
