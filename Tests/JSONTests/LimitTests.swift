import JSON
import Testing

struct LimitTests {
    @Test func `a text may have as many bytes as the limit and no more`() throws {
        let parser = JSONParser(limits: JSONLimits(maximumBytes: 5))
        #expect(try parser.parse("[1,2]") == [1, 2])
        let error = #expect(throws: JSONError.self) { try parser.parse("[1,2] ") }
        #expect(error?.code == .tooLarge)
    }

    @Test(arguments: [("[", "]"), (#"{"a":"#, "}"), (#"[{"[":"#, "}]")])
    func `a text may nest 64 deep and no deeper`(open: String, close: String) throws {
        let perRound = open.count { $0 == "[" || $0 == "{" } - (open.contains("\"[\"") ? 1 : 0)
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        let allowed = 64 / perRound
        let value = try JSONParser().parse(nested(allowed))
        #expect(try JSONPrinter().string(value) == nested(allowed))
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(nested(allowed + 1)) }
        #expect(error?.code == .tooDeep)
    }

    @Test func `brackets in strings do not count as depth`() throws {
        let text = String(repeating: "[{,", count: 1_000) + #"\"[[[["#
        let value = try JSONParser().parse(#"["\#(text)",[]]"#)
        #expect(value[0] == .string(text.replacing("\\", with: "")))
    }

    @Test func `the depth error stands at the bracket that is too much`() {
        let text = "\n" + String(repeating: "[", count: 65)
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(text) }
        #expect(error?.line == 2)
        #expect(error?.column == 65)
        #expect(error?.offset == 65)
    }

    @Test func `a nest of 100000 arrays is refused`() {
        let text = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(text) }
        #expect(error?.code == .tooDeep)
    }

    @Test func `limits allow no depth at which a thread could run out of stack`() throws {
        var limits = JSONLimits(maximumDepth: 1_000_000)
        limits.maximumDepth = 100_000
        #expect(limits.maximumDepth == JSONLimits.greatestDepth)
        let depth = JSONLimits.greatestDepth
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let value = try JSONParser(limits: limits).parse(text)
        #expect(try JSONPrinter(maximumDepth: .max).string(value) == text)
    }

    @Test func `a megabyte of empty arrays is refused for its number of values`() {
        let text = "[" + String(repeating: "[],", count: 350_000) + "[]]"
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(text) }
        #expect(error?.code == .tooManyValues)
        #expect(error?.line == 1)
    }

    @Test func `a text may hold as many values as the limit and no more`() throws {
        let parser = JSONParser(limits: JSONLimits(maximumValues: 4))
        #expect(try parser.parse("[1,2,3]") == [1, 2, 3])
        #expect(try parser.parse(#""[[,,,,,]]""#) == "[[,,,,,]]")
        let error = #expect(throws: JSONError.self) { try parser.parse("[1,2,3,4]") }
        #expect(error?.code == .tooManyValues)
    }

    @Test(arguments: [64, 65])
    func `printing nests 64 deep and no deeper`(depth: Int) throws {
        var value: JSONValue = 1
        for level in 0..<depth { value = level.isMultiple(of: 2) ? [value] : ["a": value] }
        guard depth > 64 else {
            _ = try JSONPrinter().bytes(value)
            _ = try JSONCodec().encode(value)
            return
        }
        for body in [{ _ = try JSONPrinter().bytes(value) }, { _ = try JSONCodec().encode(value) }] {
            let error = #expect(throws: JSONError.self) { try body() }
            #expect(error?.code == .tooDeep)
        }
        let error = #expect(throws: JSONError.self) { try JSONCodec().decode(JSONValue.self, from: value) }
        #expect(error?.code == .tooDeep)
    }

    @Test func `a large text within the limits is read`() throws {
        let element: JSONValue = ["name": "Ünïcödé", "list": [1, 2.5, true, nil]]
        let value = JSONValue.array(Array(repeating: element, count: 22_000))
        let bytes = try JSONPrinter().bytes(value)
        #expect(bytes.count > 1_000_000)
        #expect(try JSONParser().parse(bytes) == value)
    }

    @Test func `a string of a megabyte is read and printed`() throws {
        let text = String(repeating: "0123456789abcdé\n", count: 70_000)
        for style in [JSONStyle.compact, .python] {
            #expect(try JSONParser().parse(JSONPrinter(style: style).bytes(.string(text))) == .string(text))
        }
    }
}
