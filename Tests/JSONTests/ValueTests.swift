import JSON
import Testing

struct ValueTests {
    @Test func `values read from text are printed as the same text`() throws {
        let text = #"{"a":[1,-2.5,true,false,null,"x\n\"\\"],"b":{},"c":[]}"#
        #expect(try JSONPrinter().string(JSONParser().parse(text)) == text)
    }

    @Test func `literals make values`() {
        let value: JSONValue = ["a": nil, "b": true, "c": 1, "d": 1.5, "e": "x", "f": [1, "y"]]
        #expect(value["a"]?.isNull == true)
        #expect(value["b"]?.boolValue == true)
        #expect(value["c"]?.integerValue == 1)
        #expect(value["d"]?.doubleValue == 1.5)
        #expect(value["e"]?.stringValue == "x")
        #expect(value["f"]?.arrayValue == [1, "y"])
        #expect(value["f"]?[1] == "y")
        #expect(value.objectValue?.names == ["a", "b", "c", "d", "e", "f"])
    }

    @Test func `accessors of another kind return nil`() {
        let values: [JSONValue] = [nil, true, 1, 1.5, "x", [], [:]]
        #expect(values.filter { $0.boolValue != nil } == [true])
        #expect(values.filter { $0.integerValue != nil } == [1])
        #expect(values.filter { $0.doubleValue != nil } == [1, 1.5])
        #expect(values.filter { $0.stringValue != nil } == ["x"])
        #expect(values.filter { $0.arrayValue != nil } == [[]])
        #expect(values.filter { $0.objectValue != nil } == [[:]])
        #expect(values.filter(\.isNull) == [nil])
        #expect(values.allSatisfy { $0["a"] == nil && $0[0] == nil })
        #expect(([1] as JSONValue)[-1] == nil)
    }

    @Test func `an integer that no double holds is no double`() {
        #expect(JSONValue.integer(9_007_199_254_740_993).doubleValue == nil)
        #expect(JSONValue.integer(9_007_199_254_740_992).doubleValue == 0x1p53)
    }

    @Test func `integers and reals differ`() {
        #expect(JSONValue.integer(1) != .double(1))
    }

    @Test func `objects keep the order of their members`() throws {
        var object: JSONObject = ["z": 1, "a": 2]
        object["m"] = 3
        object["z"] = 4
        #expect(object.map(\.key) == ["z", "a", "m"])
        #expect(try JSONPrinter().string(.object(object)) == #"{"z":4,"a":2,"m":3}"#)
        object["a"] = nil
        #expect(object.names == ["z", "m"])
        #expect(object.count == 2)
    }

    @Test func `objects are equal whatever their order`() {
        let left: JSONValue = ["a": 1, "b": [2]]
        let right: JSONValue = ["b": [2], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1])
        #expect(left != ["a": 1, "b": [3]])
        #expect(left != ["a": 1, "c": [2]])
        #expect(Set([left, right]).count == 1)
    }

    @Test func `of equal names in a literal the last one wins at the place of the first`() {
        let object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(object.names == ["a", "b"])
        #expect(object["a"] == 3)
    }
}
