/// Text as Mermaid shows it.
enum MermaidText {
    /// What a node bears: its name, and below it what its options say.
    static func label(of node: GraphView.Node) -> String {
        var lines = node.metadata.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        if node.isDeferred { lines.append("defer = true") }
        if let stops = stops(of: node) { lines.append("__interrupt = \(stops)") }
        if node.hasUndeclaredEdges { lines.append("destinations = not declared") }
        // Text between underscores would be bold.
        let isBold = node.name.hasPrefix("_") && node.name.hasSuffix("_")
        let name = isBold ? "<p>\(escaped(node.name))</p>" : escaped(node.name)
        let marks =
            lines.isEmpty
            ? "" : "<hr/><small><em>\(lines.map { escaped($0) }.joined(separator: "\n"))</em></small>"
        // Only a word stands well without quotation marks.
        return isWord(node.name) && lines.allSatisfy({ isPlain($0) }) ? name + marks : "\"\(name)\(marks)\""
    }

    /// What an edge bears; without quotation marks if it is a word.
    static func edgeLabel(_ label: String) -> String {
        isWord(label) ? "&nbsp;\(label)&nbsp;" : "\"&nbsp;\(escaped(label))&nbsp;\""
    }

    /// Text in which nothing is Mermaid's or HTML's: everything but letters, digits, spaces and a few signs is an
    /// entity.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
            } else if isLine(scalar) {
                result += " "
            } else {
                result += "#\(scalar.value);"
            }
        }
        return result
    }

    private static func stops(of node: GraphView.Node) -> String? {
        switch (node.stopsBefore, node.stopsAfter) {
        case (true, true): "before,after"
        case (true, false): "before"
        case (false, true): "after"
        case (false, false): nil
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { isPlain($0) }
    }

    /// Whether text is a plain word, and none of Mermaid's.
    private static func isWord(_ text: String) -> Bool {
        let isName = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
        return isName && !text.isEmpty && !MermaidIdentifiers.words.contains(text.lowercased())
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "_", "-", "=", ",", ".": true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        }
    }

    private static func isLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
    }
}
