import JSON
import Testing

struct ParserTests {
    let parser = JSONParser()

    @Test(
        arguments: [
            ("null", JSONValue.null), ("true", true), ("false", false), ("0", 0), ("-1", -1), ("1.0", 1.0),
            (#""x""#, "x"), ("[]", []), ("{}", [:]), (" \t\r\n1\n", 1), (#""""#, ""),
        ] as [(String, JSONValue)]
    )
    func `any value is a text`(text: String, value: JSONValue) throws {
        #expect(try parser.parse(text) == value)
        #expect(try parser.parse(Array(text.utf8)) == value)
    }

    @Test func `strings are unescaped`() throws {
        let text = #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\uD83D\ude00\u0000é€😀""#
        #expect(try parser.parse(text) == "\"\\/\u{8}\u{C}\n\r\tAé€😀\0é€😀")
    }

    @Test(
        arguments: [
            ("9223372036854775807", Int64.max), ("-9223372036854775808", .min),
            ("9007199254740993", 9_007_199_254_740_993),
            ("9007199254740991", 9_007_199_254_740_991), ("-0", 0),
        ] as [(String, Int64)]
    )
    func `integers are exact`(text: String, value: Int64) throws {
        #expect(try parser.parse(text) == .integer(value))
    }

    @Test(
        arguments: [
            ("1e0", 1), ("1E+2", 100), ("-2.50", -2.5), ("0.1", 0.1), ("1e-400", 0),
            ("5e-324", .leastNonzeroMagnitude),
            ("9007199254740993.0", 9_007_199_254_740_992),
            ("1.7976931348623157e308", .greatestFiniteMagnitude),
        ] as [(String, Double)]
    )
    func `reals are the nearest doubles`(text: String, value: Double) throws {
        #expect(try parser.parse(text) == .double(value))
    }

    @Test func `minus zero with a fraction keeps its sign`() throws {
        let value = try #require(try parser.parse("-0.0").doubleValue)
        #expect(value.sign == .minus)
        #expect(try JSONPrinter().string(.double(value)) == "-0.0")
    }

    @Test(arguments: ["9223372036854775808", "-9223372036854775809", "1e400", "-1e400"])
    func `numbers that do not fit are refused`(text: String) {
        #expect(code(text) == .outOfRange)
    }

    @Test(arguments: [
        "", " ", "nul", "NaN", "Infinity", "-Infinity", "True", "{", "[", "[1", "[1,", "[1,]", "{\"a\"",
        "{\"a\":",
        "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "{'a':1}", "01", "1.", ".5", "+1", "-", "1e",
        "0x1",
        "\"", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"a\nb\"",
        "\"a\u{1}b\"", "1 2", "{}x", "[]]", "// c\n1", "\u{FEFF}1", "]", "}", ",", ":", "\0", "1\0", "[1\0]",
    ])
    func `what is not JSON is a syntax error`(text: String) {
        #expect(code(text) == .syntax)
    }

    @Test(
        arguments: [
            [0xFF], [0x22, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE2, 0x82, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try parser.parse(bytes) }
        let error = #expect(throws: JSONError.self) { try JSONCodec().decode(String.self, from: bytes) }
        #expect(error?.code == .invalidUTF8)
    }

    @Test func `a name with a NUL is refused since jansson cannot keep it`() {
        #expect(code(#"{"a\u0000b":1}"#) == .unsupportedKey)
    }

    @Test func `of names that come twice the last one wins at the place of the first`() throws {
        let value = try parser.parse(#"{"a":1,"b":2,"a":3}"#)
        #expect(try JSONPrinter().string(value) == #"{"a":3,"b":2}"#)
    }

    @Test(arguments: [#"{"a":1,"a":1}"#, #"[{"x":{"b":1,"c":2,"b":3}}]"#, #"{"a":1,"\u0061":2}"#])
    func `names that come twice are refused if the limits say so`(text: String) {
        let parser = JSONParser(limits: JSONLimits(duplicateKeys: .reject))
        let error = #expect(throws: JSONError.self) { try parser.parse(text) }
        #expect(error?.code == .duplicateKey)
    }

    @Test func `two Unicode spellings of one name count as the same name`() throws {
        let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
        #expect(try parser.parse(text) == ["\u{E9}": 2])
        let strict = JSONParser(limits: JSONLimits(duplicateKeys: .reject))
        let error = #expect(throws: JSONError.self) { try strict.parse(text) }
        #expect(error?.code == .duplicateKey)
        let codec = JSONCodec(limits: strict.limits)
        #expect(throws: JSONError.self) { try codec.decode([JSONValue].self, from: "[\(text)]") }
    }

    private func code(_ text: String) -> JSONError.Code? {
        #expect(throws: JSONError.self) { try parser.parse(text) }?.code
    }
}
