import JSON

/// Where each member of a JSON text stands, by its path; the parser's values carry no positions.
///
/// The text must be valid JSON: ask after parsing.
struct JSONPositions {
    /// A member: its path from the top, and the place of its name.
    struct Member: Equatable {
        /// The names from the top, `["server", "port"]`; elements of arrays have no name and do not count.
        let path: [String]
        /// The line of the name, from 1.
        let line: Int
        /// The column of the name in bytes, from 1.
        let column: Int
    }

    /// Every member of every object outside arrays, in the order of the text, repeated ones too.
    let members: [Member]

    /// Scans the text.
    init(_ text: [UInt8]) {
        var scanner = Scanner(text: text)
        scanner.run()
        members = scanner.members
    }

    private struct Scanner {
        let text: [UInt8]
        var members: [Member] = []
        private var position = 0
        private var line = 1
        private var lineStart = 0
        private var arrayDepth = 0
        /// The names that lead to here, one for each open object that is a member's value.
        private var path: [String] = []
        /// For each open object or array: whether a name was put on the path for it.
        private var isNamed: [Bool] = []
        /// The name that was read last and waits for its value.
        private var pendingName: String?

        init(text: [UInt8]) {
            self.text = text
        }

        mutating func run() {
            while position < text.count {
                let byte = text[position]
                switch byte {
                case UInt8(ascii: "\n"):
                    line += 1
                    lineStart = position + 1
                case UInt8(ascii: "\""): string()
                case UInt8(ascii: "{"), UInt8(ascii: "["): open(isArray: byte == UInt8(ascii: "["))
                case UInt8(ascii: "}"), UInt8(ascii: "]"): close(isArray: byte == UInt8(ascii: "]"))
                case UInt8(ascii: ","): pendingName = nil
                default: break
                }
                position += 1
            }
        }

        private mutating func open(isArray: Bool) {
            if isArray { arrayDepth += 1 }
            isNamed.append(pendingName != nil)
            if let name = pendingName { path.append(name) }
            pendingName = nil
        }

        private mutating func close(isArray: Bool) {
            if isArray { arrayDepth -= 1 }
            if isNamed.popLast() == true { path.removeLast() }
            pendingName = nil
        }

        /// Reads a string and leaves the position on its closing quote; notes it when it is a name.
        private mutating func string() {
            let start = position
            position += 1
            while position < text.count, text[position] != UInt8(ascii: "\"") {
                position += text[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard position < text.count, arrayDepth == 0, isFollowedByColon else { return }
            let name = decoded(text[start...position])
            pendingName = name
            members.append(Member(path: path + [name], line: line, column: start - lineStart + 1))
        }

        private var isFollowedByColon: Bool {
            let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
            let next = text[(position + 1)...].first { !blanks.contains($0) }
            return next == UInt8(ascii: ":")
        }

        private func decoded(_ quoted: ArraySlice<UInt8>) -> String {
            let list = [UInt8(ascii: "[")] + quoted + [UInt8(ascii: "]")]
            if case .array(let values)? = try? JSONParser().parse(list),
                case .string(let name)? = values.first
            {
                return name
            }
            return String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
        }
    }
}
