/// The finer labels of examples as columns: those of a set stand together.
struct FinerLabels {
    /// A label that fewer examples have is left out: nothing can be learnt from it.
    private static let minimumExamples = 3

    /// How many columns there are.
    let count: Int
    private let columns: [String: [String: Int]]
    private let ranges: [String: Range<Int>]

    /// The labels of examples, in order of sets and of labels.
    init(_ examples: [Example]) {
        var counts: [String: [String: Int]] = [:]
        for example in examples {
            if let label = example.finer { counts[example.set, default: [:]][label, default: 0] += 1 }
        }
        var columns: [String: [String: Int]] = [:]
        var ranges: [String: Range<Int>] = [:]
        var count = 0
        for (set, labels) in counts.sorted(by: { $0.key < $1.key }) {
            let start = count
            for (label, _) in labels.filter({ $0.value >= Self.minimumExamples }).sorted(by: {
                $0.key < $1.key
            }) {
                columns[set, default: [:]][label] = count
                count += 1
            }
            ranges[set] = start..<count
        }
        (self.count, self.columns, self.ranges) = (count, columns, ranges)
    }

    /// Where an example stands, nil if its label is rare or its set has none.
    func label(of example: Example) -> FinerColumns.Label? {
        guard let finer = example.finer, let column = columns[example.set]?[finer],
            let all = ranges[example.set]
        else { return nil }
        return FinerColumns.Label(column: column, all: all)
    }
}
