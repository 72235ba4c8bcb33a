import Scheduling
import Testing

@Suite struct ClientMessageTests {
    @Test(arguments: [
        #"{"type":"user_message","content":"Hello","timestamp":"2025-08-02T10:30:00Z","session_id":"e1"}"#,
        #"{"content":"Hello","session_id":"e1"}"#,
        #"{"type":"ping","content":"Hello","session_id":"e1"}"#,
        #"{"type":"","timestamp":"no time at all","content":"Hello","session_id":"e1"}"#,
        " \t\r\n{\"session_id\":\"e1\" , \"content\" : \"Hello\"} \n",
        #"{"content":"one","content":"Hello","session_id":5,"session_id":"e1"}"#,
        #"{"content":"Hello","session_id":"e1","other":{"deep":[1,2.5,null,true]},"metadata":5,"timezone":null}"#,
        #"{"content":"Hello","session_id":"e1","message_id":7,"timezone":"Europe/Atlantis","metadata":[1]}"#,
        #"{"content":"Hello","session_id":"e1","message_id":"","timezone":"../UTC","metadata":{"stream":1}}"#,
    ])
    func `15 to 17: whatever is sound is accepted`(_ text: String) throws {
        let expected = ClientMessage(content: "Hello", sessionID: "e1")
        #expect(try ClientMessage(decoding: text) == expected)
        #expect(try ClientMessage(decoding: Array(text.utf8)) == expected)
    }

    @Test(arguments: [
        #"{"session_id":"e1"}"#, #"{"content":"a"}"#, #"{"content":5,"session_id":"e1"}"#,
        #"{"content":null,"session_id":"e1"}"#, #"{"content":"a","session_id":null}"#,
        #"{"content":"a","session_id":"e1","timestamp":5}"#,
        #"{"content":"a","session_id":"e1","timestamp":null}"#,
        #"{"content":"a","session_id":"e1","type":null}"#, #"{"content":"a","session_id":"e1","type":1}"#,
        #"{"content":"a","content":5,"session_id":"e1"}"#,
        "This is not valid JSON", "", "   ", "[1,2]", "\"abc\"", "42", "null", "true", "{}",
        #"{"content":"a","session_id":"s"} x"#, "\u{FEFF}{\"content\":\"a\",\"session_id\":\"s\"}",
        #"{"content":"a","session_id":"s""#,
    ])
    func `18 and 19: whatever is not is refused`(_ text: String) {
        let error = #expect(throws: SchedulingError.self) { try ClientMessage(decoding: text) }
        #expect(error?.code == .invalidMessage)
        #expect(throws: SchedulingError.self) { try ClientMessage(decoding: Array(text.utf8)) }
    }

    @Test(arguments: [
        (#""""#, ""), (#""h\u00e9llo \u2713 \ud83d\ude00 \" \\ \n\t""#, "héllo ✓ 😀 \" \\ \n\t"),
        (#""héllo ✓ 😀""#, "héllo ✓ 😀"),
    ])
    func `21: the content is what was written`(_ json: String, _ content: String) throws {
        let text = #"{"content":\#(json),"session_id":"s"}"#
        #expect(try ClientMessage(decoding: text).content == content)
    }

    @Test func `additions are read when they are well formed`() throws {
        let text = #"""
            {"content":"a","session_id":"s","message_id":"m-4","timezone":"Europe/Berlin",
             "metadata":{"stream":true}}
            """#
        let message = try ClientMessage(decoding: text)
        #expect(message.messageID == "m-4")
        #expect(message.timeZone == "Europe/Berlin")
        #expect(message.wantsSteps)
    }

    @Test(arguments: [(128, true), (129, false)])
    func `a message id has at most 128 characters`(_ length: Int, _ isTaken: Bool) throws {
        let id = String(repeating: "é", count: length)
        let text = #"{"content":"a","session_id":"s","message_id":"\#(id)"}"#
        #expect(try ClientMessage(decoding: text).messageID == (isTaken ? id : nil))
    }
}
