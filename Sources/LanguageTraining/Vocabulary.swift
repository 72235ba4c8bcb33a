/// The features that a model is trained on, numbered in the order in which they first occur.
struct Vocabulary: Sendable {
    /// The features by their numbers.
    private(set) var features: [UInt64] = []
    private var numbers: [UInt64: Int32] = [:]

    /// These features, none twice.
    init(_ features: [UInt64]) {
        self.features = features
        for (number, feature) in features.enumerated() { numbers[feature] = Int32(number) }
    }

    /// The features that at least so many examples have.
    init(_ lists: [[UInt64]], minimumExamples: Int) {
        var counts: [UInt64: (examples: Int, last: Int)] = [:]
        counts.reserveCapacity(lists.count * 40)
        for (index, list) in lists.enumerated() {
            for feature in list {
                let seen = counts[feature] ?? (0, -1)
                if seen.last != index { counts[feature] = (seen.examples + 1, index) }
            }
        }
        for list in lists {
            for feature in list where (counts[feature]?.examples ?? 0) >= minimumExamples {
                if numbers[feature] == nil {
                    numbers[feature] = Int32(features.count)
                    features.append(feature)
                }
            }
        }
    }

    /// The features that occur at least so often.
    init(_ lists: [[UInt64]], minimumOccurrences: Int) {
        var counts: [UInt64: Int] = [:]
        for list in lists {
            for feature in list { counts[feature, default: 0] += 1 }
        }
        for list in lists {
            for feature in list
            where numbers[feature] == nil && counts[feature, default: 0] >= minimumOccurrences {
                numbers[feature] = Int32(features.count)
                features.append(feature)
            }
        }
    }

    /// A feature's number, nil if it is not in the vocabulary.
    func number(of feature: UInt64) -> Int32? { numbers[feature] }
}
