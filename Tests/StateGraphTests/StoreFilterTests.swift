import Testing

@testable import StateGraph

@Suite struct StoreFilterTests {
    private static let document: [String: DocumentValue] = [
        "kind": "note", "n": 3, "real": 2.5, "flag": true, "none": nil, "tags": ["a", ["n": 1]],
        "author": ["name": "Ada", "age": 36],
    ]

    @Test(
        arguments: [
            [:], ["kind": "note"], ["kind": "note", "n": 3.0], ["none": nil], ["missing": nil],
            ["author": ["name": "Ada"]], ["author": [:]], ["author": ["age": ["$gt": 30]]],
            ["author": ["x": nil]],
            ["tags": ["a", ["n": 1]]], ["tags": [["$ne": "b"], ["n": ["$gte": 1]]]],
            ["missing": ["$ne": "x"]],
            ["missing": ["$eq": nil]], ["n": ["$eq": 3]], ["n": ["$ne": 4]], ["n": ["$gt": 2.9, "$lte": 3]],
            ["kind": ["$gt": "nota", "$lt": "notf"]], ["real": ["$gte": 2.5]], ["flag": true],
            ["author": ["$eq": ["name": "Ada", "age": 36]]], ["author": ["$ne": ["name": "Ada"]]],
        ] as [[String: DocumentValue]]
    )
    func `a document that matches is found`(json: [String: DocumentValue]) throws {
        #expect(try DocumentFilter(json: json).matches(Self.document))
    }

    @Test(
        arguments: [
            ["kind": "todo"], ["kind": "note", "n": 4], ["missing": 1], ["none": false], ["flag": 1],
            ["author": ["name": "Bob"]], ["author": "Ada"], ["tags": ["a"]], ["tags": [["n": 1], "a"]],
            ["tags": [:]], ["kind": [:]], ["kind": []], ["missing": ["$ne": nil]], ["n": ["$gt": 3]],
            ["n": ["$lt": 3]],
            ["n": ["$gt": 1, "$lt": 2]], ["kind": ["$gt": 1]], ["missing": ["$gte": 0]],
            ["missing": ["$lte": 0]],
            ["author": ["$eq": ["name": "Ada"]]], ["n": ["$eq": "3"]], ["flag": ["$lt": 2]],
        ] as [[String: DocumentValue]]
    )
    func `a document that does not match is not found`(json: [String: DocumentValue]) throws {
        #expect(try !DocumentFilter(json: json).matches(Self.document))
    }

    @Test(
        arguments: [
            ["n": ["$foo": 1]], ["n": ["$gt": 1, "plain": 2]], ["n": [["$in": [1]]]], ["a": ["b": ["$": 1]]],
        ] as [[String: DocumentValue]]
    )
    func `an unknown operator is refused`(json: [String: DocumentValue]) {
        let error = #expect(throws: DocumentStoreError.self) { try DocumentFilter(json: json) }
        #expect(error?.code == .invalidFilter)
    }

    @Test func `operators agree with the order of numbers, whatever their form`() throws {
        var generator = SystemRandomNumberGenerator()
        func number() -> DocumentValue {
            let value = Int.random(in: -3...3, using: &generator)
            let half = Bool.random(using: &generator) ? 0.5 : 0
            return Bool.random(using: &generator) ? .integer(value) : .double(Double(value) + half)
        }
        for _ in 0..<1000 {
            let (value, operand) = (number(), number())
            let (left, right) = (try #require(value.doubleValue), try #require(operand.doubleValue))
            let expected: [String: Bool] = [
                "$eq": left == right, "$ne": left != right, "$gt": left > right, "$gte": left >= right,
                "$lt": left < right, "$lte": left <= right,
            ]
            for (name, isFound) in expected {
                let filter = try DocumentFilter(json: ["n": [name: operand].asObject])
                #expect(filter.matches(["n": value]) == isFound, "\(value) \(name) \(operand)")
            }
        }
    }
}

extension [String: DocumentValue] {
    fileprivate var asObject: DocumentValue { .object(self) }
}
