import JSON
import Testing

@testable import Server

/// The expectations are what `json.loads` of CPython 3.11 answers to the same texts.
struct `What CPython says of a text that is no JSON` {
    /// A text with the message and the place of its error.
    typealias Sample = (text: String, message: String, position: Int)

    static let samples: [Sample] = [
        ("", "Expecting value", 0),
        (" ", "Expecting value", 1),
        ("{bad", "Expecting property name enclosed in double quotes", 1),
        ("{", "Expecting property name enclosed in double quotes", 1),
        ("[", "Expecting value", 1),
        ("[]]", "Extra data", 2),
        ("{}x", "Extra data", 2),
        ("{\"a\"", "Expecting ':' delimiter", 4),
        ("{\"a\" 1}", "Expecting ':' delimiter", 5),
        ("{\"a\":", "Expecting value", 5),
        ("{\"a\":}", "Expecting value", 5),
        ("{\"a\":1", "Expecting ',' delimiter", 6),
        ("{\"a\":1,}", "Expecting property name enclosed in double quotes", 7),
        ("{\"a\":1 \"b\":2}", "Expecting ',' delimiter", 7),
        ("{\"a\":1,2}", "Expecting property name enclosed in double quotes", 7),
        ("{1:2}", "Expecting property name enclosed in double quotes", 1),
        ("{'a':1}", "Expecting property name enclosed in double quotes", 1),
        ("[1", "Expecting ',' delimiter", 2),
        ("[1,", "Expecting value", 3),
        ("[1,]", "Expecting value", 3),
        ("[1 2]", "Expecting ',' delimiter", 3),
        ("[,]", "Expecting value", 1),
        ("{\"a\":[1}", "Expecting ',' delimiter", 7),
        ("{\"a\":{\"b\":}}", "Expecting value", 10),
        ("nul", "Expecting value", 0),
        ("nulll", "Extra data", 4),
        ("truefalse", "Extra data", 4),
        ("tru", "Expecting value", 0),
        ("True", "Expecting value", 0),
        ("nan", "Expecting value", 0),
        ("-", "Expecting value", 0),
        ("--1", "Expecting value", 0),
        ("+1", "Expecting value", 0),
        ("01", "Extra data", 1),
        ("-01", "Extra data", 2),
        ("1.", "Extra data", 1),
        ("1.e5", "Extra data", 1),
        (".5", "Expecting value", 0),
        ("1e", "Extra data", 1),
        ("1e+", "Extra data", 1),
        ("1.5e-", "Extra data", 3),
        ("0x10", "Extra data", 1),
        ("1 2", "Extra data", 2),
        ("-Infinit", "Expecting value", 0),
        ("\"abc", "Unterminated string starting at", 0),
        ("\"", "Unterminated string starting at", 0),
        ("\"\\", "Unterminated string starting at", 0),
        ("\"a\\\"", "Unterminated string starting at", 0),
        ("\"\\x\"", "Invalid \\escape", 1),
        ("\"ab\\qcd\"", "Invalid \\escape", 3),
        ("\"\\u12\"", "Invalid \\uXXXX escape", 2),
        ("\"\\u123", "Invalid \\uXXXX escape", 2),
        ("\"\\u1234", "Invalid \\uXXXX escape", 2),
        ("\"\\u12g4\"", "Invalid \\uXXXX escape", 2),
        ("\"\\ud800\\u12\"", "Invalid \\uXXXX escape", 8),
        ("\"\\ud800\\uzzzz\"", "Invalid \\uXXXX escape", 8),
        ("\"\\U0041\"", "Invalid \\escape", 1),
        ("\"a\nb\"", "Invalid control character at", 2),
        ("\"a\tb\"", "Invalid control character at", 2),
        ("\"a\u{0}b\"", "Invalid control character at", 2),
        ("{\"a\n\":1}", "Invalid control character at", 3),
        ("{\"a\":\"b", "Unterminated string starting at", 5),
        ("{\"a\":\"b\\", "Unterminated string starting at", 5),
        ("{\"é\":\"✓\", 😀}", "Expecting property name enclosed in double quotes", 10),
        ("\"é✓😀", "Unterminated string starting at", 0),
        ("[\"é\", \"😀\n\"]", "Invalid control character at", 8),
        ("{\"content\": \"x\"", "Expecting ',' delimiter", 15),
        ("{\"content\": \"x\"}}", "Extra data", 16),
        ("{\"content\": undefined}", "Expecting value", 12),
        ("{'content': 'x'}", "Expecting property name enclosed in double quotes", 1),
        ("\u{FEFF}{}", "Unexpected UTF-8 BOM (decode using utf-8-sig)", 0),
        ("\u{A0}{}", "Expecting value", 0),
        ("[1,\n 2,\n}", "Expecting value", 8),
        ("  \t\r\n ?", "Expecting value", 6),
        ("[[[[1,2],3],4", "Expecting ',' delimiter", 13),
        ("{\"a\":{\"b\":{\"c\":[1,{\"d\":2]}}}", "Expecting ',' delimiter", 24),
        ("//c\n{}", "Expecting value", 0),
        ("{\"a\":1}//", "Extra data", 7),
        ("[1,2]\u{0}", "Extra data", 5),
        ("\"\\/\\b\\f\\n\\r\\t\\\"\\\\\" x", "Extra data", 19),
        ("\\\"", "Expecting value", 0),
        ("[truth]", "Expecting value", 1),
        ("[false,nope]", "Expecting value", 7),
        ("[NaN,]", "Expecting value", 5),
        ("{\"a\":Infinity,}", "Expecting property name enclosed in double quotes", 14),
        ("-\"a\"", "Expecting value", 0),
        ("[1.5.2]", "Expecting ',' delimiter", 4),
        ("[1e5e]", "Expecting ',' delimiter", 4),
        ("content=x", "Expecting value", 0),
        ("<xml/>", "Expecting value", 0),
        ("{\"a\":\"\u{7F}\u{1F}\"}", "Invalid control character at", 7),
    ]

    @Test(arguments: samples)
    func `a text is refused with CPython's message at CPython's place`(sample: Sample) {
        let error = PythonJSONError(readingLike: Array(sample.text.utf8))
        #expect(error?.message == sample.message, "\(sample.text)")
        #expect(error?.position == sample.position, "\(sample.text)")
    }

    @Test(arguments: [
        "NaN", "[-Infinity, Infinity]", "\"\\ud800\"", "10000000000000000000000", "[1e999]",
        "{\"a\":1,\"a\":2}",
        "{\"\\u0000\":1}", " {} ", "-0", "0.5E+3", "[[],{},[{}]]", "\"\\ud83d\\ude00\"",
    ])
    func `a text that CPython reads has no error`(text: String) {
        #expect(PythonJSONError(readingLike: Array(text.utf8)) == nil)
    }

    @Test func `a nesting beyond CPython's stack has no place to report`() {
        let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
        #expect(PythonJSONError(readingLike: deep) == nil)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `whatever our parser reads has no error, and any error lies within the text`(seed: UInt64) {
        var random = SplitMix(state: seed)
        let parser = JSONParser(limits: JSONLimits(duplicateKeys: .lastWins))
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "u00", "1", "-", ".", "e", "null", " ", "é", "\u{1}",
        ]
        for _ in 0..<500 {
            let text = (0..<random.next() % 24).map { _ in pieces[Int(random.next() % 17)] }.joined()
            let error = PythonJSONError(readingLike: Array(text.utf8))
            if (try? parser.parse(text)) != nil { #expect(error == nil, "\(text)") }
            if let error { #expect((0...text.unicodeScalars.count).contains(error.position), "\(text)") }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `bytes that are no UTF-8 do no harm`(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let bytes = (0..<random.next() % 40).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) }
            let error = PythonJSONError(readingLike: bytes)
            if let error { #expect((0...bytes.count).contains(error.position)) }
        }
    }
}
