import Language

/// Parts examples for cross-validation, always in the same way: by a hash of their group.
enum Folds {
    static let count = 5

    /// The fold of an example, 0 to 4.
    static func fold(of example: Example) -> Int {
        Int(FeatureHash.word(example.group.lowercased()) % UInt64(count))
    }
}
