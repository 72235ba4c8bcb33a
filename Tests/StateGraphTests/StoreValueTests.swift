import Foundation
import Testing

@testable import StateGraph

@Suite struct StoreValueTests {
    @Test(
        arguments: [
            (1, 1.0), (-0.0, 0), (0x1p62, .integer(1 << 62)), ([1, ["x": 2.0]], [1.0, ["x": 2]]),
            (.double(.nan), .double(.nan)), ("é", "é"), (nil, nil), (0.1, 0.1),
        ] as [(DocumentValue, DocumentValue)]
    )
    func `equal values compare and hash alike`(left: DocumentValue, right: DocumentValue) {
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
    }

    @Test(
        arguments: [
            (1, true), (0, false), (0, nil), ("1", 1), ([], [:]), ("\u{E9}", "e\u{301}"), (1, 1.5),
            (.integer(.max), 0x1p63), (.integer((1 << 53) + 1), 0x1p53), (["a": 1], ["a": 1, "b": nil]),
        ] as [(DocumentValue, DocumentValue)]
    )
    func `different values are different`(left: DocumentValue, right: DocumentValue) {
        #expect(left != right)
        #expect(right != left)
    }

    @Test func `numbers are ordered by value, texts by code point, nothing else`() {
        let ordered: [DocumentValue] = [
            .double(-.infinity), .integer(.min), -1.5, -1, -0.5, 0, 0.5, 1, 0x1p53,
            .integer((1 << 53) + 1), .integer(.max), 0x1p63, .double(.infinity),
        ]
        for (left, leftValue) in ordered.enumerated() {
            for (right, rightValue) in ordered.enumerated() {
                #expect(leftValue.isLess(than: rightValue) == (left < right), "\(leftValue) \(rightValue)")
            }
        }
        #expect(DocumentValue.string("B").isLess(than: "a") == true)
        #expect(DocumentValue.string("a").isLess(than: "a") == false)
        for pair: (DocumentValue, DocumentValue) in [
            (1, "2"), (true, false), (nil, 1), ([1], [2]), (.double(.nan), 1), (1, .double(.nan)),
        ] {
            #expect(pair.0.isLess(than: pair.1) == nil)
        }
    }

    @Test func `a value is read from any JSON and written to it`() throws {
        let value: DocumentValue = [
            "null": nil, "bool": true, "int": .integer(.max), "real": -0.5, "text": "ü",
            "list": [1, [:], []],
        ]
        let text = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(DocumentValue.self, from: text) == value)
        for scalar: DocumentValue in [nil, false, 7, 7.5, "x"] {
            let list = try JSONEncoder().encode([scalar])
            #expect(try JSONDecoder().decode([DocumentValue].self, from: list) == [scalar])
        }
    }

    @Test func `a value gives what it holds and nothing else`() {
        let value: DocumentValue = ["list": [nil, true, 2, 2.5, 3.0, "x"]]
        let list = value["list"]
        #expect(list?[0]?.isNull == true && list?[1]?.isNull == false)
        #expect(list?[1]?.boolValue == true && list?[2]?.boolValue == nil)
        #expect(list?[2]?.integerValue == 2 && list?[3]?.integerValue == nil && list?[4]?.integerValue == 3)
        #expect(list?[2]?.doubleValue == 2 && list?[3]?.doubleValue == 2.5 && list?[5]?.doubleValue == nil)
        #expect(list?[5]?.stringValue == "x" && list?[2]?.stringValue == nil)
        #expect(list?[0]?.integerValue == nil)
        #expect(value["none"] == nil && list?[6] == nil && list?["x"] == nil && value[0] == nil)
        #expect(value.arrayValue == nil && list?.objectValue == nil && list?.arrayValue?.count == 6)
    }

    @Test func `an embedded text is the text itself, or JSON with sorted names`() {
        let value: DocumentValue = ["b": [1, 2.5, true, nil], "a": "q\"\\\n\r\t\u{1}ü", "B": [:]]
        #expect(value.embeddedText == #"{"B": {}, "a": "q\"\\\n\r\t\u0001ü", "b": [1, 2.5, true, null]}"#)
        #expect(DocumentValue.string("plain").embeddedText == "plain")
        #expect(DocumentValue.integer(5).embeddedText == "5")
        #expect(DocumentValue.null.embeddedText == nil)
    }
}
