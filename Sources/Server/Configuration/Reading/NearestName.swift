/// Finds what somebody probably meant.
enum NearestName {
    /// The candidate that takes the fewest edits to reach, if it is near enough to be what was meant.
    static func of(_ name: String, among candidates: [String]) -> String? {
        let nearest = candidates.map { (name: $0, edits: edits(from: name, to: $0)) }.min {
            $0.edits < $1.edits
        }
        guard let nearest, nearest.edits <= max(2, name.count / 3) else { return nil }
        return nearest.name
    }

    /// The Levenshtein distance, a swap of two neighbours counted as one edit.
    static func edits(from first: String, to second: String) -> Int {
        let left = Array(first), right = Array(second)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var cheapest = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cheapest = min(cheapest, beforeLast[column - 1] + 1)
                }
                current.append(cheapest)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
