import Foundation

/// How well answered columns fit: accuracy and the mean F1 of the columns that occur.
struct ClassScore {
    private var pairs: [(right: Int, answer: Int)] = []

    /// Counts an answer; one that is allowed beside the source's label counts as that label.
    mutating func add(_ example: Example, answer: Int) {
        let isAllowed = example.allowed & (1 << UInt32(answer)) != 0
        pairs.append((example.label, isAllowed ? example.label : answer))
    }

    var count: Int { pairs.count }

    /// The share of right answers.
    var accuracy: Double {
        Double(pairs.count { $0.right == $0.answer }) / Double(max(1, pairs.count))
    }

    /// The F1 of one column.
    func f1(_ column: Int) -> Double {
        let both = pairs.count { $0.right == column && $0.answer == column }
        let either = pairs.count { $0.right == column } + pairs.count { $0.answer == column }
        return either == 0 ? 0 : 2 * Double(both) / Double(either)
    }

    /// The mean of the F1 of the columns that examples have.
    var macroF1: Double {
        let columns = Set(pairs.map(\.right))
        return columns.map { f1($0) }.reduce(0, +) / Double(max(1, columns.count))
    }

    /// "accuracy 96.1 macro-F1 90.2 (2545)".
    var summary: String {
        String(format: "accuracy %5.1f  macro-F1 %5.1f  (%d)", 100 * accuracy, 100 * macroF1, count)
    }
}
