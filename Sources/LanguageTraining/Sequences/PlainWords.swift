/// Words as they are compared: lower case, without quotation marks, and without the small words at their start.
enum PlainWords {
    private static let leading: Set<String> = [
        "the", "a", "an", "my", "our", "at", "on", "in", "for", "with", "to", "from", "about", "called",
        "named",
        "titled",
    ]

    /// The plain form of words.
    static func of(_ text: String) -> String {
        let kept = text.lowercased().filter { !"\"“”‘’'`".contains($0) }
        var words = kept.split(whereSeparator: \.isWhitespace).map(String.init)
        while let last = words.last {
            let trimmed = last.trimmingSuffix { ".,;:!?".contains($0) }
            if !trimmed.isEmpty || words.count == 1 {
                words[words.count - 1] = trimmed
                break
            }
            words.removeLast()
        }
        while words.count > 1, leading.contains(words[0]) { words.removeFirst() }
        return words.joined(separator: " ")
    }
}

extension String {
    fileprivate func trimmingSuffix(while isSuffix: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isSuffix(last) { rest.removeLast() }
        return String(rest)
    }
}
