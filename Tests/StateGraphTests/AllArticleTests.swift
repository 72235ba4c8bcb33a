import Foundation
import Testing

/// Keeps the articles of the module and their tests alike: each block of Swift in `X.md` stands in
/// `XArticleTests.swift`, where it is compiled and run.
@Suite struct AllArticleTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let catalog = root.appending(path: "Sources/StateGraph/StateGraph.docc")

    /// The names of the articles, without their ending.
    private static let articles: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: catalog.path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }()

    private static func text(of article: String) throws -> String {
        try String(contentsOf: catalog.appending(path: "\(article).md"), encoding: .utf8)
    }

    /// The lines of code without comments, empty lines, and space that means nothing.
    private static func code(_ lines: some Sequence<Substring>) -> [String] {
        lines.compactMap { line in
            var line = line
            if let comment = line.range(of: "// ") { line = line[..<comment.lowerBound] }
            let words = line.split(separator: " ")
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }

    /// The blocks of Swift of an article.
    private static func blocks(of text: String) -> [[String]] {
        var blocks: [[String]] = []
        var block: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch (line, block) {
            case ("```swift", nil): block = []
            case ("```", let lines?):
                blocks.append(code(lines))
                block = nil
            default: block?.append(line)
            }
        }
        return blocks
    }

    @Test func `there are articles to check`() {
        #expect(Self.articles.count > 10)
    }

    @Test(arguments: articles)
    func `each sample of an article stands in its tests, line by line and in order`(article: String) throws {
        let blocks = Self.blocks(of: try Self.text(of: article))
        if blocks.isEmpty { return }
        let file = Self.root.appending(path: "Tests/StateGraphTests/\(article)ArticleTests.swift")
        let tested = Self.code(try String(contentsOf: file, encoding: .utf8).split(separator: "\n"))
        for block in blocks {
            guard let first = block.first else { continue }
            let starts = tested.indices.filter { tested[$0] == first }
            // Expectations may stand between the lines.
            let best = starts.map { start in Self.lengthOfMatch(block, in: tested[start...]) }.max() ?? 0
            if best < block.count {
                Issue.record("\(article).md: `\(block[best])` is not where its sample stands in the tests")
            }
        }
    }

    /// How many lines of a block follow each other in the code with at most a few others between.
    private static func lengthOfMatch(_ block: [String], in code: ArraySlice<String>) -> Int {
        var position = code.startIndex
        for (count, line) in block.enumerated() {
            guard let next = code[position...].prefix(13).firstIndex(of: line) else { return count }
            position = next + 1
        }
        return block.count
    }

    @Test(arguments: articles)
    func `no line of an article is longer than its code may be`(article: String) throws {
        for line in try Self.text(of: article).split(separator: "\n") where !line.hasPrefix("|") {
            #expect(line.count <= 120, "\(article).md: \(line)")
        }
    }

    @Test(arguments: articles)
    func `articles refer to articles that there are`(article: String) throws {
        for part in try Self.text(of: article).split(separator: "<doc:").dropFirst() {
            let name = String(part.prefix { $0 != ">" })
            #expect(Self.articles.contains(name), "\(article).md refers to \(name)")
        }
    }

    @Test func `the landing page names every public type`() throws {
        let page = try Self.text(of: "StateGraph")
        let missing = Self.publicTypes.filter { !page.contains("- ``\($0)``") }
        #expect(missing.isEmpty, "not in StateGraph.md")
    }

    /// The public types of the module that stand outside any other.
    private static let publicTypes: [String] = {
        let sources = root.appending(path: "Sources/StateGraph")
        guard let walk = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil) else {
            return []
        }
        let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        var names: Set<String> = []
        for case let file as URL in walk where file.pathExtension == "swift" {
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            for line in text.split(separator: "\n") where line.hasPrefix("public ") {
                let words = line.split { " <:({".contains($0) }.drop { !kinds.contains($0) }
                if let name = words.dropFirst().first { names.insert(String(name)) }
            }
        }
        return names.sorted()
    }()
}
