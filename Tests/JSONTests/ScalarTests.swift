import Foundation
import JSON
import Testing

struct ScalarTests {
    /// Reads and writes every scalar type one after the other, as an array's elements.
    struct Row: Codable {
        init() {}

        func encode(to encoder: any Encoder) throws {
            var container = encoder.unkeyedContainer()
            try container.encode(true)
            try container.encode("s")
            try container.encode(0.5)
            try container.encode(Float(0.1))
            try container.encode(-1)
            try container.encode(Int8(-8))
            try container.encode(Int16(-16))
            try container.encode(Int32(-32))
            try container.encode(Int64(-64))
            try container.encode(1 as UInt)
            try container.encode(UInt8(8))
            try container.encode(UInt16(16))
            try container.encode(UInt32(32))
            try container.encode(UInt64(64))
            #expect(container.count == 14)
        }

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            #expect(try container.decode(Bool.self))
            #expect(try container.decode(String.self) == "s")
            #expect(try container.decode(Double.self) == 0.5)
            #expect(try container.decode(Float.self) == 0.1)
            #expect(try container.decode(Int.self) == -1)
            #expect(try container.decode(Int8.self) == -8)
            #expect(try container.decode(Int16.self) == -16)
            #expect(try container.decode(Int32.self) == -32)
            #expect(try container.decode(Int64.self) == -64)
            #expect(try container.decode(UInt.self) == 1)
            #expect(try container.decode(UInt8.self) == 8)
            #expect(try container.decode(UInt16.self) == 16)
            #expect(try container.decode(UInt32.self) == 32)
            #expect(try container.decode(UInt64.self) == 64)
            #expect(try container.decodeIfPresent(Int.self) == nil)
        }
    }

    @Test func `every scalar type is an element`() throws {
        let text = #"[true,"s",0.5,0.1,-1,-8,-16,-32,-64,1,8,16,32,64]"#
        #expect(try JSONCodec().encodeString(Row()) == text)
        _ = try JSONCodec().decode(Row.self, from: text)
    }

    @Test func `every scalar type stands alone and in arrays`() throws {
        func check<Value: Codable & Equatable>(_ value: Value, _ text: String) throws {
            #expect(try JSONCodec().encodeString(value) == text)
            #expect(try JSONCodec().decode(Value.self, from: text) == value)
            #expect(try JSONCodec().encodeString([value, value]) == "[\(text),\(text)]")
            #expect(try JSONCodec().decode([Value].self, from: "[\(text), \(text)]") == [value, value])
        }
        try check(true, "true")
        try check("s", #""s""#)
        try check(0.5, "0.5")
        try check(Float(0.1), "0.1")
        try check(-1, "-1")
        try check(Int8.min, "-128")
        try check(Int16.min, "-32768")
        try check(Int32.min, "-2147483648")
        try check(Int64.min, "-9223372036854775808")
        try check(1 as UInt, "1")
        try check(UInt8.max, "255")
        try check(UInt16.max, "65535")
        try check(UInt32.max, "4294967295")
        try check(UInt64(Int64.max), "9223372036854775807")
    }

    @Test(arguments: ["128", "-129", "1.0", #""1""#, "true", "null", "[]", "{}"])
    func `what is no such integer is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONCodec().decode(Int8.self, from: text) }
        #expect(throws: JSONError.self) { try JSONCodec().decode([Int8].self, from: "[\(text)]") }
        #expect(throws: JSONError.self) {
            try JSONCodec().decode([String: Int8].self, from: #"{"a":\#(text)}"#)
        }
    }

    @Test func `values can be read and written by other coders too`() throws {
        let value: JSONValue = ["a": [nil, true, 1, 1.5, "x", ["b": []]]]
        let data = try JSONEncoder().encode(value)
        #expect(try JSONParser().parse(Array(data)) == value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
    }

    @Test func `values inside of types are read by any depth that the codec allows`() throws {
        let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        let codec = JSONCodec(limits: JSONLimits(maximumDepth: 101))
        let read = try codec.decode([JSONValue].self, from: "[\(text)]")
        #expect(try codec.encodeString(read) == "[\(text)]")
    }
}
