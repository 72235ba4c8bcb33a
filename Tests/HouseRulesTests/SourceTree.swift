import Foundation

/// The project's own Swift files, read as text.
struct SourceTree {
    /// One Swift file: its path from the project's root and its lines.
    struct File {
        let path: String
        let lines: [String]

        /// The module or test target that the file belongs to: the folder below `Sources` or `Tests`.
        var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

        /// Whether the file stands in one of the rooms that may hold unsafe code.
        var isInRoom: Bool {
            path.hasPrefix("Sources/") && path.split(separator: "/").dropFirst(2).first == "C"
        }

        /// The lines with comments taken away, so that prose about a danger word is no danger.
        var code: [String] {
            lines.map { line in
                guard let comment = line.range(of: "//") else { return line }
                return String(line[..<comment.lowerBound])
            }
        }

        /// The modules that the file imports.
        var imports: [String] {
            code.compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard let position = words.firstIndex(of: "import"), position <= 2,
                    position + 1 < words.count
                else { return nil }
                let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "typealias"]
                let next = kinds.contains(words[position + 1]) ? position + 2 : position + 1
                guard next < words.count else { return nil }
                return words[next].split(separator: ".").first.map(String.init)
            }
        }
    }

    /// The project's root folder, found from this file.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file below `folder`, in the order of their paths.
    static func files(below folder: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else {
            return []
        }
        return walk.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" && !$0.path.contains("/.build") }
            .compactMap { url in
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                let path = String(url.path.dropFirst(root.path.count + 1))
                return File(path: path, lines: text.components(separatedBy: "\n"))
            }
            .sorted { $0.path < $1.path }
    }
}
