/// Features of a run of capitalised words as a whole: which lists its words stand in, how they are written, and what
/// stands around the run.
///
/// "Milwee Middle School" is told by its last word, "Bank of New York" by its first, wherever in it a token stands.
struct NameRuns: Sendable {
    /// What is told of one run.
    private struct Run {
        var range: Range<Int>
        /// The lists of the first and the last word, and those of all words with a capital.
        var first: UInt64
        var last: UInt64
        var all: UInt64 = 0
        /// How many words have a capital.
        var capitals = 0
        /// Such words between the first and the last, not more than ``mostInner``.
        var inner: [UInt64] = []
        /// How the first words are written, eight bits each.
        var shapes: UInt64 = 0
        var before = NameRuns.edge
        var behind = NameRuns.edge
    }

    private var runs: [Run] = []
    /// The number of each token's run, -1 outside of runs.
    private var numbers: [Int] = []

    private static let edge = FeatureHash.word("\u{2}")
    /// Longer runs are headings; the work for each token shall not grow with them.
    private static let mostInner = 6
    private static let mostShapes = 8

    /// No runs.
    init() {}

    /// The runs of tokens, whose lists are one bit each.
    init(_ tokens: [HashedToken], lists: [UInt64]) {
        let ranges = CapitalRuns.runs(of: tokens, withParticles: true)
        numbers = [Int](repeating: -1, count: tokens.count)
        for (index, range) in ranges.enumerated() {
            guard let range else { continue }
            if index == range.lowerBound { runs.append(Self.run(range, tokens, lists)) }
            numbers[index] = runs.count - 1
        }
    }

    private static func run(_ range: Range<Int>, _ tokens: [HashedToken], _ lists: [UInt64]) -> Run {
        let last = range.upperBound - 1
        var run = Run(range: range, first: lists[range.lowerBound], last: lists[last])
        for index in range {
            let token = tokens[index]
            if index - range.lowerBound < mostShapes {
                run.shapes =
                    run.shapes << 8 | UInt64(token.kind.rawValue) << 4 | UInt64(token.shape.rawValue) + 1
            }
            guard token.kind == .word, token.shape != .lower else { continue }
            run.all |= lists[index]
            run.capitals += 1
            if index > range.lowerBound, index < last, run.inner.count < mostInner {
                run.inner.append(token.hash)
            }
        }
        if range.lowerBound > 0 { run.before = tokens[range.lowerBound - 1].hash }
        if range.upperBound < tokens.count { run.behind = tokens[range.upperBound].hash }
        return run
    }

    /// Appends the features of a token.
    func append(_ token: Int, to features: inout [UInt64]) {
        guard token < numbers.count, numbers[token] >= 0 else { return }
        let run = runs[numbers[token]]
        let isFirst = token == run.range.lowerBound
        let place: UInt64 = isFirst ? 0 : token == run.range.upperBound - 1 ? 1 : 2
        features.append(FeatureHash.feature(140, run.first, run.last, place))
        Self.append(141, run.last, place, to: &features)
        Self.append(142, run.first, place, to: &features)
        Self.append(143, run.all, place, to: &features)
        features.append(FeatureHash.feature(144, run.all, UInt64(min(run.capitals, 4)), place))
        for word in run.inner { features.append(FeatureHash.feature(145, word, place)) }
        features.append(FeatureHash.feature(146, run.before, run.behind, place))
        features.append(FeatureHash.feature(147, run.shapes, place))
        features.append(FeatureHash.feature(148, run.before, run.capitals > 1 ? 1 : 0, run.last))
    }

    /// One feature for each list.
    private static func append(_ kind: UInt64, _ lists: UInt64, _ place: UInt64, to features: inout [UInt64])
    {
        var rest = lists
        while rest != 0 {
            features.append(FeatureHash.feature(kind, UInt64(rest.trailingZeroBitCount), place))
            rest &= rest &- 1
        }
    }
}
