/// The identifiers of a drawing's nodes and blocks: each one's own, and none that Mermaid reads as something else.
struct MermaidIdentifiers {
    /// What Mermaid takes for the beginning or the end of a statement.
    static let words: Set<String> = [
        "accdescr", "acctitle", "call", "class", "classdef", "click", "default", "direction", "end",
        "flowchart", "graph", "href", "linkstyle", "style", "subgraph",
    ]

    private var byKey: [String: String] = [:]
    private var used: Set<String> = []

    /// The identifier of what was added under a key.
    subscript(_ key: String) -> String {
        byKey[key] ?? Self.plain(key)
    }

    /// Gives a key the first of some names that is still free, else the last one with a number.
    mutating func add(_ key: String, as names: [String]) {
        let plain = names.map { Self.plain($0) }
        var identifier = plain.first { !used.contains($0) } ?? "\(plain.last ?? "")_2"
        var number = 2
        while used.contains(identifier) {
            number += 1
            identifier = "\(plain.last ?? "")_\(number)"
        }
        used.insert(identifier)
        byKey[key] = identifier
    }

    /// A name with everything but ASCII letters, digits, `_` and single hyphens as a backslash and the hexadecimal
    /// code point.
    private static func plain(_ name: String) -> String {
        var result = ""
        var isReserved = words.contains(name.lowercased())
        for scalar in name.unicodeScalars {
            if isAllowed(scalar, behind: result.utf8.last), !isReserved {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\" + String(scalar.value, radix: 16)
            }
            isReserved = false
        }
        return result
    }

    /// Two hyphens in a row, or one at the beginning, would be an edge.
    private static func isAllowed(_ scalar: Unicode.Scalar, behind last: UInt8?) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        case "-": last != nil && last != UInt8(ascii: "-")
        default: false
        }
    }
}
