import JSON
import Language
import Testing

@testable import LanguageCommand

@Suite struct LineAnsweringTests {
    private let defaults = RequestDefaults(reference: Reference(instant: 0, zone: "UTC"))

    private func answers(_ lines: String...) throws(UnderstandError) -> [String] {
        var answering = LineAnswering(
            understanding: Understanding(),
            defaults: defaults,
            isExplaining: false
        )
        var output: [UInt8] = []
        for line in lines { try answering.answer(Array(line.utf8), into: &output) }
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `an answer carries the identifier of its request, of whatever kind it is`() throws {
        let answers = try answers(
            #"{"id":"a","text":"hello"}"#,
            "",
            #"{"id":7,"text":"hello"}"#,
            #"{"text":"hello"}"#
        )
        #expect(answers.count == 3)
        #expect(answers[0].hasPrefix(#"{"id":"a","#))
        #expect(answers[1].hasPrefix(#"{"id":7,"#))
        #expect(answers[2].hasPrefix(#"{"entities":"#))
    }

    @Test(arguments: Want.allCases)
    func `everything that may be wanted is answered under its name`(want: Want) throws {
        let line = try answers(#"{"text":"well, hello","want":"\#(want.rawValue)","dialogue":"d"}"#)
        let answer = try JSONParser().parse(try #require(line.first))
        let names: [String] =
            switch want {
            case .entities: ["entities"]
            case .intent: ["intent", "intent_ext", "confidence", "slots"]
            case .dialogue: ["intent", "slots", "state"]
            case .sentenceClass: ["class"]
            case .sentiment: ["sentiment", "score"]
            case .extraction: ["extractions"]
            case .summary: ["summary"]
            }
        for name in names { #expect(answer[name] != nil, "\(name)") }
    }

    @Test func `what is kept of notes has its evidence, its owner by full name and when it is due`() throws {
        let line = try answers(
            #"{"text":"Ann will send the offer by 3 January.","participants":["Ann Smith"],"want":"extraction"}"#
        )
        let answer = try JSONParser().parse(try #require(line.first))
        let found = try #require(answer["extractions"]?.arrayValue?.first)
        #expect(found["kind"] == "action_item")
        #expect(found["text"] == "Ann will send the offer by 3 January")
        #expect(found["name"] == ["name": "Ann Smith", "start": 0, "length": 3, "known": true])
        #expect(found["due"]?["text"] == "by 3 January")
        #expect(found["rule"] == nil)
    }

    @Test func `names that a request knows are found among the entities`() throws {
        let line = try answers(
            #"{"text":"zorblatt called","accounts":["Zorblatt"],"scope":["organization"]}"#
        )
        #expect(line.first?.contains(#""kind":"organization","text":"zorblatt""#) == true)
    }

    @Test(
        arguments: [
            ("{", "line 2: not JSON"),
            ("[]", "line 2: a JSON object is needed"),
            (#"{"id":1}"#, #"line 2: "text" must be a string"#),
            (#"{"text":"a","want":"all"}"#, #"line 2: "want" must be one of entities"#),
            (#"{"text":"a","reference":"soon"}"#, #"line 2: "reference" must be a local date and time"#),
            (#"{"text":"a","reference":"2023-02-29T00:00:00"}"#, #"line 2: "reference" must be"#),
            (#"{"text":"a","scope":"date"}"#, #"line 2: "scope" must be a list"#),
            (#"{"text":"a","participants":["Ann",3]}"#, #"line 2: "participants" must be a list of strings"#),
            (#"{"text":"a","dialogue":3}"#, #"line 2: "dialogue" must be a string"#),
        ]
    )
    func `a line that is no request is told with its number`(line: String, message: String) {
        let error = #expect(throws: UnderstandError.self) {
            _ = try answers(#"{"text":"fine"}"#, line)
        }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
}
