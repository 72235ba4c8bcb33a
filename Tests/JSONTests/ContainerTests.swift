import JSON
import Testing

/// What types can do with containers beyond the synthesized coding.
struct ContainerTests {
    enum Key: String, CodingKey { case a, b, c }

    struct Interleaved: Codable, Equatable {
        init() {}

        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Key.self)
            var object = outer.nestedContainer(keyedBy: Key.self, forKey: .a)
            var array = outer.nestedUnkeyedContainer(forKey: .b)
            try array.encode(1)
            try object.encode("x", forKey: .a)
            var inner = array.nestedContainer(keyedBy: Key.self)
            var list = array.nestedUnkeyedContainer()
            try outer.encode(true, forKey: .c)
            try list.encodeNil()
            try inner.encodeNil(forKey: .b)
            try array.encode(2)
            try object.encode(1.5, forKey: .c)
        }

        init(from decoder: any Decoder) throws {
            let outer = try decoder.container(keyedBy: Key.self)
            let object = try outer.nestedContainer(keyedBy: Key.self, forKey: .a)
            var array = try outer.nestedUnkeyedContainer(forKey: .b)
            #expect(try object.decode(String.self, forKey: .a) == "x")
            #expect(try object.decode(Double.self, forKey: .c) == 1.5)
            #expect(array.count == 4)
            #expect(try array.decode(Int.self) == 1)
            let inner = try array.nestedContainer(keyedBy: Key.self)
            #expect(inner.codingPath.map(\.stringValue) == ["b", "Index 1"])
            #expect(try inner.decodeNil(forKey: .b))
            #expect(inner.allKeys == [.b])
            #expect(!inner.contains(.a))
            var list = try array.nestedUnkeyedContainer()
            #expect(try list.decodeNil())
            #expect(list.isAtEnd)
            #expect(try !array.decodeNil())
            #expect(array.currentIndex == 3)
            #expect(try array.decode(Int.self) == 2)
            #expect(array.isAtEnd)
        }
    }

    @Test func `nested containers may be filled in any order`() throws {
        let text = #"{"a":{"a":"x","c":1.5},"b":[1,{"b":null},[null],2],"c":true}"#
        #expect(try JSONCodec().encodeString(Interleaved()) == text)
        #expect(try JSONCodec().encode(Interleaved()) == Array(text.utf8))
        #expect(
            try JSONCodec(style: .python).encodeString([Interleaved()]) == "["
                + #"{"a": {"a": "x", "c": 1.5}, "b": [1, {"b": null}, [null], 2], "c": true}"# + "]"
        )
        _ = try JSONCodec().decode(Interleaved.self, from: text)
    }

    class Base: Codable {
        var a = 1
    }

    final class Derived: Base {
        var b = 2

        override init() { super.init() }

        required init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            b = try container.decode(Int.self, forKey: .b)
            try super.init(from: container.superDecoder())
        }

        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try super.encode(to: container.superEncoder())
            try container.encode(b, forKey: .b)
        }
    }

    @Test func `superclasses have a place of their own`() throws {
        let text = #"{"super":{"a":1},"b":2}"#
        #expect(try JSONCodec().encodeString(Derived()) == text)
        let value = try JSONCodec().decode(Derived.self, from: #"{"super":{"a":7},"b":8}"#)
        #expect(value.a == 7)
        #expect(value.b == 8)
    }

    struct Supers: Codable {
        init() {}

        func encode(to encoder: any Encoder) throws {
            var container = encoder.unkeyedContainer()
            try 5.encode(to: container.superEncoder())
            _ = container.superEncoder()
            var keyed = container.nestedContainer(keyedBy: Key.self)
            try "x".encode(to: keyed.superEncoder(forKey: .c))
            #expect(container.count == 3)
        }

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            #expect(try Int(from: container.superDecoder()) == 5)
            _ = try container.superDecoder()
            let keyed = try container.nestedContainer(keyedBy: Key.self)
            #expect(try String(from: keyed.superDecoder(forKey: .c)) == "x")
        }
    }

    @Test func `super coders hold any value, or an empty object`() throws {
        let text = #"[5,{},{"c":"x"}]"#
        #expect(try JSONCodec().encodeString(Supers()) == text)
        _ = try JSONCodec().decode(Supers.self, from: text)
    }

    @Test func `asking twice for a container fills the same object`() throws {
        struct Twice: Encodable {
            func encode(to encoder: any Encoder) throws {
                var first = encoder.container(keyedBy: Key.self)
                try first.encode(1, forKey: .a)
                var second = encoder.container(keyedBy: Key.self)
                try second.encode(2, forKey: .b)
            }
        }
        #expect(try JSONCodec().encodeString(Twice()) == #"{"a":1,"b":2}"#)
    }

    @Test func `a member whose encoding failed and was survived leaves nothing behind`() throws {
        struct Fails: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(1, forKey: .a)
                _ = container.nestedContainer(keyedBy: Key.self, forKey: .b)
                throw JSONProbe()
            }
        }
        struct Survivor: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try? container.encode(Double.nan, forKey: .a)
                try? container.encode(Fails(), forKey: .b)
                try container.encode([Fails](), forKey: .c)
            }
        }
        struct Survivors: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                try container.encode(1)
                try? container.encode(Double.infinity)
                try? container.encode(Fails())
                try? container.encode(UInt64.max)
                try container.encode(Survivor())
                #expect(container.count == 2)
            }
        }
        #expect(try JSONCodec().encodeString(Survivors()) == #"[1,{"c":[]}]"#)
    }

    @Test func `a value that writes nothing is an empty object`() throws {
        struct Silent: Encodable {
            func encode(to encoder: any Encoder) throws {}
        }
        #expect(try JSONCodec().encodeString([Silent(), Silent()]) == "[{},{}]")
        #expect(try JSONCodec().encodeString(Silent()) == "{}")
    }

    @Test func `coding paths lead from the outermost value`() throws {
        struct Path: Codable {
            init() {}
            func encode(to encoder: any Encoder) throws {
                #expect(encoder.codingPath.map(\.stringValue) == ["x", "Index 1"])
                var container = encoder.unkeyedContainer()
                #expect(container.codingPath.map(\.stringValue) == ["x", "Index 1"])
                var inner = container.nestedContainer(keyedBy: Key.self)
                #expect(inner.codingPath.map(\.intValue) == [nil, 1, 0])
                #expect(inner.superEncoder().codingPath.last?.stringValue == "super")
                #expect(encoder.userInfo.isEmpty)
            }
            init(from decoder: any Decoder) throws {
                #expect(decoder.codingPath.map(\.stringValue) == ["x", "Index 1"])
                let container = try decoder.unkeyedContainer()
                #expect(container.codingPath.map(\.stringValue) == ["x", "Index 1"])
                #expect(try decoder.singleValueContainer().codingPath.count == 2)
                #expect(decoder.userInfo.isEmpty)
            }
        }
        struct Two: Codable {
            var path = Path()
            init() {}
            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                try container.encode(0)
                try container.encode(path)
            }
            init(from decoder: any Decoder) throws {
                var container = try decoder.unkeyedContainer()
                _ = try container.decode(Int.self)
                path = try container.decode(Path.self)
            }
        }
        let text = try JSONCodec().encodeString(["x": Two()])
        #expect(text == #"{"x":[0,[{"super":{}}]]}"#)
        _ = try JSONCodec().decode([String: Two].self, from: text)
    }

    @Test func `a decoder that outlives its decoding still reads its own text`() throws {
        struct Keeper: Decodable {
            let decoder: any Decoder
            init(from decoder: any Decoder) { self.decoder = decoder }
        }
        let keepers = try (0..<50).map { try JSONCodec().decode([Keeper].self, from: #"["kept \#($0)"]"#)[0] }
        for (index, keeper) in keepers.enumerated() {
            #expect(try keeper.decoder.singleValueContainer().decode(String.self) == "kept \(index)")
        }
    }
}

/// An error of a type's own, that quotes what a user wrote.
struct JSONProbe: Error {
    var text = "user text"
}
