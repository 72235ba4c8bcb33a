/// A document's key as dictionaries know it: by its bytes.
struct DocumentKey: Hashable {
    let text: String

    static func == (left: DocumentKey, right: DocumentKey) -> Bool { left.text.isIdentical(to: right.text) }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
