import Testing

@testable import StateGraph

@Suite struct StoreNamespaceTests {
    @Test(arguments: [[""], ["a", ""], ["a.b"], ["."], ["a", "b."], ["\u{0}"], ["a\u{0}"]])
    func `a label is not empty and holds no period and no U+0000`(labels: [String]) {
        let error = #expect(throws: DocumentStoreError.self) { try DocumentNamespace(labels) }
        #expect(error?.code == .invalidNamespace)
        #expect(error?.description.contains("invalidNamespace: label") == true)
    }

    @Test(arguments: [[], ["langgraph"], ["langgraph", "a"]])
    func `nothing can be put in the root and below the reserved label`(labels: [String]) throws {
        let namespace = try DocumentNamespace(labels)
        let error = #expect(throws: DocumentStoreError.self) { try namespace.requireWritable() }
        #expect(error?.code == .invalidNamespace)
    }

    @Test func `the reserved label may stand further down`() throws {
        try DocumentNamespace("a", "langgraph").requireWritable()
        try DocumentNamespace("langgraphs").requireWritable()
    }

    @Test func `patterns match at the start and at the end, with one label for each wildcard`() throws {
        let place = try DocumentNamespace("a", "b", "c")
        #expect(try place.starts(with: DocumentNamespace("a", "*")))
        #expect(try place.starts(with: DocumentNamespace("*", "b", "c")))
        #expect(try !place.starts(with: DocumentNamespace("b")))
        #expect(try !place.starts(with: DocumentNamespace("*", "*", "*", "*")))
        #expect(try place.ends(with: DocumentNamespace("*", "c")))
        #expect(try !place.ends(with: DocumentNamespace("c", "*")))
        #expect(place.starts(with: .root) && place.ends(with: .root))
        #expect(try place.appending("d").isWithin(place))
        #expect(try !place.isWithin(place.appending("d")))
        #expect(try DocumentNamespace("a", "*").hasWildcard && !place.hasWildcard)
    }

    /// Labels of the characters that tempt an encoding.
    private static func randomNamespace(_ generator: inout some RandomNumberGenerator) -> [String] {
        let characters: [Character] = [
            "a", "b", "/", "-", "*", "é", "\u{1F600}", "\\", "'", "[", " ", "\u{1}",
        ]
        return (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            let letters = (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
                characters.randomElement(using: &generator)
            }
            return String(letters)
        }
    }

    @Test func `the text of a namespace is its own, and reads back`() throws {
        var generator = SystemRandomNumberGenerator()
        var known: [String: [String]] = [:]
        for _ in 0..<2000 {
            let labels = Self.randomNamespace(&generator)
            let namespace = try DocumentNamespace(labels)
            #expect(try DocumentNamespace(text: namespace.text) == namespace)
            #expect(known.updateValue(labels, forKey: namespace.text) ?? labels == labels)
            #expect(namespace.description == namespace.text)
        }
        #expect(throws: DocumentStoreError.self) { try DocumentNamespace(text: "a..b") }
    }

    @Test func `the texts below a namespace lie between its period and the character behind`() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let prefix = try DocumentNamespace(Self.randomNamespace(&generator))
            let extra = Self.randomNamespace(&generator)
            for labels in [prefix.labels + extra, Self.randomNamespace(&generator)] {
                let namespace = try DocumentNamespace(labels)
                let (text, start) = (Array(namespace.text.utf8), Array(prefix.text.utf8))
                let isBetween =
                    (start + [UInt8(ascii: ".")]).lexicographicallyPrecedes(text)
                    && text.lexicographicallyPrecedes(start + [UInt8(ascii: "/")])
                let isFound = start.isEmpty || text == start || isBetween
                #expect(isFound == namespace.isWithin(prefix), "\(namespace.labels) in \(prefix.labels)")
            }
        }
    }

    @Test func `namespaces are ordered by their labels, and equal ones hash alike`() throws {
        var generator = SystemRandomNumberGenerator()
        func scalars(_ labels: [String]) -> [[UInt32]] { labels.map { $0.unicodeScalars.map(\.value) } }
        for _ in 0..<2000 {
            let (left, right) = (Self.randomNamespace(&generator), Self.randomNamespace(&generator))
            let (one, two) = (try DocumentNamespace(left), try DocumentNamespace(right))
            let isLess = scalars(left).lexicographicallyPrecedes(scalars(right)) {
                $0.lexicographicallyPrecedes($1)
            }
            #expect((one < two) == isLess)
            #expect((one == two) == (scalars(left) == scalars(right)))
            if one == two { #expect(one.hashValue == two.hashValue) }
        }
        #expect(try DocumentNamespace("a", "b") < DocumentNamespace("a-b"))
        #expect(try DocumentNamespace("\u{E9}") != DocumentNamespace("e\u{301}"))
    }
}
