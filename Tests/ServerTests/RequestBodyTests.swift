import HTTPTypes
import JSON
import Testing
import Web

@testable import Server

struct `The body of a request` {
    private func error(_ body: [UInt8], type: String? = "application/json") -> ValidationError? {
        var headers = HTTPFields()
        headers[.contentType] = type
        let request = Request(method: .post, path: "/", headers: headers, body: body)
        do throws(ValidationError) {
            _ = try RequestBody.object(of: request)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "application/json", "APPLICATION/JSON", "application/json; charset=utf-8", "application/json ;x",
        "application/problem+json", " application/json",
    ])
    func `is read when it says that it is JSON`(type: String) {
        #expect(error(Array("{}".utf8), type: type) == nil)
    }

    @Test(arguments: [
        nil, "", ";", "text/plain", "text/json", "application/jsonp", "application/x-www-form-urlencoded",
    ])
    func `is no object otherwise, but what came`(type: String?) {
        let error = error(Array(#"{"content":"x"}"#.utf8), type: type)
        #expect(error?.type == "dict_type")
        #expect(error?.input == #"{"content":"x"}"#)
    }

    @Test(arguments: ["[]", "5", "null", "true", #""text""#])
    func `must be an object`(text: String) throws {
        let error = error(Array(text.utf8))
        let value = try JSONParser().parse(text)
        #expect(error?.type == "dict_type")
        #expect(error?.input == value)
    }

    @Test func `must be there`() {
        #expect(error([])?.type == "missing")
        #expect(error([], type: nil)?.type == "missing")
    }

    @Test(arguments: [
        ("{bad", 1, "Expecting property name enclosed in double quotes"),
        (" ", 1, "Expecting value"),
        (#"{"é": 1,}"#, 8, "Expecting property name enclosed in double quotes"),
        ("\u{FEFF}{bad", 1, "Expecting property name enclosed in double quotes"),
        // What CPython reads and our limits refuse has our reason, at our place.
        (#"{"é": NaN}"#, 8, "this is no JSON token"),
        (String(repeating: "[", count: 80) + String(repeating: "]", count: 80), 64, "more than 64 levels"),
    ])
    func `is refused with the reason and the character`(text: String, position: Int64, reason: String) {
        let error = error(Array(text.utf8))
        #expect(error?.type == "json_invalid")
        #expect(error?.location == ["body", .integer(position)])
        #expect(error?.context == ["error": .string(reason)])
        #expect(error?.input == [:])
    }

    @Test func `must be UTF-8`() {
        let error = error(Array(#"{"é": ""#.utf8) + [0xFF] + Array(#""}"#.utf8))
        #expect(error?.context == ["error": "the text is not UTF-8"])
        #expect(error?.location == ["body", 7])
    }

    @Test func `may start with a byte order mark`() {
        #expect(error([0xEF, 0xBB, 0xBF] + Array("{}".utf8)) == nil)
    }

    @Test func `counts the last of two members of one name`() throws {
        let request = Request(
            method: .post,
            path: "/",
            headers: [.contentType: "application/json"],
            body: Array(#"{"a":1,"a":2}"#.utf8)
        )
        #expect(try RequestBody.object(of: request) == ["a": 2])
    }
}
