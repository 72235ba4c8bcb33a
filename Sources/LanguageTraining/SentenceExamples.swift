import JSON

/// Reads sets of sentences with a class.
enum SentenceExamples {
    /// The classes in the order of the models' columns.
    static let labels = ["action_item", "decision", "risk", "none"]

    /// The examples of a set, nil without it; `group` is the member that tells what cross-validation keeps together.
    static func read(_ set: String, group: String, _ sets: SetFile) throws -> [Example]? {
        try sets.rows(set)?.compactMap { row in
            guard let text = row["text"]?.stringValue, let id = row["id"]?.stringValue,
                let label = row["class"]?.stringValue.flatMap({ labels.firstIndex(of: $0) })
            else { return nil }
            return Example(
                set: set,
                id: id,
                text: text,
                allowed: 1 << UInt32(label),
                label: label,
                group: row[group]?.stringValue ?? text
            )
        }
    }
}
