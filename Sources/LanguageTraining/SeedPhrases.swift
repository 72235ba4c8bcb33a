import Language

/// Phrases of our own that intents are trained with beside the sets: what people say to an assistant for calendars in
/// any setting, so that a way of asking that one set happens to lack is known nevertheless.
///
/// "(a|b)" is one of both, "{time}" one of a list. Each pattern is written out several times, always the same.
struct SeedPhrases {
    /// How often each pattern is written out.
    var copies = 12

    /// The examples of all patterns.
    ///
    /// Every other one of what is asked of a calendar begins as people go on in a conversation: "Thanks. Now …".
    func examples() -> [Example] {
        var examples: [Example] = []
        for (labels, patterns) in Self.adding + Self.asking + Self.changing + Self.beside {
            let columns = labels.split(separator: " ").compactMap { label in
                IntentTraining.labels.firstIndex { $0 == label }
            }
            let isRequest = !labels.hasPrefix("unknown") && labels != "greet"
            for pattern in patterns.split(separator: "\n") {
                var texts: Set<String> = []
                for copy in 0..<copies {
                    var choice = SeedChoice(seed: FeatureHash.word("\(copy) \(pattern)"))
                    let isGoingOn = isRequest && copy % 2 == 1
                    let text = choice.written((isGoingOn ? "{opener} " : "") + pattern)
                    if texts.insert(text).inserted { examples.append(Self.example(text, columns)) }
                }
            }
        }
        return examples
    }

    private static func example(_ text: String, _ columns: [Int]) -> Example {
        Example(
            set: "seed",
            id: text,
            text: text,
            allowed: columns.reduce(0) { $0 | 1 << UInt32($1) },
            label: columns.first ?? 0,
            group: text
        )
    }
}
