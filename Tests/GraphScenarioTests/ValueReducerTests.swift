import JSON
import Testing

@testable import GraphScenarioKit

/// Reducers of the channels of scenarios.
struct ValueReducerTests {
    @Test(arguments: [
        (ChannelDefinition.Kind.append, "[1]", "[2,3]", "[1,2,3]"),
        (.add, "1", "2.5", "3.5"),
        (.concat, #""a""#, #""b""#, #""ab""#),
        (.merge, #"{"a":1,"b":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
        (.union, #"[2,"b"]"#, #"["a",10,2]"#, #"[2,10,"a","b"]"#),
        (.maximum, "3", "2", "3"),
        (.minimum, "0", "-2", "-2"),
    ])
    func `a write is folded into the value`(
        kind: ChannelDefinition.Kind,
        old: String,
        write: String,
        expected: String
    ) throws {
        let parser = JSONParser()
        let value = try ValueReducer.fold(kind, parser.parse(old), parser.parse(write))
        #expect(try value.isSame(as: parser.parse(expected)), "\(value.printed)")
    }

    @Test(arguments: [
        (ChannelDefinition.Kind.append, JSONValue.integer(1)), (.append, .null), (.add, "x"),
        (.concat, .integer(1)), (.merge, .array([])), (.union, .null), (.maximum, "x"),
    ])
    func `a write of a wrong type is refused`(kind: ChannelDefinition.Kind, write: JSONValue) throws {
        let old = try #require(ValueReducer.initialValue(of: kind))
        #expect(throws: ScenarioFailure.self) { try ValueReducer.fold(kind, old, write) }
    }
}
