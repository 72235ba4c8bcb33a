import Foundation

/// How well answered words fit, by kinds: counts for F1.
struct SpanScore {
    private var counts: [String: (both: Int, right: Int, answers: Int)] = [:]

    /// Counts the words of a text, by kind.
    mutating func add(right: [String: [String]], answers: [String: [String]], kinds: some Sequence<String>) {
        for kind in kinds {
            var left = answers[kind] ?? []
            var count = counts[kind] ?? (0, 0, 0)
            count.answers += left.count
            for word in right[kind] ?? [] {
                count.right += 1
                if let index = left.firstIndex(of: word) {
                    left.remove(at: index)
                    count.both += 1
                }
            }
            counts[kind] = count
        }
    }

    /// The F1 of all kinds together.
    var f1: Double {
        let all = counts.values.reduce((0, 0, 0)) { ($0.0 + $1.both, $0.1 + $1.right, $0.2 + $1.answers) }
        return Self.f1(all.0, all.1, all.2)
    }

    /// "F1 78.1: title 70.2 (161) …".
    var summary: String {
        let kinds = counts.sorted { $0.key < $1.key }.filter { $0.value.right + $0.value.answers > 0 }.map {
            String(
                format: "%@ %.1f (%d)",
                $0.key,
                Self.f1($0.value.both, $0.value.right, $0.value.answers),
                $0.value.right
            )
        }
        return String(format: "F1 %.1f: ", f1) + kinds.joined(separator: ", ")
    }

    private static func f1(_ both: Int, _ right: Int, _ answers: Int) -> Double {
        right + answers == 0 ? 0 : 200 * Double(both) / Double(right + answers)
    }
}
