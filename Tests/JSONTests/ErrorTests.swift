import JSON
import Testing

struct ErrorTests {
    struct Message: Decodable {
        enum Kind: String, Decodable { case a }
        struct Person: Decodable {
            var email: String
            var age: Int8?
        }
        var content: String
        var people: [Person]?
        var table: [String: Int]?
        var kind: Kind?
        var ratio: Double?
    }

    @Test(
        arguments: [
            ("{\"a\":1,}", 1, 8, 7), ("{\"a\" 1}", 1, 6, 5), ("[1,\n 2,\n x]", 3, 2, 9), ("[1,", 1, 4, 3),
            ("", 1, 1, 0),
            ("\"a\nb\"", 1, 3, 2), ("\"é\u{1}\"", 1, 3, 3), ("é", 1, 1, 0), ("[1,😀]", 1, 4, 3),
            ("1 2", 1, 3, 2), ("\n\nnul", 3, 3, 4),
            ("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 5, 15),
        ] as [(String, Int, Int, Int)]
    )
    func `syntax errors have line, column and offset`(text: String, line: Int, column: Int, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(text) }
        #expect(error?.code == .syntax)
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.offset == offset)
    }

    @Test(arguments: [
        ("", "the text is empty"), ("[", "the text ends too early"),
        ("{x", "a name in quotes or '}' is expected"),
        ("{\"a\" x", "':' is expected"), ("{\"a\":1 x", "',' or '}' is expected"),
        ("[1 x", "',' or ']' is expected"),
        ("[}", "a value is expected"), ("secret", "this is no JSON token"),
        ("\"\\x\"", "unknown escape in a string"), ("\"\\ud800\"", "half of a surrogate pair in a string"),
        ("\"\n", "a string is not closed on its line"),
        ("\"\t", "a control character in a string must be escaped"),
        ("1 secret", "there is more after the value"),
        ("\u{FEFF}1", "the text starts with a byte order mark"), ("[1e999]", "the number is too large"),
    ])
    func `syntax errors say what is wrong in words that quote nothing`(text: String, message: String) {
        let error = #expect(throws: JSONError.self) { try JSONParser().parse(text) }
        #expect(error?.message == message)
        #expect(error?.description.contains("secret") == false)
    }

    @Test(
        arguments: [
            (#"{"content":1}"#, JSONError.Code.typeMismatch, "$.content", 11),
            (#"{"content":null}"#, .missingValue, "$.content", 11),
            (#" {"x":{"content":1}}"#, .missingKey, "$.content", 1),
            (#"[]"#, .typeMismatch, "$", 0),
            (
                #"{"content":"","people":[{"email":"a"},{"email":[]}]}"#, .typeMismatch, "$.people[1].email",
                47
            ),
            (#"{"content":"","people":[{"email":"a"},{}]}"#, .missingKey, "$.people[1].email", 38),
            (#"{"content":"","people":[{"email":"a","age":128}]}"#, .outOfRange, "$.people[0].age", 43),
            (#"{"content":"","people":[{"email":"a","age":1.0}]}"#, .typeMismatch, "$.people[0].age", 43),
            (#"{"content":"","people":{}}"#, .typeMismatch, "$.people", 23),
            (#"{"content":"","table":{"secret":"x"}}"#, .typeMismatch, "$.table.*", 32),
            (#"{"content":"","kind":"secret"}"#, .invalidValue, "$.kind", 21),
            (#"{"content":"","\u0072atio":9007199254740993}"#, .outOfRange, "$.ratio", 27),
            (#"{"content":1,"content":"secret","ratio":"secret"}"#, .typeMismatch, "$.ratio", 40),
            (#"{"content":true}"#, .typeMismatch, "$.content", 11),
        ] as [(String, JSONError.Code, String, Int)]
    )
    func `what does not fit a type is found in the text`(
        text: String,
        code: JSONError.Code,
        path: String,
        offset: Int
    ) {
        let error = #expect(throws: JSONError.self) { try JSONCodec().decode(Message.self, from: text) }
        #expect(error?.code == code)
        #expect(error.map { "\($0.path)" } == path)
        #expect(error?.offset == offset)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func `a description is one line with code, position, path and reason`() {
        let error = #expect(throws: JSONError.self) {
            try JSONCodec().decode(Message.self, from: "{\n\"content\": 7}")
        }
        #expect(
            error?.description
                == "typeMismatch at 2:12 (byte 13), $.content: a string is needed, not an integer"
        )
    }

    @Test func `errors from values have a path but no position`() {
        let error = #expect(throws: JSONError.self) {
            try JSONCodec().decode(Message.self, from: ["content": 7])
        }
        #expect(error?.description == "typeMismatch at $.content: a string is needed, not an integer")
        #expect(error?.line == nil)
    }

    @Test func `a path keeps foreign names for those who must see them`() {
        let error = #expect(throws: JSONError.self) {
            try JSONCodec().decode([String: [Int]].self, from: #"{"their":[0,"x"]}"#)
        }
        #expect(error?.path == JSONPath([.foreignKey("their"), .index(1)]))
        #expect(error.map { "\($0.path)" } == "$.*[1]")
    }

    @Test func `errors of a type's own are kept beside ours`() {
        struct Picky: Codable {
            init() {}
            init(from decoder: any Decoder) throws { throw JSONProbe() }
            func encode(to encoder: any Encoder) throws { throw JSONProbe() }
        }
        let errors = [
            #expect(throws: JSONError.self) { try JSONCodec().decode([Picky].self, from: "[1]") },
            #expect(throws: JSONError.self) { try JSONCodec().encode([Picky()]) },
        ]
        for error in errors {
            #expect(error?.code == .invalidValue)
            #expect(error?.underlying is JSONProbe)
            #expect(error?.description.contains("user text") == false)
        }
    }

    @Test func `the standard library's errors are translated`() {
        struct Thrower: Decodable {
            enum Key: String, CodingKey { case kind, here }
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: Key.self)
                let context = DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "secret"
                )
                switch try container.decode(Int.self, forKey: .kind) {
                case 0: throw DecodingError.typeMismatch(Int.self, context)
                case 1: throw DecodingError.valueNotFound(Int.self, context)
                case 2: throw DecodingError.keyNotFound(Key.here, context)
                default:
                    throw DecodingError.dataCorruptedError(
                        forKey: .here,
                        in: container,
                        debugDescription: "secret"
                    )
                }
            }
        }
        let codes: [JSONError.Code] = [.typeMismatch, .missingValue, .missingKey, .invalidValue]
        for (index, code) in codes.enumerated() {
            let error = #expect(throws: JSONError.self) {
                try JSONCodec().decode(Thrower.self, from: #"{"kind":\#(index),"here":0}"#)
            }
            #expect(error?.code == code)
            #expect(error.map { "\($0.path)" } == (index < 2 ? "$" : "$.here"))
            #expect(error?.description.contains("secret") == false)
        }
        struct Unwritable: Encodable {
            func encode(to encoder: any Encoder) throws {
                throw EncodingError.invalidValue(
                    1,
                    .init(codingPath: encoder.codingPath, debugDescription: "secret")
                )
            }
        }
        let error = #expect(throws: JSONError.self) { try JSONCodec().encode(["a": Unwritable()]) }
        #expect(error?.code == .invalidValue)
        #expect(error.map { "\($0.path)" } == "$.*")
    }

    @Test func `an array that ends too early is a missing value`() {
        struct Pair: Decodable {
            init(from decoder: any Decoder) throws {
                var container = try decoder.unkeyedContainer()
                _ = try container.decode(Int.self)
                _ = try container.decode(Int.self)
            }
        }
        let error = #expect(throws: JSONError.self) { try JSONCodec().decode(Pair.self, from: "[1]") }
        #expect(error?.code == .missingValue)
        #expect(error.map { "\($0.path)" } == "$[1]")
        #expect(error?.offset == 0)
    }

    @Test func `a locator finds values and names by path`() {
        let text = Array("{ \"a\" : [ 1, {\"b\\\"]\": [], \"c\":\"}\" } ],\n \"é\": -1, \"\\u00e9\":2}".utf8)
        let locator = JSONLocator(text)
        func offset(_ path: JSONPath.Element...) -> Int? { locator.position(of: JSONPath(path))?.offset }
        #expect(offset() == 0)
        #expect(offset(.key("a")) == 8)
        #expect(offset(.key("a"), .index(0)) == 10)
        #expect(offset(.key("a"), .index(1)) == 13)
        #expect(offset(.key("a"), .index(1), .key("b\"]")) == 22)
        #expect(offset(.key("a"), .index(1), .key("c")) == 30)
        #expect(offset(.key("a"), .index(2)) == nil)
        #expect(offset(.key("a"), .key("b")) == nil)
        #expect(offset(.index(0)) == nil)
        #expect(offset(.key("x"), .index(0)) == nil)
        #expect(locator.namePosition(of: JSONPath([.key("a")]))?.offset == 2)
        let last = locator.position(of: JSONPath([.key("é")]))
        #expect(last?.line == 2)
        #expect(last?.column == 20)
        #expect(locator.namePosition(of: JSONPath()) == nil)
    }
}
