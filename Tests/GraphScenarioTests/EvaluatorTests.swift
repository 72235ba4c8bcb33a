import JSON
import Testing

@testable import GraphScenarioKit

/// Expressions of scenarios.
struct EvaluatorTests {
    private func value(_ text: String, _ scope: EvaluationScope = EvaluationScope()) throws -> JSONValue {
        try Evaluator(scope: scope).evaluate(JSONParser().parse(text))
    }

    @Test(arguments: [
        (#"{"$lit": {"$add": [1]}}"#, #"{"$add": [1]}"#),
        (#"{"a": [{"$add": [1, 2, 3]}]}"#, #"{"a": [6]}"#),
        (#"{"$sub": [2, 5]}"#, "-3"),
        (#"{"$mul": [2, 3.5]}"#, "7.0"),
        (#"{"$mod": [7, 3]}"#, "1"),
        (#"{"$concat": ["a", "b"]}"#, #""ab""#),
        (#"{"$concat": [[1], [2, 3]]}"#, "[1,2,3]"),
        (#"{"$flatten": [[1], 2, [[3]]]}"#, "[1,2,[3]]"),
        (#"{"$len": "aé"}"#, "2"),
        (#"{"$len": [1, 2, 3]}"#, "3"),
        (#"{"$get": [{"k": 1}, "k"]}"#, "1"),
        (#"{"$get": [["a", "b"], 1]}"#, #""b""#),
        (#"{"$get": [["a"], 5]}"#, "null"),
        (#"{"$get": [null, "k"]}"#, "null"),
        (#"{"$range": 3}"#, "[0,1,2]"),
        (#"{"$sort": ["b", 2, "a", 10, "B"]}"#, #"[2,10,"B","a","b"]"#),
        (#"{"$upper": "ab"}"#, #""AB""#),
        (#"{"$str": 12}"#, #""12""#),
        (#"{"$str": "x"}"#, #""x""#),
        (#"{"$str": null}"#, #""null""#),
        (#"{"$eq": [1, 1.0]}"#, "true"),
        (#"{"$ne": ["a", "b"]}"#, "true"),
        (#"{"$le": [2, 2]}"#, "true"),
        (#"{"$gt": ["b", "a"]}"#, "true"),
        (#"{"$not": []}"#, "true"),
        (#"{"$and": [1, "x", {"a": 1}]}"#, "true"),
        (#"{"$or": [0, "", null]}"#, "false"),
        (#"{"$in": [2, [1, 2]]}"#, "true"),
        (#"{"$if": [[], {"$get": 1}, "else"]}"#, #""else""#),
        (
            #"{"$map": {"over": ["x", "y"], "do": [{"$index": true}, {"$item": true}]}}"#,
            #"[[0,"x"],[1,"y"]]"#
        ),
        (#"{"$overwrite": {"$add": [1, 1]}}"#, #"{"$overwrite": 2}"#),
        (
            #"{"$sends": {"node": "w", "over": [7], "arg": {"v": {"$item": true}}}}"#,
            #"[{"$send": {"node": "w", "arg": {"v": 7}}}]"#
        ),
    ])
    func `an operation yields its value`(expression: String, expected: String) throws {
        let wanted = try JSONParser().parse(expected)
        let value = try value(expression)
        #expect(value.isSame(as: wanted), "\(value.printed)")
    }

    @Test func `a program's input, registers and loop can be read`() throws {
        var scope = EvaluationScope()
        scope.input = ["n": 2, "x": nil]
        scope.registers = ["r": "R"]
        scope.name = "node"
        scope.runs = 3
        scope.attempt = 2
        scope.context = ["user": "u"]
        scope.thread = "t"
        scope.step = 4
        scope = scope.looping("item", at: 1)
        let text = """
            [{"$state": "n"}, {"$state": "gone"}, {"$state": "gone", "default": 5}, {"$state": "x", "default": 5},
             {"$has": "x"}, {"$has": "gone"}, {"$reg": "r"}, {"$reg": "s"}, {"$name": true}, {"$runs": true},
             {"$attempt": true}, {"$context": "user"}, {"$thread": true}, {"$step": true}, {"$item": true},
             {"$index": true}, {"$previous": true}, {"$input": true}]
            """
        let expected: JSONValue = [
            2, nil, 5, nil, true, false, "R", nil, "node", 3, 2, "u", "t", 4, "item", 1, nil,
            ["n": 2, "x": nil],
        ]
        let value = try value(text, scope)
        #expect(value.isSame(as: expected), "\(value.printed)")
    }

    @Test(arguments: [
        #"{"$add": [1, "a"]}"#, #"{"$lt": [1, "a"]}"#, #"{"$len": 3}"#, #"{"$concat": ["a", 1]}"#,
        #"{"$range": "x"}"#, #"{"$unheard": 1}"#, #"{"$mod": [1, 0]}"#,
    ])
    func `an operand of a wrong type is a type error`(expression: String) {
        #expect(throws: ScenarioFailure.self) { try value(expression) }
    }
}
