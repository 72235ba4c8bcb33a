import JSON
import Testing

/// The expectations in Python style are what CPython 3.11's `json.dumps` prints.
struct PrinterTests {
    let python = JSONPrinter(style: .python)

    @Test func `python style puts spaces behind commas and colons and escapes beyond ASCII`() throws {
        let value: JSONValue = [
            "type": "system", "content": "Grüße 😀", "n": [1, 2.0, true, nil, [:]], "e": [],
        ]
        let golden =
            #"{"type": "system", "content": "Gr\u00fc\u00dfe \ud83d\ude00", "n": [1, 2.0, true, null, {}], "e": []}"#
        #expect(try python.string(value) == golden)
        #expect(try python.bytes(value) == Array(golden.utf8))
    }

    @Test func `python style escapes what json dumps escapes`() throws {
        let text = "\"\\/\u{8}\u{C}\n\r\t\0\u{1F} \u{7F}\u{80}é€\u{FFFF}😀\u{2028}"
        let golden = #""\"\\/\b\f\n\r\t\u0000\u001f \u007f\u0080\u00e9\u20ac\uffff\ud83d\ude00\u2028""#
        #expect(try python.string(.string(text)) == golden)
    }

    @Test func `compact style escapes only what JSON demands`() throws {
        let text = "\"\\/\u{8}\u{C}\n\r\t\0\u{1F} \u{7F}\u{80}é€\u{FFFF}😀\u{2028}"
        let golden = #""\"\\/\b\f\n\r\t\u0000\u001f "# + "\u{7F}\u{80}é€\u{FFFF}😀\u{2028}\""
        #expect(try JSONPrinter().string(.string(text)) == golden)
    }

    @Test func `compact style has no white space`() throws {
        #expect(try JSONPrinter().string(["a": [1, 2], "b": ["c": nil]]) == #"{"a":[1,2],"b":{"c":null}}"#)
    }

    @Test(
        arguments: [
            ("1e+16", 0x1.1c37937e08000p+53), ("1.5e+16", 0x1.aa535d3d0c000p+53),
            ("1.2345678901234568e+16", 0x1.5ee2a2eb5a5c4p+53), ("1.8014398509481984e+16", 0x1p54),
            ("1.8014398509481988e+16", 0x1.0000000000001p+54), ("9999999999999998.0", 0x1.1c37937e07fffp+53),
            ("1000000000000000.0", 1e15), ("123456789012345.6", 123_456_789_012_345.6), ("1e+22", 1e22),
            ("1e+21", 1e21), ("0.0001", 0.0001), ("1e-05", 0.00001), ("1.5e-05", 0.000015), ("0.1", 0.1),
            ("0.3333333333333333", 1.0 / 3), ("0.6666666666666666", 2.0 / 3),
            ("5e-324", .leastNonzeroMagnitude),
            ("1.7976931348623157e+308", .greatestFiniteMagnitude), ("-1e+16", -1e16),
            ("-1.2345678901234568e+16", -0x1.5ee2a2eb5a5c4p+53), ("100.0", 100), ("-0.0", -0.0),
            ("1e+100", 1e100),
            ("123456789.125", 123_456_789.125), ("1e-07", 1e-7), ("4.35", 4.35),
            ("0.30000000000000004", 0.1 + 0.2),
            ("9007199254740992.0", 0x1p53), ("1.1805916207174113e+21", 0x1p70), ("16777216.0", 0x1p24),
            ("3.4028234663852886e+38", 3.4028234663852886e38), ("1.1e+16", 1.1e16),
            ("1.0000000000000002e+16", 0x1.1c37937e08001p+53),
        ] as [(String, Double)]
    )
    func `reals print as Python's repr`(golden: String, value: Double) throws {
        #expect(try python.string(.double(value)) == golden)
        #expect(try JSONPrinter().string(.double(value)) == golden)
        #expect(try JSONParser().parse(golden) == .double(value))
    }

    @Test(
        arguments: [0, 1, -1, 9, 10, -10, 99, 100, 1_234_567_890, .max, .min, .max - 1, .min + 1] as [Int64]
    )
    func `integers print their digits`(value: Int64) throws {
        #expect(try JSONPrinter().string(.integer(value)) == "\(value)")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func `reals that are not finite are refused`(value: Double) {
        let error = #expect(throws: JSONError.self) { try JSONPrinter().bytes([.double(value)]) }
        #expect(error?.code == .outOfRange)
    }

    @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 500, 511, 512, 513, 5_000], [JSONStyle.compact, .python])
    func `text of any length prints whole, whatever stands at its edges`(count: Int, style: JSONStyle) throws
    {
        for edge in ["", "\"", "\u{1}", "é", "😀", "\u{7F}", "\\"] {
            for text in [
                String(repeating: "x", count: count) + edge, edge + String(repeating: "y", count: count),
            ] {
                let printed = try JSONPrinter(style: style).bytes(.object([text: .string(text)]))
                #expect(try JSONParser().parse(printed) == .object([text: .string(text)]))
            }
        }
    }

    @Test func `every scalar up to U+0800 prints as JSON that reads back`() throws {
        for value in 0..<0x800 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = JSONValue.string("ab\(scalar)cd")
            #expect(try JSONParser().parse(JSONPrinter().bytes(text)) == text)
            let ascii = try python.bytes(text)
            #expect(ascii.allSatisfy { (0x20..<0x7F).contains($0) })
            #expect(try JSONParser().parse(ascii) == text)
        }
    }
}
