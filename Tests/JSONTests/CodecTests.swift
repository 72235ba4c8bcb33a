import JSON
import Testing

struct CodecTests {
    struct Person: Codable, Equatable {
        var name: String
        var email: String?
    }

    enum Kind: String, Codable { case meeting, reminder }

    struct Everything: Codable, Equatable {
        var text = "Grüße"
        var flag = true
        var int = -1
        var int8 = Int8.min
        var int16 = Int16.max
        var int32 = Int32.min
        var int64 = Int64.max
        var uint: UInt = 1
        var uint8 = UInt8.max
        var uint16 = UInt16.max
        var uint32 = UInt32.max
        var uint64 = UInt64(Int64.max)
        var double = 0.1
        var float: Float = 0.1
        var person = Person(name: "Bob", email: nil)
        var people = [Person(name: "Eve", email: "eve@example.com")]
        var names = ["a", "b"]
        var numbers = [1, 2, 3]
        var grid = [[1.5], []]
        var flags: [Bool?] = [true, nil]
        var kind = Kind.reminder
        var table = ["x": 1]
        var byNumber = [7: "seven"]
        var missing: Int?
        var present: Double? = 2
        var anything: JSONValue = ["z": [1, 2.5, nil], "a": "b"]
        var object: JSONObject = ["k": true]
    }

    static let everything = """
        {"text":"Grüße","flag":true,"int":-1,"int8":-128,"int16":32767,"int32":-2147483648,\
        "int64":9223372036854775807,"uint":1,"uint8":255,"uint16":65535,"uint32":4294967295,\
        "uint64":9223372036854775807,"double":0.1,"float":0.1,"person":{"name":"Bob"},\
        "people":[{"name":"Eve","email":"eve@example.com"}],"names":["a","b"],"numbers":[1,2,3],\
        "grid":[[1.5],[]],"flags":[true,null],"kind":"reminder","table":{"x":1},"byNumber":{"7":"seven"},\
        "present":2.0,"anything":{"z":[1,2.5,null],"a":"b"},"object":{"k":true}}
        """

    @Test func `every type is written in the order of its members`() throws {
        #expect(try JSONCodec().encodeString(Everything()) == Self.everything)
        #expect(try JSONCodec().encode(Everything()) == Array(Self.everything.utf8))
    }

    @Test func `every type is read from text, bytes and values`() throws {
        let codec = JSONCodec()
        #expect(try codec.decode(Everything.self, from: Self.everything) == Everything())
        #expect(try codec.decode(from: Array(Self.everything.utf8)) == Everything())
        let value = try codec.encodeValue(Everything())
        #expect(try value == JSONParser().parse(Self.everything))
        #expect(try codec.decode(Everything.self, from: value) == Everything())
    }

    @Test func `python style holds for types too`() throws {
        let codec = JSONCodec(style: .python)
        let people = [Person(name: "Zoë", email: "z@example.com"), Person(name: "", email: nil)]
        let golden = #"[{"name": "Zo\u00eb", "email": "z@example.com"}, {"name": ""}]"#
        #expect(try codec.encodeString(people) == golden)
        #expect(try codec.decode(from: golden) == people)
    }

    @Test func `scalars and optionals stand alone`() throws {
        let codec = JSONCodec()
        #expect(try codec.encodeString(1) == "1")
        #expect(try codec.encodeString("x") == #""x""#)
        #expect(try codec.encodeString(Int?.none) == "null")
        #expect(try codec.encodeString([Int?.some(1), nil]) == "[1,null]")
        #expect(try codec.encodeString(Kind.meeting) == #""meeting""#)
        #expect(try codec.decode(Int?.self, from: "null") == nil)
        #expect(try codec.decode(Int?.self, from: "5") == 5)
        #expect(try codec.decode([Bool].self, from: "[true,false]") == [true, false])
        #expect(try codec.decode([Double?].self, from: "[1,null,2.5]") == [1, nil, 2.5])
        #expect(try codec.decode(Kind.self, from: #""meeting""#) == .meeting)
    }

    @Test func `members that a type does not know are passed over`() throws {
        let person = try JSONCodec().decode(
            Person.self,
            from: #"{"x":[1,{"name":2}],"name":"Bob","email":null}"#
        )
        #expect(person == Person(name: "Bob", email: nil))
    }

    @Test func `empty names and strings are read and written`() throws {
        let text = #"{"":""}"#
        #expect(try JSONCodec().decode([String: String].self, from: text) == ["": ""])
        #expect(try JSONCodec().encodeString(["": ""]) == text)
    }

    @Test func `NUL in strings survives`() throws {
        #expect(try JSONCodec().decode(String.self, from: #""a\u0000b""#) == "a\0b")
        #expect(try JSONCodec().encodeString("a\0b") == #""a\u0000b""#)
    }

    @Test(arguments: [
        "-9223372036854775808", "9223372036854775807", "9007199254740993", "9007199254740991", "0",
    ])
    func `64-bit integers are exact both ways`(text: String) throws {
        let value = try JSONCodec().decode(Int64.self, from: text)
        #expect("\(value)" == text)
        #expect(try JSONCodec().encodeString(value) == text)
        #expect(try JSONCodec().encodeString(JSONCodec().decode(Int.self, from: text)) == text)
    }

    @Test func `an integer is read as a double only if that is exact`() throws {
        #expect(try JSONCodec().decode(Double.self, from: "9007199254740992") == 0x1p53)
        let error = #expect(throws: JSONError.self) {
            try JSONCodec().decode(Double.self, from: "9007199254740993")
        }
        #expect(error?.code == .outOfRange)
    }

    @Test func `a float is the nearest and prints its own digits`() throws {
        #expect(try JSONCodec().decode(Float.self, from: "0.1") == 0.1)
        #expect(try JSONCodec().encodeString(Float(0.1)) == "0.1")
        for text in ["1e39", "-1e39"] {
            let error = #expect(throws: JSONError.self) { try JSONCodec().decode(Float.self, from: text) }
            #expect(error?.code == .outOfRange)
        }
    }

    @Test func `unsigned integers beyond Int64 are refused both ways`() {
        let error = #expect(throws: JSONError.self) { try JSONCodec().encode([UInt64.max]) }
        #expect(error?.code == .outOfRange)
        #expect(error.map { "\($0.path)" } == "$[0]")
        let other = #expect(throws: JSONError.self) {
            try JSONCodec().decode(UInt64.self, from: "\(UInt64.max)")
        }
        #expect(other?.code == .outOfRange)
    }

    @Test func `a depth limit holds for nested types`() throws {
        indirect enum Chain: Encodable {
            case end
            case link(Chain)

            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                if case .link(let next) = self { try container.encode(next) }
            }
        }
        func chain(_ depth: Int) -> Chain { (1..<depth).reduce(Chain.end) { inner, _ in .link(inner) } }
        #expect(try JSONCodec().encode(chain(64)).count == 128)
        let error = #expect(throws: JSONError.self) { try JSONCodec().encode(chain(65)) }
        #expect(error?.code == .tooDeep)
        #expect(error?.path.elements.count == 64)
    }

    @Test func `a type that encodes itself is refused and does not exhaust the stack`() {
        struct Loop: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                try container.encode(self)
            }
        }
        let error = #expect(throws: JSONError.self) { try JSONCodec().encode(Loop()) }
        #expect(error?.code == .tooDeep)
    }
}
