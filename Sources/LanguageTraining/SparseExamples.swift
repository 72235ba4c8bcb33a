/// Examples as lists of dense feature numbers, each feature of an example weighing the same.
struct SparseExamples: Sendable {
    /// Where each example's features begin; one more than there are examples.
    private(set) var starts: [Int] = [0]
    /// The features of all examples, one after the other.
    private(set) var features: [Int32] = []
    /// What a feature of each example weighs: 1/√n.
    private(set) var weights: [Float] = []

    var count: Int { weights.count }

    /// The features of examples by their numbers in a vocabulary; others only count.
    init(_ lists: some Sequence<[UInt64]>, vocabulary: Vocabulary) {
        for list in lists {
            for feature in list {
                if let number = vocabulary.number(of: feature) { features.append(number) }
            }
            starts.append(features.count)
            weights.append(1 / Float(max(1, list.count)).squareRoot())
        }
    }
}
