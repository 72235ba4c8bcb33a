/// A path to texts in a document, as `chapters[*].title`.
struct DocumentField: Sendable {
    /// One step down.
    private enum Step {
        /// An object's member.
        case member(String)
        /// A list's element, counted from its end below zero.
        case element(Int)
        /// All elements of a list.
        case everyElement
        /// All members of an object or elements of a list.
        case everything
        /// Several paths through objects, at which the path ends.
        case several([[String]])
    }

    private let steps: [Step]

    /// The path that a text describes; see ``DocumentIndex``.
    ///
    /// - Throws: `invalidField` for brackets that do not close or hold no index.
    init(_ path: String) throws(DocumentStoreError) {
        var steps: [Step] = []
        var rest = path == "$" ? "" : path[...]
        while let first = rest.first {
            switch first {
            case ".": rest.removeFirst()
            case "[":
                let content = try Self.content(of: &rest, closing: "]")
                if content == "*" {
                    steps.append(.everyElement)
                } else if let index = Int(content) {
                    steps.append(.element(index))
                } else {
                    throw .invalidField("a list's index is neither a number nor *")
                }
            case "{":
                let paths = try Self.content(of: &rest, closing: "}").split(separator: ",")
                steps.append(.several(paths.map { Self.names($0) }))
            default:
                let name = rest.prefix { $0 != "." && $0 != "[" && $0 != "{" }
                rest = rest[name.endIndex...]
                steps.append(name == "*" ? .everything : .member(String(name)))
            }
        }
        self.steps = steps
    }

    /// What stands between brackets; `rest` goes on behind them.
    private static func content(
        of rest: inout Substring,
        closing: Character
    ) throws(DocumentStoreError) -> Substring {
        guard let end = rest.firstIndex(of: closing) else {
            throw .invalidField("a bracket of a path is not closed")
        }
        defer { rest = rest[rest.index(after: end)...] }
        return rest[rest.startIndex..<end].dropFirst()
    }

    /// The names of `a.b`, spaces around it left out.
    private static func names(_ path: Substring) -> [String] {
        var path = path.drop { $0 == " " }
        while path.last == " " { path.removeLast() }
        return path.split(separator: ".").map(String.init)
    }

    /// The texts that the path leads to, in the document's order; names of objects in the order of code points.
    func texts(in value: [String: DocumentValue]) -> [String] {
        Self.texts(in: .object(value), steps[...])
    }

    private static func texts(in value: DocumentValue, _ steps: ArraySlice<Step>) -> [String] {
        guard let step = steps.first else { return value.embeddedText.map { [$0] } ?? [] }
        return values(below: value, step).flatMap { texts(in: $0, steps.dropFirst()) }
    }

    private static func values(below value: DocumentValue, _ step: Step) -> [DocumentValue] {
        switch (step, value) {
        case (.member(let name), .object(let members)): members[name].map { [$0] } ?? []
        case (.element(let index), .array(let elements)):
            value[index < 0 ? elements.count + index : index].map { [$0] } ?? []
        case (.everyElement, .array(let elements)), (.everything, .array(let elements)): elements
        case (.everything, .object(let members)):
            members.sorted { $0.key.precedes($1.key) }.map(\.value)
        case (.several(let paths), .object):
            paths.filter { !$0.isEmpty }.compactMap { names in
                names.reduce(value as DocumentValue?) { value, name in value?[name] }
            }
        default: []
        }
    }
}
